import { dataUrl } from "../support/test-pictures.ts";
import type { Chance } from "./create-chance.ts";

/** How a client says that it sends a request again. */
export type Manner = "unmarked" | "marked" | "keyed";

/** A picture that a client wants, by a prompt that no other wish has. */
export interface Wish {
  readonly name: string;
  readonly prompt: string;
  readonly route: "images" | "edits" | "chat";
  readonly n: number;
  readonly size: string;
  readonly manner: Manner;
  /** The answer is taken as a stream. */
  readonly streamed: boolean;
  /** What the client does besides sending it. */
  readonly way: "waits" | "sends twice" | "hangs up" | "cancels";
}

/**
 * Quick for the most part; some slow, some that fail with and without a known outcome. None that fails unpaid: that rests a
 * channel for longer than a round takes.
 */
const WORDS = [
  "",
  "",
  "",
  " [echo:slow 150ms]",
  " [echo:fail unknown]",
  " [echo:fail refused]",
] as const;

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** All that chance decides about a wish is decided here, so that the order of answers changes nothing. */
export function makeWish(
  name: string,
  chance: Chance,
  words: readonly [string, ...string[]] = WORDS,
): Wish {
  const route = chance.pick<Wish["route"]>(["images", "images", "edits", "chat"]);
  const count = chance.pick([1, 1, 2, 3]);
  return {
    name,
    prompt: `${name}: a red kite${chance.pick(words)}`,
    route,
    n: route === "chat" ? 1 : count,
    size: chance.pick(["256x256", "512x512"]),
    manner: chance.pick<Manner>(["unmarked", "marked", "keyed"]),
    streamed: chance.next() < 0.25,
    way: chance.pick<Wish["way"]>(["waits", "waits", "sends twice", "hangs up", "cancels"]),
  };
}

/** Path, headers and body of a wish, sent for the first time or again. */
export function toRequest(wish: Wish, { isRetry }: { readonly isRetry: boolean }) {
  const { name, prompt, route, n, size, manner, streamed } = wish;
  const facts = { model: "gpt-image-2-vip", size, ...(streamed && { stream: true }) };
  const headers = {
    ...(manner === "keyed" && { "idempotency-key": name }),
    ...(manner === "marked" && isRetry && { "x-stainless-retry-count": "1" }),
  };
  const url = { url: dataUrl(PIXEL) };
  const requests = {
    images: { path: "/v1/images/generations", body: { ...facts, prompt, n } },
    edits: { path: "/v1/images/edits", body: { ...facts, prompt, n, image: url.url } },
    chat: {
      path: "/v1/chat/completions",
      body: { ...facts, messages: [{ role: "user", content: prompt }] },
    },
  };
  return { headers, ...requests[route] };
}
