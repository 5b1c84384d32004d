import { pause } from "../../kit/pause.ts";
import type { Upstream } from "../shared/upstream.ts";
import { readMessage, type JobMessage } from "./read-message.ts";

/** A node's news come by the socket; a look at the history now and then finds what a socket that has died unseen did not tell. */
const LOOK_WITH_SOCKET_MS = 15_000;
const LOOK_WITHOUT_MS = 500;

/** Listens to a job, and says when it is worth asking what became of it. */
export interface JobWatch extends AsyncDisposable {
  /** Resolves when the job has said that it ended, when the socket has broken, or after a while. */
  worthLooking(signal: AbortSignal): Promise<void>;
}

interface WatchOptions {
  /** The name under which the job was, or will be, ordered. */
  readonly clientId: string;
  readonly signal: AbortSignal;
  readonly onMessage: (message: JobMessage) => void;
}

/** Where no socket can be opened the job is asked after at intervals, and tells no steps. */
export async function watchJob(
  upstream: Upstream,
  { clientId, signal, onMessage }: WatchOptions,
): Promise<JobWatch> {
  let news = Promise.withResolvers<void>();
  const wake = (): void => news.resolve();
  const socket = await upstream
    .openSocket({
      path: `/ws?clientId=${encodeURIComponent(clientId)}`,
      signal,
      onText(text) {
        const message = readMessage(text);
        if (message !== undefined) {
          onMessage(message);
        }
        if (message?.kind === "ended") {
          wake();
        }
      },
      onEnd: wake,
    })
    .catch((): undefined => {
      signal.throwIfAborted();
    });
  return {
    async worthLooking(signal) {
      const waiting = new AbortController();
      const either = AbortSignal.any([signal, waiting.signal]);
      const isOpen = socket?.isOpen === true;
      const rest = pause(isOpen ? LOOK_WITH_SOCKET_MS : LOOK_WITHOUT_MS, either);
      try {
        // News of a socket that is gone are no news any more.
        await (isOpen ? Promise.race([news.promise, rest]) : rest);
      } finally {
        news = Promise.withResolvers();
        waiting.abort();
        rest.catch(() => undefined);
      }
    },
    async [Symbol.asyncDispose]() {
      await socket?.[Symbol.asyncDispose]();
    },
  };
}
