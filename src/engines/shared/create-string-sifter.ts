import { createBase64Run } from "./create-base64-run.ts";
import type { Base64Run } from "./create-base64-run.ts";
import type { Skeleton } from "./create-skeleton.ts";
import { findDataUrl } from "./find-data-url.ts";
import { readRawBase64 } from "./read-raw-base64.ts";

/** Takes the pictures out of the strings of an answer; what is no picture goes to the skeleton. */
export interface StringSifter {
  /** `isPicture`: the string is raw base64 by its place, unless it turns out to be something else. */
  begin(isPicture: boolean): void;
  /** The next raw text of the string, cut anywhere. */
  push(raw: string): void;
  end(): void;
}

/** Where the pictures go. */
export interface PictureSink {
  /** Returns the mark that takes the picture's place in the text. */
  begin(mediaType: string | null): string;
  write(bytes: Buffer): void;
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
/** Longer than the head of any data URL and the escapes that must follow it to be one. */
const TAIL_CHARACTERS = 1024;

export function createStringSifter({ skeleton, pictures, broken }: SifterOptions): StringSifter {
  let held: string | undefined;
  let tail = "";
  let run: Base64Run | undefined;
  let isWhole = false;

  const beginRun = (mediaType: string | null, whole: boolean): void => {
    skeleton.append(pictures.begin(mediaType));
    isWhole = whole;
    run = createBase64Run({ isWhole, emit: (bytes) => pictures.write(bytes) });
  };

  /** Decides what a string at a picture's place is; returns what is to be read now. */
  const judge = (text: string, isEnd: boolean): string => {
    held = undefined;
    const picture = readRawBase64(text, { charactersMax: HELD_CHARACTERS_MAX, isEnd });
    if (picture === undefined) {
      return text;
    }
    beginRun(picture.mediaType, true);
    return text.slice(picture.start);
  };

  const hold = (text: string): string => {
    held = (held ?? "") + text;
    return held.length < HELD_CHARACTERS_MAX ? "" : judge(held, false);
  };

  const decode = (open: Base64Run, text: string): string => {
    const rest = open.push(text);
    if (rest === "") {
      return "";
    }
    return endRun(open) + rest;
  };

  const endRun = (open: Base64Run): string => {
    const rest = open.end();
    if (isWhole && rest !== "") {
      throw broken();
    }
    pictures.end();
    run = undefined;
    return rest;
  };

  const sift = (text: string): string => {
    const window = tail + text;
    const found = findDataUrl(window);
    if (found === undefined) {
      skeleton.append(text);
      tail = window.slice(-TAIL_CHARACTERS);
      return "";
    }
    const before = found.at - tail.length;
    if (before >= 0) {
      skeleton.append(text.slice(0, before));
    } else {
      skeleton.dropLast(-before);
    }
    tail = "";
    beginRun(found.mediaType, false);
    return window.slice(found.start);
  };

  const readOn = (text: string): void => {
    let rest = text;
    while (rest !== "") {
      rest = run === undefined ? sift(rest) : decode(run, rest);
    }
  };

  return {
    begin(isPicture) {
      held = isPicture ? "" : undefined;
      tail = "";
    },
    push(raw) {
      readOn(held === undefined ? raw : hold(raw));
    },
    end() {
      if (held !== undefined) {
        readOn(judge(held, true));
      }
      if (run !== undefined) {
        skeleton.append(endRun(run));
      }
    },
  };
}
