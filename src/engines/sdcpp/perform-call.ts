import type { EngineContext, EngineFile, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { AnsweredPicture } from "../shared/picture-answer.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { awaitJob, type LookPauses } from "./await-job.ts";
import type { JobClient } from "./create-job-client.ts";
import type { SdcppOptions } from "./options.ts";
import { toJobFault } from "./to-job-fault.ts";
import { toOrder, toOrderWarnings } from "./wire.ts";

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
export async function orderCall(call: Call): Promise<EngineResult> {
  const { work, context, parts } = call;
  const { client, options, repeatable } = parts;
  const { signal } = context;
  const body = await toOrder(work, options);
  signal.throwIfAborted();
  if (!repeatable) {
    await context.sending();
    signal.throwIfAborted();
  }
  const id = await client.order(body, work.callKey, signal);
  return await followJob(id, call, async () => {
    if (!repeatable) {
      await context.accepted(id);
    }
  });
}

/** Waits for what comes of a drawing that a dead process had ordered. */
export async function resumeCall(id: string, call: Call): Promise<EngineResult> {
  return await followJob(id, call, () => Promise.resolve());
}

async function followJob(
  id: string,
  { work, context, parts }: Call,
  begin: () => Promise<void>,
): Promise<EngineResult> {
  const { client, options, repeatable, pauses, secrets } = parts;
  let isOpen = true;
  try {
    await begin();
    const state = await awaitJob(id, { client, context, pauses });
    isOpen = false;
    if (state.kind !== "completed" || state.pictures.length === 0) {
      throw toJobFault(state, secrets);
    }
    const pictures: EngineFile[] = [];
    for (const [index, picture] of state.pictures.slice(0, work.count).entries()) {
      pictures.push(await toFile(picture, work.seeds[index]));
    }
    return { pictures, warnings: toOrderWarnings(work, options) };
  } catch (error) {
    // A paid job that only went unheard may still be asked after.
    if (isOpen && (context.signal.aborted || repeatable)) {
      await client.cancel(id);
    }
    throw error;
  }
}

async function toFile({ spool }: AnsweredPicture, seed: number | undefined): Promise<EngineFile> {
  return {
    kind: "file",
    file: spool,
    mediaType: await sniffMediaType(spool),
    ...(seed !== undefined && { seed }),
  };
}
