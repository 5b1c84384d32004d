import type {
  EngineContext,
  EngineFile,
  EnginePicture,
  EngineReference,
  EngineWork,
} from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { encodePng } from "../../kit/encode-png.ts";
import { drawPattern } from "./draw-pattern.ts";
import type { Directives } from "./wire.ts";

export interface AnswerOptions {
  readonly directives: Directives;
  readonly asFiles: boolean;
  /** Called when half of a file has been written. */
  readonly halfSpooled: () => void;
}

/** The pictures of one call, one after the other, in the order of the seeds. */
export async function answerPictures(
  work: EngineWork,
  context: EngineContext,
  options: AnswerOptions,
): Promise<readonly EnginePicture[]> {
  const seeds = work.seeds.slice(0, work.count - (options.directives.fewer ?? 0));
  if (seeds.length === 0) {
    throw new Fault("backend_answer_invalid", "The echo was told to answer without a picture.", {
      outcome: "unknown",
    });
  }
  const pictures: EnginePicture[] = [];
  for (const seed of seeds) {
    context.signal.throwIfAborted();
    const picture = await answerPicture(work, context, { ...options, seed });
    pictures.push({ ...picture, ...toFacts(work, options.directives, seed) });
    context.progress({ stage: "echoing", share: 0.5 + pictures.length / seeds.length / 2 });
  }
  return pictures;
}

async function answerPicture(
  work: EngineWork,
  context: EngineContext,
  { directives, asFiles, halfSpooled, seed }: AnswerOptions & { readonly seed: number },
): Promise<EnginePicture> {
  const [first] = work.references;
  if (directives.garbage === true) {
    return spoolFile(context, {
      bytes: [Buffer.from("these bytes are no picture")],
      mediaType: "image/png",
      halfSpooled,
    });
  }
  if (directives.reflect === true && first !== undefined) {
    return spoolFile(context, { bytes: first.open(), mediaType: first.mediaType, halfSpooled });
  }
  const pixels = drawPattern(work.prompt, seed, directives.size ?? work.size);
  if (!asFiles && directives.file !== true) {
    return pixels;
  }
  const png = encodePng({ ...pixels, data: new Uint8Array(pixels.data) });
  return spoolFile(context, { bytes: [png], mediaType: "image/png", halfSpooled });
}

interface FileSource {
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  readonly halfSpooled: () => void;
}

async function spoolFile(
  context: EngineContext,
  { bytes, mediaType, halfSpooled }: FileSource,
): Promise<EngineFile> {
  const file = await context.openSpool();
  for await (const chunk of bytes) {
    context.signal.throwIfAborted();
    const half = Math.floor(chunk.length / 2);
    await file.write(chunk.subarray(0, half));
    halfSpooled();
    await file.write(chunk.subarray(half));
  }
  await file.close();
  return { kind: "file", file, mediaType };
}

function toFacts(
  work: EngineWork,
  directives: Directives,
  seed: number,
): Omit<EnginePicture, keyof EngineFile | "data"> & object {
  return {
    seed,
    understood: describe(work, seed),
    document: {
      echo: 1,
      seed,
      mode: work.mode,
      earlier: work.references.find(isContinued)?.document ?? null,
    },
    ...(directives.revisedPrompt === undefined ? {} : { revisedPrompt: directives.revisedPrompt }),
  };
}

function isContinued(reference: EngineReference): boolean {
  return reference.changed && reference.document !== undefined;
}

function describe(work: EngineWork, seed: number): string {
  const changed = work.references.find((reference) => reference.changed);
  const what = changed === undefined ? "" : `, reference ${changed.n} changed`;
  return `echo of ${work.prompt.length} characters with seed ${seed}, references: ${work.references.length}${what}`;
}
