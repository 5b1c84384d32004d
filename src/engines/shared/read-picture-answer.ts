import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import type { Spool } from "../../contract/spool.ts";
import { createAnswerScanner } from "./create-answer-scanner.ts";
import type { AnswerScanner } from "./create-answer-scanner.ts";
import { createPictureMarks } from "./create-picture-marks.ts";
import { createPictureSpools } from "./create-picture-spools.ts";
import type { PictureSpools } from "./create-picture-spools.ts";
import { createSkeleton } from "./create-skeleton.ts";
import type { Skeleton } from "./create-skeleton.ts";
import { createStringSifter } from "./create-string-sifter.ts";
import type { PictureAnswer } from "./picture-answer.ts";
import { toMaskedText } from "./to-masked-text.ts";
import { toPictureAnswer } from "./to-picture-answer.ts";
import { untilAborted } from "../../kit/until-aborted.ts";

export interface PictureAnswerOptions {
  readonly openSpool: () => Promise<Spool>;
  readonly signal: AbortSignal;
  /**
   * Whether a string at this place holds raw base64 (`["data", 0, "b64_json"]`). The path is only lent for the call.
   * One with fewer than 32 characters, or with something else among its first 4096, is text all the same.
   */
  isPicture(path: readonly (string | number)[]): boolean;
  /** What may remain when the pictures are taken out; 1 MiB by default. */
  readonly skeletonBytesMax?: number;
  /** 16 by default. */
  readonly picturesMax?: number;
  /** What must not stand in the cause of a Fault, such as the channel's API key. */
  readonly secrets?: readonly string[];
}

const SKELETON_BYTES_MAX = 1024 * 1024;
const PICTURES_MAX = 16;
/** The most that is looked at between two waits, so that what waits for the spools is bounded, too. */
const SLICE_BYTES = 64 * 1024;
/** Masking happens before cutting, so that no half of a secret is left over at the cut. */
const CAUSE_BYTES = 16 * 1024;

/**
 * Reads a JSON answer whose pictures stand in it as base64: each is decoded to a spool while it comes in, and the rest is
 * kept. Pictures are strings at a place that `isPicture` names, and `data:image/…;base64,` URLs in any string, also several in
 * one. The pictures' spools are closed and belong to the caller; on any failure all of them are disposed of.
 *
 * Throws a Fault of outcome `unknown`: `backend_failed` for what is not one JSON value in UTF-8, too large or too deep;
 * `backend_answer_invalid` for a picture that breaks off into something else. What the body or a spool throws passes as it is.
 */
export async function readPictureAnswer(
  body: AsyncIterable<Uint8Array>,
  options: PictureAnswerOptions,
): Promise<PictureAnswer> {
  const { openSpool, signal, picturesMax = PICTURES_MAX } = options;
  const marks = createPictureMarks();
  const unreadable = (why: string): Fault => toUnreadable(why, readHead());
  const skeleton = createSkeleton({
    bytesMax: options.skeletonBytesMax ?? SKELETON_BYTES_MAX,
    tooLarge: () => unreadable("is too large"),
  });
  const readHead = (): string => {
    const text = skeleton.bytes.toString("utf8", 0, CAUSE_BYTES);
    const parts = marks.split(text).map((part) => (typeof part === "number" ? "[picture]" : part));
    return toMaskedText(parts.join(""), options.secrets ?? []);
  };
  const spools = createPictureSpools({
    openSpool,
    picturesMax,
    tooMany: () => unreadable(`holds more than ${picturesMax} pictures`),
    toMark: (index) => marks.toMark(index),
  });
  const sifter = createStringSifter({
    skeleton,
    pictures: spools,
    broken: () => toBroken(readHead()),
  });
  const scanner = createAnswerScanner({
    skeleton,
    sifter,
    isPicture: (path) => options.isPicture(path),
    tooDeep: () => unreadable("is nested too deeply"),
  });
  try {
    await scanAll(untilAborted(body, signal), { scanner, spools });
    const json = parse(skeleton, () => unreadable("is not JSON"));
    signal.throwIfAborted();
    return toPictureAnswer(json, spools.pictures, marks);
  } catch (error) {
    await spools.discard();
    throw error;
  }
}

async function scanAll(
  body: AsyncIterable<Uint8Array>,
  { scanner, spools }: { readonly scanner: AnswerScanner; readonly spools: PictureSpools },
): Promise<void> {
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      scanner.scan(bytes.subarray(at, at + SLICE_BYTES));
      if (spools.isWaiting) {
        await spools.settle();
      }
    }
  }
}

/** The decoder leaves out a byte order mark. */
function parse(skeleton: Skeleton, unreadable: () => Fault): JsonValue {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(skeleton.bytes);
    const json: JsonValue = JSON.parse(text);
    return json;
  } catch {
    // Which byte was wrong is of no use to anybody; the head of the text is.
    throw unreadable();
  }
}

function toUnreadable(why: string, cause: string): Fault {
  return new Fault(
    "backend_failed",
    `The backend's answer ${why}, and nobody can know whether it drew. Nothing was charged.`,
    { outcome: "unknown", cause },
  );
}

function toBroken(cause: string): Fault {
  return new Fault(
    "backend_answer_invalid",
    "The backend sent a picture that is not base64 to its end. Nothing was charged.",
    { outcome: "unknown", cause },
  );
}
