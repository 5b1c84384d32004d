import type { EngineContext, EngineFile, EngineResult, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import { createBase64Decoder } from "../shared/create-base64-decoder.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { isRecord } from "./is-record.ts";
import { readRefusal } from "./read-refusal.ts";
import { readRevisedPrompts } from "./read-revised-prompts.ts";
import { readUsage } from "./read-usage.ts";
import { toWarnings } from "./to-warnings.ts";

const SLICE_CHARACTERS = 256 * 1024;
const SLICE_BYTES = 1024 * 1024;

interface ResultParts {
  readonly work: Pick<EngineWork, "count">;
  readonly context: Pick<EngineContext, "openSpool" | "signal">;
  /** The beginning of the backend's answer, for an explanation where there is no picture. */
  readonly words: string;
  readonly secrets: readonly string[];
}

/** Reads what a model answered. Throws a Fault of outcome `refused` or `unknown`: it may have drawn. */
export async function readResult(result: unknown, parts: ResultParts): Promise<EngineResult> {
  const answer = isRecord(result) ? result : {};
  const images: readonly unknown[] = Array.isArray(answer["images"]) ? answer["images"] : [];
  if (images.length === 0) {
    throw withoutPicture(parts.words, { isWhole: true, secrets: parts.secrets });
  }
  const revised = readRevisedPrompts(answer["providerMetadata"]);
  const pictures: EngineFile[] = [];
  for (const [index, image] of images.slice(0, parts.work.count).entries()) {
    parts.context.signal.throwIfAborted();
    const file = await toSpool(image, parts.context);
    const revisedPrompt = revised[index];
    pictures.push({
      kind: "file",
      file,
      mediaType: await sniffMediaType(file),
      ...(revisedPrompt !== undefined && { revisedPrompt }),
    });
  }
  const usage = readUsage(answer["usage"]);
  const warnings = toWarnings(answer["warnings"]);
  return { pictures, warnings, ...(usage !== undefined && { usage }) };
}

/** What is to be said of an answer that holds no picture. */
export function withoutPicture(
  words: string,
  reading: { readonly isWhole: boolean; readonly secrets: readonly string[] },
): Fault {
  const refusal = readRefusal(words, reading);
  const cause = toMaskedText(words, reading.secrets);
  return refusal === undefined
    ? new Fault("backend_failed", "The backend answered without a picture. Nothing was charged.", {
        outcome: "unknown",
        cause,
      })
    : contentRefused(toMaskedText(refusal, reading.secrets), { cause });
}

async function toSpool(image: unknown, { openSpool }: ResultParts["context"]): Promise<Spool> {
  const pieces = toPieces(image);
  const spool = await openSpool();
  try {
    for (const piece of pieces) {
      await spool.write(piece);
    }
    await spool.close();
    return spool;
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}

function toPieces(image: unknown): Iterable<Uint8Array> {
  if (typeof image === "string") {
    return decode(image);
  }
  if (image instanceof Uint8Array) {
    return slices(image);
  }
  throw unusable();
}

/** A slice at a time, so that no second copy of a large picture is held. */
function* decode(text: string): Generator<Uint8Array> {
  const pieces: Buffer[] = [];
  const decoder = createBase64Decoder((bytes) => pieces.push(bytes));
  const start = text.startsWith("data:") ? text.indexOf(",") + 1 : 0;
  for (let at = start; at < text.length; at += SLICE_CHARACTERS) {
    const slice = text.slice(at, at + SLICE_CHARACTERS).replaceAll(/[\s=]+/g, "");
    if (!decoder.take(slice)) {
      throw unusable();
    }
    yield* pieces.splice(0);
  }
  if (decoder.end() !== "") {
    throw unusable();
  }
  yield* pieces.splice(0);
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield bytes.subarray(at, at + SLICE_BYTES);
  }
}

function unusable(): Fault {
  return new Fault(
    "backend_answer_invalid",
    "The backend answered with something that is no picture. Nothing was charged.",
    { outcome: "unknown" },
  );
}
