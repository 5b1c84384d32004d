import type { Agent } from "undici";
import type { ContentCheck } from "../contract/content-rule.ts";
import { createSemaphore } from "../kit/semaphore.ts";
import type { HttpCheckSettings } from "./http-check-settings.ts";

/** Questions under way over all requests; more wait, within their time limit. */
const AT_ONCE = 32;
/** Below the five seconds after which common servers close a connection that nobody uses. */
const KEEP_ALIVE_MS = 4_000;

/** Makes checks that ask services of the operator. Closing it ends what is under way. */
export interface HttpChecks extends AsyncDisposable {
  create(settings: HttpCheckSettings): ContentCheck;
}

export function openHttpChecks(): HttpChecks {
  let opened: Promise<Agent> | undefined;
  let isClosed = false;
  const places = createSemaphore(AT_ONCE);
  return {
    create: (settings) => ({
      async ask(question, signal) {
        signal.throwIfAborted();
        if (isClosed) {
          throw new Error("the checks are closed");
        }
        const deadline = AbortSignal.timeout(settings.timeoutMs);
        const within = AbortSignal.any([signal, deadline]);
        try {
          const release = await places.acquire(within);
          try {
            opened ??= openAgent();
            const agent = await opened;
            const { askOverHttp } = await import("./ask-over-http.ts");
            return await askOverHttp(question, settings, { agent, signal: within });
          } finally {
            release();
          }
        } catch (error) {
          signal.throwIfAborted();
          throw deadline.aborted
            ? new Error(`no answer within ${settings.timeoutMs / 1000} s`, { cause: error })
            : error;
        }
      },
    }),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      const agent = await opened;
      await agent?.destroy();
    },
  };
}

/** With the first question: most servers ask nobody, and then need no client. */
async function openAgent(): Promise<Agent> {
  const { Agent: HttpAgent } = await import("undici");
  return new HttpAgent({
    allowH2: false,
    connections: AT_ONCE,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  });
}
