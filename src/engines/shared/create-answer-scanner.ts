import { createJsonPlace } from "./create-json-place.ts";
import type { Skeleton } from "./create-skeleton.ts";
import type { StringSifter } from "./create-string-sifter.ts";

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
const BACKSLASH = 0x5c;

/** Whether the text is JSON at all is left to whoever parses the skeleton: the two see the same strings. */
export function createAnswerScanner(options: ScannerOptions): AnswerScanner {
  const { skeleton, sifter, tooDeep } = options;
  const place = createJsonPlace();
  let isInString = false;
  /** The raw text of the name that is being read. */
  let key: string | undefined;
  let isEscaped = false;

  const enter = (kind: "object" | "array"): void => {
    if (place.path.length >= DEPTH_MAX) {
      throw tooDeep();
    }
    place.enter(kind);
  };

  const beginString = (): void => {
    isInString = true;
    isEscaped = false;
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
  };

  const scanString = (bytes: Buffer, start: number): number => {
    const quote = findQuote(bytes, start, isEscaped);
    const end = quote === -1 ? bytes.length : quote;
    const raw = bytes.toString("latin1", start, end);
    if (key === undefined) {
      sifter.push(raw);
    } else {
      key += raw;
      skeleton.append(raw);
    }
    if (quote === -1) {
      isEscaped = endsEscaped(bytes, { start, end, isEscaped });
    } else {
      endString();
    }
    return end;
  };

  /** Ends behind the quote that begins a string. */
  const scanStructure = (bytes: Buffer, start: number): number => {
    let at = start;
    for (; at < bytes.length; at += 1) {
      switch (bytes[at]) {
        case QUOTE:
          skeleton.append(bytes.toString("latin1", start, at + 1));
          beginString();
          return at + 1;
        case 0x7b:
          enter("object");
          break;
        case 0x5b:
          enter("array");
          break;
        case 0x7d:
        case 0x5d:
          place.leave();
          break;
        case 0x2c:
          place.next();
          break;
        default:
      }
    }
    skeleton.append(bytes.toString("latin1", start, at));
    return at;
  };

  return {
    scan(bytes) {
      let at = 0;
      while (at < bytes.length) {
        if (isInString) {
          at = scanString(bytes, at);
          if (!isInString) {
            skeleton.append('"');
            at += 1;
          }
        } else {
          at = scanStructure(bytes, at);
        }
      }
    },
  };
}

/** The next quote that no backslash escapes, or -1. */
function findQuote(bytes: Buffer, start: number, isEscaped: boolean): number {
  let at = bytes.indexOf(QUOTE, start);
  while (at !== -1 && endsEscaped(bytes, { start, end: at, isEscaped })) {
    at = bytes.indexOf(QUOTE, at + 1);
  }
  return at;
}

interface StringPart {
  readonly start: number;
  readonly end: number;
  /** Whether the byte at `start` is escaped by what stood before it. */
  readonly isEscaped: boolean;
}

/** Whether the byte at `end` is escaped: whether an odd number of backslashes stands before it. */
function endsEscaped(bytes: Buffer, { start, end, isEscaped }: StringPart): boolean {
  let at = end;
  while (at > start && bytes[at - 1] === BACKSLASH) {
    at -= 1;
  }
  const isOdd = (end - at) % 2 === 1;
  return at === start && isEscaped ? !isOdd : isOdd;
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
