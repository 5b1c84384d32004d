import { BASE64_CHARACTER } from "./base64-character.ts";
import { createBase64Decoder } from "./create-base64-decoder.ts";
import { fromJsonEscapes } from "./from-json-escapes.ts";

/** Base64 within a JSON string, read from the raw text of the string: escapes, line breaks and padding are understood. */
export interface Base64Run {
  /** Takes the next raw text; returns what stands behind the end of the run, or nothing as long as it may go on. */
  push(raw: string): string;
  /** To be called once, when the string or the run is over. Returns raw text that was held back and is not part of it. */
  end(): string;
}

interface RunOptions {
  /** Whether the run is all that its string may hold. Else it ends at a line break, unless its lines are wrapped. */
  readonly isWhole: boolean;
  readonly emit: (bytes: Buffer) => void;
}

const CHARACTERS = new RegExp(`${BASE64_CHARACTER}*`, "iy");
const BREAK = /(?:\\r)?\\n|\\r|\\u000[ad]/iy;
const PADDING = /(?:=|\\u003d)*/iy;
const PADDING_AND_BREAKS = /(?:=|\\u003d|\\[nr]|\\u000[ad])*/iy;
const TRAILING_PADDING = /=*$/;
const TRAILING_PADDING_MAX = 2;
/** The beginning of an escape, and of a line break of two. */
const UNFINISHED = /\\(?:r\\?|u[0-9a-f]{0,3})?$/i;
const UNFINISHED_WHOLE = /\\(?:u[0-9a-f]{0,3})?$/i;
const UNFINISHED_CHARACTERS_MAX = 5;
/** The lines of PEM (RFC 7468) and of MIME (RFC 2045). */
const WRAPPED_LINES: ReadonlySet<number> = new Set([64, 76]);

export function createBase64Run({ isWhole, emit }: RunOptions): Base64Run {
  const decoder = createBase64Decoder(emit);
  let held = "";
  let lineCharacters = 0;
  let isPadded = false;

  /** The usual case, without a look at single characters: nothing but base64, escaped slashes and the padding of its end. */
  const takeAll = (all: string): boolean => {
    const padding = TRAILING_PADDING.exec(all.slice(-TRAILING_PADDING_MAX))?.[0].length ?? 0;
    const characters = toPlain(all.slice(0, all.length - padding), isWhole);
    if (isPadded || !decoder.take(characters)) {
      return false;
    }
    lineCharacters += characters.length;
    isPadded = padding > 0;
    return true;
  };

  /** The length of the line break at a place if the run goes on behind it. */
  const breakAt = (raw: string, at: number): number =>
    isWhole || WRAPPED_LINES.has(lineCharacters) ? lengthAt(BREAK, raw, at) : 0;

  const takeCharacters = (raw: string): number => {
    const parts: string[] = [];
    let at = 0;
    for (let skip = 1; skip > 0; at += skip) {
      const length = lengthAt(CHARACTERS, raw, at);
      const characters = fromJsonEscapes(raw.slice(at, at + length));
      parts.push(characters);
      lineCharacters += characters.length;
      at += length;
      skip = breakAt(raw, at);
      lineCharacters = skip > 0 ? 0 : lineCharacters;
    }
    decoder.take(parts.join(""));
    return at;
  };

  return {
    push(piece) {
      const all = held + piece;
      const unfinished = isWhole ? UNFINISHED_WHOLE : UNFINISHED;
      const cut = unfinished.exec(all.slice(-UNFINISHED_CHARACTERS_MAX))?.[0].length ?? 0;
      const raw = all.slice(0, all.length - cut);
      held = all.slice(raw.length);
      if (takeAll(raw)) {
        return "";
      }
      const at = isPadded ? 0 : takeCharacters(raw);
      const padding = lengthAt(isWhole ? PADDING_AND_BREAKS : PADDING, raw, at);
      isPadded ||= padding > 0;
      const left = raw.slice(at + padding);
      const rest = left === "" ? "" : left + held;
      held = left === "" ? held : "";
      return rest;
    },
    end: () => decoder.end() + held,
  };
}

/** What the raw text says if it is nothing but base64; else something that is not base64 either. */
function toPlain(raw: string, isWhole: boolean): string {
  if (!raw.includes("\\")) {
    return raw;
  }
  const slashed = raw.replaceAll("\\/", "/");
  const joined = isWhole ? slashed.replaceAll("\\n", "").replaceAll("\\r", "") : slashed;
  return fromJsonEscapes(joined);
}

function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
