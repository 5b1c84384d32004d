import type { EngineContext, EngineFile, EngineResult, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import { memberOf } from "../shared/member-of.ts";
import type { AnsweredPicture, PictureAnswer } from "../shared/picture-answer.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { readPictureAnswer } from "../shared/read-picture-answer.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { toSizedBody } from "../shared/to-sized-body.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { Upstream } from "../shared/upstream.ts";
import type { SdapiClient } from "./create-sdapi-client.ts";
import type { SdapiOptions } from "./options.ts";
import { isPicturePlace, readPictures } from "./read-pictures.ts";
import { interruptTask, watchTask, type Task } from "./watch-task.ts";
import { toOrder, toOrderWarnings, type Order } from "./wire.ts";

export interface CallParts {
  readonly upstream: Upstream;
  readonly client: SdapiClient;
  readonly options: SdapiOptions;
  readonly model: string | undefined;
  readonly lookPauseMs: number;
  /** Whether whatever runs at the server must be the one call under way. */
  readonly isAlone: () => boolean;
  readonly secrets: readonly string[];
}

interface Call {
  readonly work: EngineWork;
  readonly context: EngineContext;
  readonly parts: CallParts;
}

/** Orders a drawing, and tells how far it is while the answer is waited for. */
export async function performCall({ work, context, parts }: Call): Promise<EngineResult> {
  const { client, options, model, isAlone } = parts;
  const { signal } = context;
  const taskId = `limner-${sha256Hex(work.callKey).slice(0, 24)}`;
  const { path, body } = await toOrder(work, { options, model, taskId });
  // KoboldCpp reads no body whose length it is not told.
  const order = { path, body: await toSizedBody(body, signal) };
  signal.throwIfAborted();
  if (options.repeatable !== true) {
    await context.sending();
    signal.throwIfAborted();
  }
  const task = { id: taskId, client, isAlone };
  const answer = await sendWatched(order, task, { work, context, parts });
  const pictures = readPictures(answer).slice(0, work.count);
  if (pictures.length === 0) {
    throw toPicturelessFault(answer, parts.secrets);
  }
  return {
    pictures: await Promise.all(
      pictures.map((picture, index) => toFile(picture, work.seeds[index])),
    ),
    warnings: toOrderWarnings(work, options),
  };
}

async function sendWatched(
  { path, body }: Order,
  task: Task,
  { work, context, parts: { upstream, lookPauseMs, secrets } }: Call,
): Promise<PictureAnswer> {
  const { signal } = context;
  const ended = new AbortController();
  context.progress({ stage: "waiting", share: 0 });
  const watching = watchTask(task, {
    progress: (step) => context.progress(step),
    signal: AbortSignal.any([signal, ended.signal]),
    pauseMs: lookPauseMs,
  });
  try {
    await using reply = await upstream.send({
      method: "POST",
      path,
      headers: { "idempotency-key": work.callKey },
      body,
      signal,
    });
    return await readPictureAnswer(reply.body, {
      openSpool: () => context.openSpool(),
      signal,
      isPicture: isPicturePlace,
      secrets,
    });
  } catch (error) {
    if (signal.aborted) {
      await interruptTask(task);
    }
    throw error;
  } finally {
    ended.abort();
    await watching;
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

/** The API has no words for a refusal; a proxy in front may have. The rest of the answer repeats the words of the request. */
function toPicturelessFault({ json }: PictureAnswer, secrets: readonly string[]): Fault {
  const said = ["error", "detail", "message"].map((name) => [name, memberOf(json, name)] as const);
  const error = JSON.stringify(Object.fromEntries(said));
  const { isContentRefusal, message } = readBackendError(error);
  const cause = toMaskedText(JSON.stringify(json), secrets);
  return isContentRefusal
    ? contentRefused(toMaskedText(message, secrets), { cause })
    : new Fault("backend_failed", "The backend answered without a picture. Nothing was charged.", {
        outcome: "unknown",
        cause,
      });
}
