import { createBase64Run } from "./create-base64-run.ts";
import type { Base64Run } from "./create-base64-run.ts";
import type { Skeleton } from "./create-skeleton.ts";
import { findDataUrl } from "./find-data-url.ts";
import type { PictureSink } from "./picture-sink.ts";

/** Takes the `data:` URLs of pictures out of strings that are words. */
export interface TextSifter {
  /** The next raw text of the string, cut anywhere. */
  push(raw: string): void;
  /** The string is over. */
  end(): void;
}

/** More than the head of a data URL and the characters that make it one, with all their escapes. */
const TAIL_CHARACTERS = 1024;

export function createTextSifter(skeleton: Skeleton, pictures: PictureSink): TextSifter {
  /** The last of what went to the skeleton, which a data URL may have begun in. */
  let tail = "";
  let run: Base64Run | undefined;

  /** Returns what is to be read next. */
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
    skeleton.append(pictures.begin(found.mediaType));
    run = createBase64Run({ isWhole: false, emit: (bytes) => pictures.write(bytes) });
    return window.slice(found.start);
  };

  const endRun = (open: Base64Run): string => {
    const rest = open.end();
    pictures.end();
    run = undefined;
    return rest;
  };

  const decode = (open: Base64Run, text: string): string => {
    const rest = open.push(text);
    return rest === "" ? "" : endRun(open) + rest;
  };

  return {
    push(raw) {
      let rest = raw;
      while (rest !== "") {
        rest = run === undefined ? sift(rest) : decode(run, rest);
      }
    },
    end() {
      if (run !== undefined) {
        skeleton.append(endRun(run));
      }
      tail = "";
    },
  };
}
