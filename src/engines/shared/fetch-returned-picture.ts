import type { EngineContext } from "../../contract/engine.ts";
import type { Door } from "../../contract/door.ts";
import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import { pause } from "../../kit/pause.ts";
import { spoolBody } from "./spool-body.ts";
import { toMaskedText } from "./to-masked-text.ts";
import type { Upstream } from "./upstream.ts";

/** The picture was paid for and stands ready, so it is asked for again where asking failed. */
const PAUSES_MS = [500, 1_500, 4_000];

interface FetchParts {
  readonly upstream: Upstream;
  readonly door: Pick<Door, "fetchPicture">;
  readonly context: Pick<EngineContext, "signal" | "openSpool">;
}

/**
 * The picture that a backend named by its address, in a closed spool. A relative address, and one on the origin of the channel's
 * own base URL, is fetched from there; all others go through the door. Throws a Fault of outcome `unknown`: it was drawn.
 */
export async function fetchReturnedPicture(address: string, parts: FetchParts): Promise<Spool> {
  const { signal } = parts.context;
  for (const pauseMs of [...PAUSES_MS, undefined]) {
    try {
      return await fetchOnce(address, parts);
    } catch (error) {
      signal.throwIfAborted();
      if (pauseMs === undefined || isHopeless(error)) {
        throw toUnknown(error);
      }
      await pause(pauseMs, signal);
    }
  }
  throw new Error("the last try either answers or throws");
}

async function fetchOnce(address: string, parts: FetchParts): Promise<Spool> {
  const { upstream, door, context } = parts;
  const { signal } = context;
  const url = toAbsolute(address, upstream.baseUrl);
  if (url.origin !== new URL(upstream.baseUrl).origin) {
    return await door.fetchPicture({
      url: url.href,
      param: "the backend's answer",
      openSpool: () => context.openSpool(),
      signal,
    });
  }
  await using answer = await upstream.send({
    method: "GET",
    path: url.href,
    headers: { accept: "image/*" },
    signal,
    isFree: true,
  });
  return await spoolBody(answer.body, () => context.openSpool());
}

/** A relative address is one of the origin: `/v1/images/x/content` stands beside the base URL's own path, not below it. */
function toAbsolute(address: string, baseUrl: string): URL {
  const url = URL.parse(address, `${baseUrl}/`);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new Fault(
      "backend_answer_invalid",
      "The backend named a picture by an address that is none. Nothing was charged.",
      { outcome: "unknown", cause: toMaskedText(address, []).slice(0, 200) },
    );
  }
  return url;
}

/** An address that may not be reached, or bytes beyond the bound, stay so. */
function isHopeless(error: unknown): boolean {
  return (
    error instanceof Fault &&
    (error.code === "address_not_allowed" || error.code === "backend_answer_invalid")
  );
}

function toUnknown(error: unknown): Fault {
  if (error instanceof Fault && error.code === "backend_answer_invalid") {
    return error;
  }
  const why = error instanceof Error ? error.message : String(error);
  return new Fault(
    "backend_failed",
    "The backend drew a picture that could not be fetched from it. Nothing was charged.",
    {
      outcome: "unknown",
      cause: toMaskedText(why, []),
      // Drawn anew, its picture would stand at such an address again.
      ...(isHopeless(error) && { final: true }),
    },
  );
}
