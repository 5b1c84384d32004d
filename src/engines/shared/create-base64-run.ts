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

/** Base64 and its alphabet's escapes, JSON's own way to write a slash included. */
const CHARACTERS =
  /(?:[A-Za-z0-9+/_-]+|\\\/|\\u00(?:2[bdf]|3[0-9]|[46][1-9a-f]|5[0-9a]|5f|7[0-9a]))*/iy;
const BREAK = /(?:\\r)?\\n|\\r|\\u000[ad]/iy;
const PADDING = /=|\\u003d/iy;
/** The beginning of an escape, and of a line break of two. */
const UNFINISHED = /\\(?:r\\?|u[0-9a-f]{0,3})?$/i;
const UNFINISHED_WHOLE = /\\(?:u[0-9a-f]{0,3})?$/i;
const UNFINISHED_CHARACTERS_MAX = 5;
/** The lines of PEM (RFC 7468) and of MIME (RFC 2045). */
const WRAPPED_LINES: ReadonlySet<number> = new Set([64, 76]);
const PADDING_MAX = 2;
const TRAILING_PADDING = /=*$/;

export function createBase64Run({ isWhole, emit }: RunOptions): Base64Run {
  const decoder = createBase64Decoder(emit);
  let held = "";
  let lineCharacters = 0;
  let padding = 0;

  /** The usual case: nothing but base64, perhaps with escaped slashes and the padding of its end. */
  const takeAll = (all: string): boolean => {
    const raw = all.slice(
      0,
      all.length - (TRAILING_PADDING.exec(all.slice(-PADDING_MAX))?.[0].length ?? 0),
    );
    const plain = raw.includes("\\") ? raw.replaceAll("\\/", "/") : raw;
    const characters =
      isWhole && plain.includes("\\") ? plain.replaceAll("\\n", "").replaceAll("\\r", "") : plain;
    if (padding > 0 || !decoder.take(characters)) {
      return false;
    }
    lineCharacters += characters.length;
    padding = all.length - raw.length;
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

  const takePadding = (raw: string, start: number): number => {
    let at = start;
    for (let length = 1; length > 0 && padding < PADDING_MAX; at += length) {
      length = lengthAt(PADDING, raw, at);
      padding += Math.sign(length);
    }
    for (let length = 1; isWhole && length > 0; at += length) {
      length = lengthAt(BREAK, raw, at);
    }
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
      const left = raw.slice(takePadding(raw, padding > 0 ? 0 : takeCharacters(raw)));
      if (left === "") {
        return "";
      }
      const rest = left + held;
      held = "";
      return rest;
    },
    end: () => decoder.end() + held,
  };
}

function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}
