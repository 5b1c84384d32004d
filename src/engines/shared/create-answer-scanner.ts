import { createJsonPlace } from "./create-json-place.ts";
import type { Skeleton } from "./create-skeleton.ts";
import type { StringSifter } from "./create-string-sifter.ts";
import { findStringEnd } from "./find-string-end.ts";

/** Walks over the bytes of a JSON text: strings that are values go to the sifter, all else to the skeleton as it stands. */
export interface AnswerScanner {
  /** The next bytes, cut anywhere. */
  scan(bytes: Buffer): void;
}

interface ScannerOptions {
  readonly skeleton: Skeleton;
  readonly sifter: StringSifter;
  isPicture(path: readonly (string | number)[]): boolean;
  readonly tooDeep: () => Error;
}

const DEPTH_MAX = 64;
const QUOTE = 0x22;

/** Whether the text is JSON at all is left to whoever parses the skeleton: the two see the same strings. */
export function createAnswerScanner(options: ScannerOptions): AnswerScanner {
  const { skeleton, sifter, tooDeep } = options;
  const place = createJsonPlace({ depthMax: DEPTH_MAX, tooDeep });
  let isInString = false;
  let isEscaped = false;
  /** The raw text of the name that is being read. */
  let key: string | undefined;

  const beginString = (): void => {
    isInString = true;
    key = place.expectsKey ? "" : undefined;
    if (key === undefined) {
      sifter.begin(options.isPicture(place.path));
    }
  };

  const endString = (): void => {
    isInString = false;
    if (key === undefined) {
      sifter.end();
    } else {
      place.name(toKey(key));
    }
    skeleton.append('"');
  };

  const scanString = (bytes: Buffer, start: number): number => {
    const end = findStringEnd(bytes, start, isEscaped);
    ({ isEscaped } = end);
    const raw = bytes.toString("latin1", start, end.at);
    if (key === undefined) {
      sifter.push(raw);
    } else {
      key += raw;
      skeleton.append(raw);
    }
    if (!end.isFound) {
      return end.at;
    }
    endString();
    return end.at + 1;
  };

  const scanStructure = (bytes: Buffer, start: number): number => {
    let at = start;
    while (at < bytes.length && bytes[at] !== QUOTE) {
      place.pass(bytes[at]);
      at += 1;
    }
    const isString = at < bytes.length;
    const end = isString ? at + 1 : at;
    skeleton.append(bytes.toString("latin1", start, end));
    if (isString) {
      beginString();
    }
    return end;
  };

  return {
    scan(bytes) {
      let at = 0;
      while (at < bytes.length) {
        at = isInString ? scanString(bytes, at) : scanStructure(bytes, at);
      }
    },
  };
}

function toKey(raw: string): string {
  const text = Buffer.from(raw, "latin1").toString();
  if (!text.includes("\\")) {
    return text;
  }
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    // A wrong escape: the parser of the skeleton will say so.
    return text;
  }
}
