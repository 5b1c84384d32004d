import type { EventEmitter } from "node:events";
import { JSON_HEADERS, untilListed } from "./read-generations.ts";
import { toRequest, type Wish } from "./wishes.ts";

/** What clients have seen so far, over all servers. */
export interface Seen {
  /** Each generation that an answer named, with the status of the last answer that did. */
  readonly told: Map<string, number>;
  /** Tells `answer` for each one that was read whole. */
  readonly answers: EventEmitter<{ answer: [] }>;
  joined: number;
  hungUp: number;
  /** Streams that were read to their end. */
  streamed: number;
}

interface Server {
  readonly base: string;
  /** Where clients go on with what they have begun at `base`; without it they stay there. */
  readonly next?: string;
  readonly seen: Seen;
}

/** A wish that is sent for the first time or, because an earlier server did not live to answer it, again. */
export interface Sending {
  readonly wish: Wish;
  readonly isRetry: boolean;
}

/** Clients that do what their wishes say, all at once. Answers the wishes that the server did not live to answer. */
export async function sendLoad(
  sendings: readonly Sending[],
  server: Server,
): Promise<readonly Wish[]> {
  const ends = sendings.map(async (sending) => {
    try {
      await WAYS[sending.wish.way](sending, server);
      return [];
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      return [sending.wish];
    }
  });
  return (await Promise.all(ends)).flat();
}

const WAYS: Readonly<Record<Wish["way"], (sending: Sending, server: Server) => Promise<unknown>>> =
  {
    waits: (sending, server) => send(sending, server),
    async "sends twice"(sending, server) {
      await send(sending, server);
      await send({ ...sending, isRetry: true }, toNext(server));
    },
    async "hangs up"(sending, server) {
      const { wish } = sending;
      const connection = new AbortController();
      const first = send(sending, server, { signal: connection.signal }).catch(() => null);
      await untilListed(server.base, wish.prompt);
      connection.abort();
      server.seen.hungUp += 1;
      await first;
      await send({ wish, isRetry: true }, toNext(server));
    },
    async cancels(sending, server) {
      const id = await send(sending, server, { prefer: "respond-async" });
      const path = `${toNext(server).base}/v1/generations/${id}/cancel`;
      const response = await fetch(path, { method: "POST", headers: JSON_HEADERS, body: "{}" });
      await response.arrayBuffer();
    },
  };

function toNext({ base, next = base, seen }: Server): Server {
  return { base: next, seen };
}

interface SendOptions {
  readonly signal?: AbortSignal;
  readonly prefer?: string;
}

/** Answers the id of the generation. Rejects if the connection is lost before the answer is whole. */
async function send(
  { wish, isRetry }: Sending,
  { base, seen }: Server,
  { signal, prefer }: SendOptions = {},
): Promise<string> {
  const { path, headers, body } = toRequest(wish, { isRetry });
  const response = await fetch(base + path, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers, ...(prefer !== undefined && { prefer }) },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const id = response.headers.get("x-generation-id");
  if (id === null) {
    throw new Error(`${wish.prompt} was not accepted: ${response.status} ${text}`);
  }
  // The status of a stream has gone out before the end was known.
  const isFault = wish.streamed && /"error":\{/.test(text);
  seen.told.set(id, isFault ? 500 : response.status);
  if (response.headers.get("content-type")?.startsWith("text/event-stream") === true) {
    seen.streamed += 1;
  }
  seen.answers.emit("answer");
  if (response.headers.get("idempotent-replayed") === "true") {
    seen.joined += 1;
  }
  return id;
}

/** What `fetch` throws when the other side is gone is a TypeError, whatever the reason. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError;
}
