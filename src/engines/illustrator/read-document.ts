import type { JsonValue } from "../../contract/json-value.ts";
import type {
  AdjustmentId,
  FilterId,
  PaletteId,
  SceneDocument,
  SceneId,
  SceneIntent,
  Season,
  TextManner,
  TimeOfDay,
  Weather,
} from "./intent.ts";
import { isColour, isListOf, isNameIn, isObject, isWhole } from "./reading/json-checks.ts";
import type { JsonObject } from "./reading/json-checks.ts";
import { ADJUSTMENTS } from "./reading/lexicon/adjustments.ts";
import { FILTERS } from "./reading/lexicon/filters.ts";
import { PALETTES } from "./reading/lexicon/palettes.ts";
import { SETTINGS } from "./reading/lexicon/settings.ts";
import { SEASONS, TIMES, WEATHERS } from "./reading/lexicon/times.ts";
import { readSubjects } from "./reading/read-subjects.ts";
import { TEXT_MAX } from "./reading/read-wanted-text.ts";
import { DETAILS_MAX } from "./reading/subject-limits.ts";

const MANNERS: Readonly<Record<TextManner, true>> = {
  sign: true,
  neon: true,
  caption: true,
  title: true,
};
const DETAIL = /^[a-z][a-z -]{0,39}$/;

/**
 * The document of a picture that this engine drew, checked member by member since it comes back
 * from outside. Undefined when it is of another version or not ours; the picture is then only pixels.
 */
export function readDocument(value: JsonValue | undefined): SceneDocument | undefined {
  if (!isObject(value) || value["version"] !== 1) return undefined;
  const { seed, intent } = value;
  if (!isWhole(seed, 0, 2 ** 32 - 1) || !isObject(intent)) return undefined;
  const read = readIntent(intent);
  return read === undefined ? undefined : { version: 1, seed, intent: read };
}

function readIntent(value: JsonObject): SceneIntent | undefined {
  const { scene } = value;
  const air = readAir(value);
  const colours = readColours(value);
  const looks = readLooks(value);
  const subjects = readSubjects(value["subjects"]);
  const writing = readWriting(value);
  const details = readDetails(value["details"]);
  if (!isNameIn<SceneId>(SETTINGS, scene) || air === undefined || colours === undefined)
    return undefined;
  if (looks === undefined || subjects === undefined || writing === undefined) return undefined;
  if (details === undefined) return undefined;
  return {
    scene,
    ...air,
    ...colours,
    ...looks,
    subjects,
    ...writing,
    ...(details.length === 0 ? {} : { details }),
    missed: [],
  };
}

type Part<Name extends keyof SceneIntent> = Pick<SceneIntent, Name> | undefined;

function readAir({
  time,
  weather,
  season,
  neon,
}: JsonObject): Part<"time" | "weather" | "season" | "neon"> {
  if (!isNameIn<TimeOfDay>(TIMES, time) || !isNameIn<Weather>(WEATHERS, weather)) return undefined;
  if (typeof neon !== "boolean") return undefined;
  if (season === undefined) return { time, weather, neon };
  return isNameIn<Season>(SEASONS, season) ? { time, weather, season, neon } : undefined;
}

function readColours({
  palette,
  tone,
  background,
  isTransparent,
}: JsonObject): Part<"palette" | "tone" | "background" | "isTransparent"> {
  if (palette !== undefined && !isNameIn<PaletteId>(PALETTES, palette)) return undefined;
  if (tone !== undefined && !isColour(tone)) return undefined;
  if (background !== undefined && !isColour(background)) return undefined;
  if (isTransparent !== undefined && isTransparent !== true) return undefined;
  return {
    ...(palette === undefined ? {} : { palette }),
    ...(tone === undefined ? {} : { tone }),
    ...(background === undefined ? {} : { background }),
    ...(isTransparent === undefined ? {} : { isTransparent }),
  };
}

function readLooks({ filters, adjustments = [] }: JsonObject): Part<"filters" | "adjustments"> {
  if (!isListOf<FilterId>(filters, FILTERS)) return undefined;
  if (!isListOf<AdjustmentId>(adjustments, ADJUSTMENTS)) return undefined;
  return { filters, ...(adjustments.length === 0 ? {} : { adjustments }) };
}

/** Pictures from before there were manners have a text without one. */
function readWriting({ text, textManner }: JsonObject): Part<"text" | "textManner"> {
  if (text === undefined) return {};
  if (typeof text !== "string" || text.length > TEXT_MAX * 2) return undefined;
  if (textManner === undefined) return { text };
  return isNameIn<TextManner>(MANNERS, textManner) ? { text, textManner } : undefined;
}

function readDetails(value: JsonValue | undefined): readonly string[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > DETAILS_MAX) return undefined;
  const details = value.filter(
    (item): item is string => typeof item === "string" && DETAIL.test(item),
  );
  return details.length === value.length ? details : undefined;
}
