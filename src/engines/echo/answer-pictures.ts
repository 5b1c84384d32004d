import type {
  EngineContext,
  EngineFile,
  EnginePicture,
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

type Facts = Pick<EnginePicture, "seed" | "understood" | "revisedPrompt" | "document">;

function toFacts(work: EngineWork, directives: Directives, seed: number): Facts {
  return {
    seed,
    understood: describe(work, seed),
    document: { turn: countTurns(work) },
    ...(directives.revisedPrompt === undefined ? {} : { revisedPrompt: directives.revisedPrompt }),
  };
}

/** One more than the document of the changed picture says. */
function countTurns({ references }: EngineWork): number {
  const earlier = references.find((reference) => reference.changed)?.document;
  const turn =
    typeof earlier === "object" && earlier !== null && "turn" in earlier ? earlier["turn"] : 0;
  return typeof turn === "number" ? turn + 1 : 1;
}

function describe(work: EngineWork, seed: number): string {
  const changed = work.references.find((reference) => reference.changed);
  const what = changed === undefined ? "" : `, reference ${changed.n} changed`;
  return `echo of ${work.prompt.length} characters with seed ${seed}, references: ${work.references.length}${what}`;
}
