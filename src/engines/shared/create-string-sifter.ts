import { createBase64Run } from "./create-base64-run.ts";
import type { Base64Run } from "./create-base64-run.ts";
import type { Skeleton } from "./create-skeleton.ts";
import { createTextSifter } from "./create-text-sifter.ts";
import type { PictureSink } from "./picture-sink.ts";
import { readRawBase64 } from "./read-raw-base64.ts";

/** Takes the pictures out of the strings of an answer; what is no picture goes to the skeleton. */
export interface StringSifter {
  /** `isPicture`: the string is raw base64 by its place, unless it turns out to be something else. */
  begin(isPicture: boolean): void;
  /** The next raw text of the string, cut anywhere. */
  push(raw: string): void;
  end(): void;
}

interface SifterOptions {
  readonly skeleton: Skeleton;
  readonly pictures: PictureSink;
  /** Makes the error for a picture that began as base64 and went on as something else. */
  readonly broken: () => Error;
}

/** Long enough for every address and excuse that a server writes where a picture should stand. */
const HELD_CHARACTERS_MAX = 4096;

export function createStringSifter({ skeleton, pictures, broken }: SifterOptions): StringSifter {
  const words = createTextSifter(skeleton, pictures);
  /** The beginning of a string at a picture's place, until it is known what it is. */
  let held: string | undefined;
  let run: Base64Run | undefined;

  const readOn = (raw: string): void => {
    if (run === undefined) {
      words.push(raw);
    } else if (run.push(raw) !== "") {
      throw broken();
    }
  };

  const judge = (raw: string, isEnd: boolean): void => {
    held = undefined;
    const picture = readRawBase64(raw, { charactersMax: HELD_CHARACTERS_MAX, isEnd });
    if (picture !== undefined) {
      skeleton.append(pictures.begin(picture.mediaType));
      run = createBase64Run({ isWhole: true, emit: (bytes) => pictures.write(bytes) });
    }
    readOn(raw.slice(picture?.start ?? 0));
  };

  return {
    begin(isPicture) {
      held = isPicture ? "" : undefined;
    },
    push(raw) {
      if (held === undefined) {
        readOn(raw);
        return;
      }
      held += raw;
      if (held.length >= HELD_CHARACTERS_MAX) {
        judge(held, false);
      }
    },
    end() {
      if (held !== undefined) {
        judge(held, true);
      }
      if (run === undefined) {
        words.end();
        return;
      }
      if (run.end() !== "") {
        throw broken();
      }
      pictures.end();
      run = undefined;
    },
  };
}
