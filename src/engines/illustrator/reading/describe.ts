import type { SceneIntent, Subject, TextManner } from "../intent.ts";
import { joinWords } from "./join-words.ts";
import { nameLooks } from "./name-looks.ts";
import { nameAir, nameHour, namePlace } from "./name-place.ts";
import { nameInSentence, nameSubject } from "./name-subject.ts";
import { GRAPHIC } from "./scene-kinds.ts";

/** One line for a person: `coast at sunset, lighthouse; watercolor`. */
export function describe(intent: SceneIntent): string {
  const { scene, details = [], season, weather, neon, text, background } = intent;
  const inside = details.length === 0 ? "" : ` (${details.join(", ").replaceAll("-", " ")})`;
  const place = `${scene.replaceAll("-", " ")}${inside} ${nameHour(intent)}`.trim();
  const isPrint = GRAPHIC.has(scene);
  const parts = [
    place,
    ...(season === undefined || isPrint ? [] : [season]),
    ...(weather === "clear" || isPrint ? [] : [weather]),
    ...(neon ? ["neon"] : []),
    ...intent.subjects.map(nameSubject),
    ...(background === undefined ? [] : ["coloured background"]),
    ...(intent.isTransparent === true ? ["transparent background"] : []),
    ...(text === undefined ? [] : [`text “${shorten(text)}”`]),
  ];
  const looks = nameLooks(intent);
  return looks === "" ? parts.join(", ") : `${parts.join(", ")}; ${looks}`;
}

/** The picture as a sentence: what was really drawn, for `revised_prompt`. */
export function describeAsPrompt(intent: SceneIntent): string {
  const { text, textManner = "caption", isTransparent } = intent;
  // Who stands beside the house is named after it.
  const subjects = intent.subjects.toSorted((a, b) => rankOf(a) - rankOf(b));
  const isTable = intent.scene === "table" || intent.scene === "studio";
  const things = subjects.map((subject) => nameInSentence(isTable ? offTable(subject) : subject));
  const writing = text === undefined ? [] : [MANNERS[textManner](`“${shorten(text)}”`)];
  const clear = isTransparent === true ? " on a transparent background" : "";
  const looks = nameLooks(intent);
  return `${capital(nameAll(intent, things, writing))}${clear}${looks === "" ? "" : `; ${looks}`}.`;
}

const MANNERS: Readonly<Record<TextManner, (text: string) => string>> = {
  sign: (text) => `a sign reading ${text}`,
  neon: (text) => `a neon sign reading ${text}`,
  caption: (text) => `the text ${text}`,
  title: (text) => `the title ${text}`,
};

/** Place, air, things and writing in the order that reads best for the kind of picture. */
function nameAll(
  intent: SceneIntent,
  things: readonly string[],
  writing: readonly string[],
): string {
  const air = nameAir(intent);
  const place = namePlace(intent);
  const withAir = air === "" ? place : `${place} ${air}`;
  const [text] = writing;
  const withText = text === undefined ? "" : ` with ${text}`;
  if (intent.scene === "studio") {
    const shown = things.length === 0 ? "a still life" : joinWords(things);
    return `${shown} in ${withAir}${withText}`;
  }
  if (GRAPHIC.has(intent.scene)) {
    return `${withAir}${things.length === 0 ? "" : ` of ${joinWords(things)}`}${withText}`;
  }
  const shown = joinWords([...things, ...writing]);
  const isShort = air === "" && !place.includes(" with ");
  return shown === "" ? withAir : `${withAir}${isShort ? "" : ","} with ${shown}`;
}

/** Where there is nothing but the table, nobody says that things are on it. */
function offTable(subject: Subject): Subject {
  const { place, ...rest } = subject;
  return place?.relation?.of === "table" ? rest : subject;
}

const rankOf = ({ place }: Subject): number => (place?.relation === undefined ? 0 : 1);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** On one line, and not longer than a line. */
function shorten(text: string): string {
  const line = text.replaceAll("\n", " / ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
