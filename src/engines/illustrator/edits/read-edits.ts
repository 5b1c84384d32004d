import { readWantedText } from "../reading/read-wanted-text.ts";
import { CAPTION_RULES, WRITTEN } from "./caption-rules.ts";
import { COMPOSITION_RULES } from "./composition-rules.ts";
import type { Edit } from "./edit.ts";
import type { EditContext, EditRule } from "./edit-rule.ts";
import { FRAME_RULES } from "./frame-rules.ts";
import { GEOMETRY_RULES } from "./geometry-rules.ts";
import { MASK_RULES } from "./mask-rules.ts";
import { TONE_RULES } from "./tone-rules.ts";

/** What an instruction asks for beyond another look, hour or weather. */
export interface EditReading {
  /** In the order of the words. */
  readonly edits: readonly Edit[];
  /** The phrases that they were read from, as written. */
  readonly said: readonly string[];
  /** The instruction without these phrases, for all other readers. */
  readonly rest: string;
}

/** Longer instructions are read so far. */
const CHARACTERS_MAX = 4000;

/** Earlier rules take their words before later ones see them. */
const RULES: readonly EditRule[] = [
  ...CAPTION_RULES,
  ...COMPOSITION_RULES,
  ...TONE_RULES,
  ...FRAME_RULES,
  ...GEOMETRY_RULES,
  ...MASK_RULES,
];

interface Found {
  readonly from: number;
  readonly to: number;
  readonly edit: Edit;
}

/** Reads the edits that an instruction in English or Chinese asks for, such as "crop to 1:1 and add a white border" or 把图2放在图1的右下角. */
export function readEdits(instruction: string, context: EditContext): EditReading {
  const whole = instruction.normalize("NFKC");
  const text = whole.slice(0, CHARACTERS_MAX);
  const wanted = readWantedText(text).text;
  let masked = maskWriting(text, wanted);
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const match of masked.matchAll(rule.pattern)) {
      const edit = rule.read(match, context);
      if (edit === undefined || match[0].trim() === "") continue;
      const written = edit.kind === "caption" ? { ...edit, text: wanted ?? "" } : edit;
      found.push({ from: match.index, to: match.index + match[0].length, edit: written });
      masked = hide(masked, match.index, match[0].length);
    }
  }
  const ordered = withoutDoubles(found.toSorted((one, other) => one.from - other.from));
  return {
    edits: ordered.map(({ edit }) => edit),
    said: ordered.map(({ from, to }) => text.slice(from, to).trim()),
    rest: restOf(whole, found),
  };
}

/** Words that are to be written in the picture are no instruction. */
function maskWriting(text: string, wanted: string | undefined): string {
  const from = wanted === undefined ? -1 : text.indexOf(wanted);
  if (wanted === undefined || from < 0) return text;
  return text.slice(0, from) + WRITTEN.repeat(wanted.length) + text.slice(from + wanted.length);
}

/** What one rule has read no other shall read again; the length stays, so that places do. */
const hide = (text: string, from: number, length: number): string =>
  text.slice(0, from) + "\n".repeat(length) + text.slice(from + length);

/** Of the same edit said twice, the first. Turns add up, and several pictures may be laid on. */
function withoutDoubles(found: readonly Found[]): Found[] {
  return found.filter(
    ({ edit }, index) =>
      edit.kind === "overlay" ||
      edit.kind === "rotate" ||
      found.findIndex((other) => other.edit.kind === edit.kind) === index,
  );
}

function restOf(text: string, found: readonly Found[]): string {
  let rest = "";
  let at = 0;
  for (const { from, to } of found.toSorted((one, other) => one.from - other.from)) {
    rest += `${text.slice(at, from)}, `;
    at = to;
  }
  return rest + text.slice(at);
}
