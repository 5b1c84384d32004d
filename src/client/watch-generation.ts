import { backOffMs } from "./back-off.ts";
import { toFailure, type Connection } from "./create-connection.ts";
import type { GenerationEvent } from "./generation-event.ts";
import { LimnerError } from "./limner-error.ts";
import { pause } from "./pause.ts";
import { readJson } from "./read-json.ts";
import { readServerEvents } from "./read-server-events.ts";
import type { Generation } from "./records.ts";
import { toGenerationEvent } from "./to-generation-event.ts";

export interface WatchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whether previews are sent too, where the request asked for them. */
  readonly previews?: boolean | undefined;
}

interface WatchContext {
  readonly connection: Connection;
  readonly retries: number;
}

/** The present state comes at once; a stream that says nothing for so long is held back by something on the way. */
const FIRST_NEWS_MS = 10_000;
/** The server sends a comment every ten seconds. */
const SILENCE_MS = 25_000;
/** After the end of the generation, so long for the stream to end, so that its connection can be used again. */
const GOODBYE_MS = 1000;
/** A stream that held for so long is not one that a proxy cuts by rule. */
const STEADY_MS = 20_000;
/** After so many streams in a row that were cut early, the record is asked for instead. */
const CUTS_MAX = 3;
const POLL_FIRST_MS = 300;
const POLL_MAX_MS = 2000;

interface Watching extends WatchContext, WatchOptions {
  readonly path: string;
  readonly signal: AbortSignal;
  lastId: string;
  state: Generation["state"] | null;
  /** In a row, since anything was heard. */
  failures: number;
  attempts: number;
  cuts: number;
  polls: number;
  streams: boolean;
}

/**
 * What happens to a generation until its end, whatever becomes of the connection: a stream of events that is taken up
 * again where it broke, or, where none gets through, the record asked for now and then. Throws what cannot pass, and
 * after more failures in a row than are borne, the last one.
 */
export async function* watchGeneration(
  id: string,
  options: WatchOptions,
  context: WatchContext,
): AsyncGenerator<GenerationEvent, void> {
  const watching: Watching = {
    ...context,
    ...options,
    path: `/v1/generations/${encodeURIComponent(id)}`,
    signal: options.signal ?? new AbortController().signal,
    lastId: "",
    state: null,
    failures: 0,
    attempts: 0,
    cuts: 0,
    polls: 0,
    streams: true,
  };
  for (;;) {
    watching.attempts += 1;
    try {
      yield* watching.streams ? follow(watching) : look(watching);
    } catch (error) {
      await outlive(error, id, watching);
    }
    if (isOver(watching)) {
      return;
    }
  }
}

/** Waits until the next try makes sense; throws if there is to be none. */
async function outlive(error: unknown, id: string, watching: Watching): Promise<void> {
  if (!(error instanceof LimnerError) || watching.signal.aborted) {
    throw error;
  }
  watching.failures += 1;
  const isEnough = watching.failures > watching.retries;
  const waitMs = isEnough ? null : backOffMs(error, watching.failures);
  if (waitMs === null) {
    throw error.with({ attempts: watching.attempts, generationId: id });
  }
  await pause(waitMs, watching.signal);
}

async function* follow(watching: Watching): AsyncGenerator<GenerationEvent, void> {
  const { lastId, path, signal } = watching;
  const begunAt = Date.now();
  let isHeard = false;
  let deadline: AbortSignal | undefined;
  try {
    const answer = await watching.connection.open({
      path: `${path}/events${watching.previews === true ? "?previews=1" : ""}`,
      headers: {
        accept: "text/event-stream",
        ...(lastId === "" ? {} : { "last-event-id": lastId }),
      },
      signal,
      tryMs: FIRST_NEWS_MS,
    });
    deadline = answer.deadline.signal;
    try {
      const heard = () => {
        isHeard = true;
        if (!isOver(watching)) {
          answer.deadline.restart(SILENCE_MS);
        }
      };
      for await (const event of readServerEvents(bodyOf(answer.response), heard)) {
        watching.lastId = event.id;
        yield* tell(toGenerationEvent(event), watching);
        answer.deadline.restart(isOver(watching) ? GOODBYE_MS : SILENCE_MS);
      }
    } finally {
      answer.deadline.close();
    }
    throw new Error("the stream ended before the generation did");
  } catch (error) {
    if (isOver(watching)) {
      return;
    }
    const failure = toFailure(error, deadline);
    watching.cuts = Date.now() - begunAt > STEADY_MS && isHeard ? 0 : watching.cuts + 1;
    // A server that cannot be reached at all is asked for a stream again; one whose streams break is asked otherwise.
    watching.streams =
      !(isHeard && watching.cuts >= CUTS_MAX) && !isSilenced(failure, begunAt, isHeard);
    throw failure;
  }
}

/** Whether the server was there and nothing of the stream came through. */
function isSilenced(failure: unknown, begunAt: number, isHeard: boolean): boolean {
  return !isHeard && failure instanceof LimnerError && Date.now() - begunAt >= FIRST_NEWS_MS;
}

async function* look(watching: Watching): AsyncGenerator<GenerationEvent, void> {
  const { connection, path, signal } = watching;
  await pause(Math.min(POLL_MAX_MS, POLL_FIRST_MS * 1.3 ** watching.polls), signal);
  watching.polls += 1;
  const { response, deadline } = await connection.open({ path, signal });
  let record: Generation;
  try {
    record = await readJson<Generation>(response);
  } catch (error) {
    throw toFailure(error, deadline.signal);
  } finally {
    deadline.close();
  }
  yield* tell({ kind: "state", record }, watching);
}

/** Notes that something was heard, and says a state only when it is a new one. */
function* tell(
  event: GenerationEvent | null,
  watching: Watching,
): Generator<GenerationEvent, void> {
  watching.failures = 0;
  if (event === null || (event.kind === "state" && event.record.state === watching.state)) {
    return;
  }
  if (event.kind === "state") {
    watching.state = event.record.state;
  }
  yield event;
}

function isOver({ state }: Watching): boolean {
  return state !== null && state !== "queued" && state !== "running";
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (body === null) {
    throw new Error("an answer without a body");
  }
  return body;
}
