import type { JsonValue } from "../../contract/json-value.ts";
import type {
  AdjustmentId,
  FilterId,
  SceneDocument,
  SceneId,
  SceneIntent,
  Subject,
  TimeOfDay,
  Weather,
} from "./intent.ts";
import { COUNT_MAX, SUBJECTS_MAX } from "./reading/gather-subjects.ts";
import { ADJUSTMENTS, FILTERS, TIMES, WEATHERS } from "./reading/lexicon/looks.ts";
import { SETTINGS } from "./reading/lexicon/settings.ts";
import { TEXT_MAX } from "./reading/read-wanted-text.ts";

type JsonObject = { readonly [member: string]: JsonValue };

const COLOUR = /^#[0-9a-f]{6}$/i;

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
  const air = readAir(value);
  const looks = readLooks(value);
  const subjects = readSubjects(value["subjects"]);
  const { scene, text, background } = value;
  const isBroken =
    !isNameIn<SceneId>(SETTINGS, scene) ||
    (text !== undefined && (typeof text !== "string" || text.length > TEXT_MAX * 2)) ||
    (background !== undefined && !isColour(background));
  if (isBroken || air === undefined || looks === undefined || subjects === undefined)
    return undefined;
  return {
    scene,
    ...air,
    ...looks,
    subjects,
    ...(text === undefined ? {} : { text }),
    ...(background === undefined ? {} : { background }),
    missed: [],
  };
}

function readAir({
  time,
  weather,
  neon,
}: JsonObject): Pick<SceneIntent, "time" | "weather" | "neon"> | undefined {
  if (!isNameIn<TimeOfDay>(TIMES, time) || !isNameIn<Weather>(WEATHERS, weather)) return undefined;
  return typeof neon === "boolean" ? { time, weather, neon } : undefined;
}

function readLooks({
  filters,
  adjustments = [],
}: JsonObject): Pick<SceneIntent, "filters" | "adjustments"> | undefined {
  if (!isListOf<FilterId>(filters, FILTERS)) return undefined;
  if (!isListOf<AdjustmentId>(adjustments, ADJUSTMENTS)) return undefined;
  return { filters, ...(adjustments.length === 0 ? {} : { adjustments }) };
}

function readSubjects(value: JsonValue | undefined): readonly Subject[] | undefined {
  if (!Array.isArray(value) || value.length > SUBJECTS_MAX) return undefined;
  const subjects = value.map((item: JsonValue) => readSubject(item));
  return subjects.every((subject) => subject !== undefined) ? subjects : undefined;
}

function readSubject(value: JsonValue): Subject | undefined {
  if (!isObject(value)) return undefined;
  const { id, said, count, colour } = value;
  if (typeof id !== "string" || id.length > 80 || typeof said !== "string" || said.length > 80)
    return undefined;
  if (!isWhole(count, 1, COUNT_MAX)) return undefined;
  if (colour !== undefined && !isColour(colour)) return undefined;
  return { id, said, count, ...(colour === undefined ? {} : { colour }) };
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWhole = (value: JsonValue | undefined, low: number, high: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;

const isColour = (value: JsonValue): value is string =>
  typeof value === "string" && COLOUR.test(value);

const isNameIn = <Name extends string>(
  table: Readonly<Record<Name, string>>,
  value: JsonValue | undefined,
): value is Name => typeof value === "string" && Object.hasOwn(table, value);

function isListOf<Name extends string>(
  value: JsonValue | undefined,
  table: Readonly<Record<Name, string>>,
): value is readonly Name[] {
  return (
    Array.isArray(value) &&
    value.length <= 12 &&
    value.every((item: JsonValue) => isNameIn(table, item))
  );
}
