import type { DoorVisit } from "../contract/door.ts";
import { Fault } from "../contract/fault.ts";
import type { Spool } from "../contract/spool.ts";
import type { Guard } from "./connect-guarded.ts";
import { hostOf } from "./connect-guarded.ts";
import { readAddress } from "./read-address.ts";
import type { HopAnswer, HopRequest } from "./request-hop.ts";
import { requestHop } from "./request-hop.ts";

const REDIRECTS_MAX = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HOST_CHARACTERS_MAX = 80;
const REQUEST: HopRequest = {
  method: "GET",
  headers: {
    accept: "image/png, image/jpeg, image/webp, image/avif, image/gif",
    // Pictures are compressed already, and an answer that unpacks to gigabytes is one danger less.
    "accept-encoding": "identity",
    // Some picture hosts refuse requests without one.
    "user-agent": "Limner",
  },
  body: null,
};

export interface FetchBounds {
  readonly guard: Guard;
  readonly hopTimeoutMs: number;
}

/** See `Door.fetchPicture`. */
export async function fetchPicture(visit: DoorVisit, bounds: FetchBounds): Promise<Spool> {
  visit.signal.throwIfAborted();
  let url = readAddress(visit.url, visit.param);
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const outcome = await visitOnce(visit, url, bounds);
    if (!(outcome instanceof URL)) return outcome;
    url = outcome;
  }
  throw unreachable(`was redirected more than ${REDIRECTS_MAX} times`, { visit, url });
}

/** A picture in a closed spool, or where the server sends us instead. */
async function visitOnce(
  visit: DoorVisit,
  url: URL,
  { guard, hopTimeoutMs }: FetchBounds,
): Promise<Spool | URL> {
  // Node's timers run on the monotonic clock.
  const deadline = AbortSignal.timeout(hopTimeoutMs);
  const signal = AbortSignal.any([visit.signal, deadline]);
  const hop = { url, param: visit.param, signal };
  await using answer = await requestHop(guard, hop, REQUEST).catch((error: unknown) => {
    visit.signal.throwIfAborted();
    if (error instanceof Fault) throw error;
    // One message for a refused, a filtered and a silent port, for names and certificates: it maps no network.
    throw unreachable("cannot be reached", { visit, url, cause: error });
  });
  const { statusCode, headers } = answer.response;
  if (REDIRECTS.has(statusCode)) return readRedirect(visit, url, headers["location"]);
  if (statusCode !== 200)
    throw unreachable(`answered with a status of ${Math.floor(statusCode / 100)}xx`, {
      visit,
      url,
    });
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    throw unreachable("sent it compressed, although it was asked not to", { visit, url });
  return await fill(visit, readBody(visit, url, answer));
}

function readRedirect(visit: DoorVisit, url: URL, location: string | string[] | undefined): URL {
  if (typeof location !== "string")
    throw unreachable("redirects without saying where to", { visit, url });
  return readAddress(location, visit.param, url);
}

async function* readBody(
  visit: DoorVisit,
  url: URL,
  { response }: HopAnswer,
): AsyncGenerator<Uint8Array> {
  try {
    yield* response.body;
  } catch (error) {
    visit.signal.throwIfAborted();
    throw unreachable("did not deliver it whole and in time", { visit, url, cause: error });
  }
}

/** A failure of the spool is the opener's own and passes as it is. */
async function fill(
  { openSpool, signal }: DoorVisit,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Spool> {
  const spool = await openSpool();
  try {
    for await (const chunk of bytes) await spool.write(chunk);
    await spool.close();
    signal.throwIfAborted();
    return spool;
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}

interface Refusal {
  readonly visit: DoorVisit;
  readonly url: URL;
  readonly cause?: unknown;
}

function unreachable(why: string, { visit, url, cause }: Refusal): Fault {
  const host = hostOf(url).slice(0, HOST_CHARACTERS_MAX);
  const message = `The picture in ${visit.param} could not be fetched: ${host} ${why}.`;
  return new Fault("image_unreachable", message, { param: visit.param, cause });
}
