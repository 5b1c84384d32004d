import type { AdjustmentId, FilterId, SceneIntent, TimeOfDay } from "../intent.ts";
import { nameInSentence, nameSubject } from "./name-subject.ts";

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  day: "by day",
  golden: "in golden light",
  sunset: "at sunset",
  night: "at night",
};
const FILTERS: Readonly<Record<FilterId, string>> = {
  watercolor: "watercolor",
  oil: "oil painting",
  pencil: "pencil",
  ink: "ink",
  "line-art": "line art",
  flat: "flat illustration",
  pastel: "pastel",
  blueprint: "blueprint",
  cinematic: "cinematic",
  neon: "neon",
  "black-and-white": "black and white",
  vintage: "vintage",
  "pixel-art": "pixel art",
};

/** One line for a person: `coast at sunset, lighthouse; watercolor`. */
export function describe(intent: SceneIntent): string {
  const place = intent.scene === "logo" ? "line drawing" : `${intent.scene} ${TIMES[intent.time]}`;
  const parts = [
    place,
    ...(intent.weather === "clear" || intent.scene === "logo" ? [] : [intent.weather]),
    ...(intent.neon ? ["neon"] : []),
    ...intent.subjects.map(nameSubject),
    ...(intent.text === undefined ? [] : [`text “${shorten(intent.text)}”`]),
  ];
  const looks = describeLooks(intent.filters, intent.adjustments ?? []);
  return looks === "" ? parts.join(", ") : `${parts.join(", ")}; ${looks}`;
}

/** The words for filters and adjustments; empty if there are none. */
export function describeLooks(
  filters: readonly FilterId[],
  adjustments: readonly AdjustmentId[],
): string {
  return [
    ...filters.map((filter) => FILTERS[filter]),
    ...adjustments.map((id) => id.replaceAll("-", " ")),
  ].join(", ");
}

/** The picture as a sentence: what was really drawn, for `revised_prompt`. */
export function describeAsPrompt(intent: SceneIntent): string {
  const things = intent.subjects.map(nameInSentence);
  const list =
    things.length > 1 ? `${things.slice(0, -1).join(", ")} and ${things.at(-1)}` : things[0];
  const weather =
    intent.weather === "clear"
      ? ""
      : {
          overcast: " under clouds",
          rain: " in the rain",
          snow: " in the snow",
          fog: " in fog",
          storm: " in a storm",
        }[intent.weather];
  const place =
    {
      coast: `A rocky coast ${TIMES[intent.time]}${weather}${list === undefined ? "" : ` with ${list}`}`,
      street: `A city street ${TIMES[intent.time]}${weather}${intent.neon ? " in neon light" : ""}${list === undefined ? "" : ` with ${list}`}`,
      studio: `${list === undefined ? "A still life" : capital(list)} in a studio, lit ${STUDIO_LIGHT[intent.time]}${weather}${intent.neon ? " and by neon" : ""}`,
      logo: `A minimalist line drawing${list === undefined ? "" : ` of ${list}`}`,
    }[intent.scene as "coast"] ??
    `${intent.scene} ${TIMES[intent.time]}${weather}${list === undefined ? "" : ` with ${list}`}`;
  const text = intent.text === undefined ? "" : `, with the text “${shorten(intent.text)}”`;
  const looks = describeLooks(intent.filters, intent.adjustments ?? []);
  return `${place}${text}${looks === "" ? "" : `; ${looks}`}.`;
}

const STUDIO_LIGHT: Readonly<Record<TimeOfDay, string>> = {
  day: "brightly",
  golden: "golden",
  sunset: "like a sunset",
  night: "as at night",
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
