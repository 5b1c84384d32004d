import type { EngineContext, EngineFile, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { AnsweredPicture } from "../shared/picture-answer.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { awaitJob, type LookPauses } from "./await-job.ts";
import type { JobClient } from "./create-job-client.ts";
import type { SdcppOptions } from "./options.ts";
import { toJobFault } from "./to-job-fault.ts";
import { toOrder } from "./wire.ts";

export interface CallParts {
  readonly client: JobClient;
  readonly options: SdcppOptions;
  readonly repeatable: boolean;
  readonly pauses: LookPauses;
  readonly secrets: readonly string[];
}

interface Call {
  readonly work: EngineWork;
  readonly context: EngineContext;
  readonly parts: CallParts;
}

/** Orders a drawing and waits for what comes of it. */
export async function orderCall({ work, context, parts }: Call): Promise<EngineResult> {
  const { client, options, repeatable } = parts;
  const { signal } = context;
  const { body, warnings } = await toOrder(work, options);
  signal.throwIfAborted();
  if (!repeatable) {
    await context.sending();
  }
  const id = await client.order(body, work.callKey, signal);
  try {
    if (!repeatable) {
      await context.accepted(id);
    }
    const result = await resumeCall(id, { work, context, parts });
    return { ...result, warnings };
  } catch (error) {
    if (signal.aborted) {
      await client.cancel(id);
    }
    throw error;
  }
}

/** Waits for what comes of a drawing that was ordered before. */
export async function resumeCall(id: string, { work, context, parts }: Call): Promise<EngineResult> {
  const { client, pauses, secrets } = parts;
  const state = await awaitJob(id, { client, context, pauses });
  if (state.kind !== "completed" || state.pictures.length === 0) {
    throw toJobFault(state, secrets);
  }
  const pictures: EngineFile[] = [];
  for (const [index, picture] of state.pictures.slice(0, work.count).entries()) {
    pictures.push(await toFile(picture, work.seeds[index]));
  }
  return { pictures, warnings: [] };
}

async function toFile({ spool }: AnsweredPicture, seed: number | undefined): Promise<EngineFile> {
  return {
    kind: "file",
    file: spool,
    mediaType: await sniffMediaType(spool),
    ...(seed !== undefined && { seed }),
  };
}
