import type { AnswerPlan } from "./answer-plan.ts";
import { SQUARE, toRatio, toSmaller } from "./mock-sizes.ts";
import { durationArgument, wholeArgument, type ModeArgument } from "./mode-argument.ts";
import { brokenJsonReply, detailReply, errorReply, pageReply } from "./write-reply.ts";

export interface ModeEntry {
  readonly argument?: ModeArgument;
  /** One sentence for help and documentation. */
  readonly says: string;
  /** `value` is that of the argument; 0 where there is none. */
  readonly toPlan: (value: number) => AnswerPlan;
}

const STATUS = wholeArgument({ name: "code", min: 400, max: 599 });

/** The one table of modes: help, refusals and `docs/mock.md` are made of it. */
export const MOCK_MODES: Readonly<Record<string, ModeEntry>> = {
  ok: plain("The picture that was asked for.", {}),
  slow: {
    argument: durationArgument(),
    says: "Waits before the answer; the work goes on if the caller leaves.",
    toPlan: (waitMs) => ({ waitMs }),
  },
  trickle: {
    argument: durationArgument(2_000),
    says: "The answer comes in 32 pieces, spread over this time (2s).",
    toPlan: (ms) => ({ sending: { kind: "trickle", ms } }),
  },
  hang: undrawn("Takes the request and never answers.", { sending: { kind: "hang" } }),

  "wrong-size": plain("A picture with three quarters of each edge.", { toSize: toSmaller }),
  "ratio-size": plain("The ratio asked, with about the pixels of 1024x1024.", { toSize: toRatio }),
  square: plain("Always 1024x1024.", { toSize: () => SQUARE }),
  fewer: plain("One picture fewer than asked, and at least one.", {
    toCount: (asked) => Math.max(1, asked - 1),
  }),
  "two-at-a-time": plain("At most two pictures, however many were asked.", {
    toCount: (asked) => Math.min(2, asked),
  }),
  huge: {
    argument: wholeArgument({ name: "MiB", min: 1, max: 64 }),
    says: "A PNG whose base64 is this long; the padding is a chunk that readers skip.",
    toPlan: (base64MiB) => ({ base64MiB }),
  },
  "truncated-picture": plain("Whole JSON with the first half of a picture.", { damage: "cut" }),
  "not-a-picture": plain("Whole JSON with text where the picture should be.", { damage: "text" }),

  prefixed: plain("`b64_json` begins with `data:image/png;base64,`.", {
    shape: "b64_json",
    base64Form: "prefixed",
  }),
  escaped: plain("`b64_json` with JSON escapes in it: `\\/`, `\\u002b`, `\\u003d`.", {
    shape: "b64_json",
    base64Form: "escaped",
  }),
  reordered: plain(
    'Usage and long texts before `data`, one of which holds the words `"b64_json":"`.',
    { shape: "reordered" },
  ),
  revised: plain("`data[].revised_prompt` beside the picture.", { shape: "revised" }),
  url: plain("`data[].url`, an address on the mock.", { shape: "url" }),
  "relative-url": plain("`data[].url` without scheme and host.", { shape: "relative-url" }),
  "empty-data": undrawn("200 with an empty `data`.", { shape: "empty-data" }),
  "no-data": plain("200 without `data`.", { shape: "no-data" }),
  refusal: plain("200 with words instead of a picture, which backends bill.", { shape: "refusal" }),

  b64: plain("`data[].b64_json` with a data URL prefix, on chat too.", {
    shape: "b64_json",
    base64Form: "prefixed",
  }),
  "raw-b64": plain("`data[].b64_json` without a prefix, on chat too.", { shape: "b64_json" }),
  "markdown-url": plain("A chat completion whose content is Markdown with an address.", {
    shape: "markdown-url",
  }),
  "markdown-data": plain("A chat completion whose content is Markdown with a data URL.", {
    shape: "markdown-data",
  }),
  "message-images": plain("A chat completion with `message.images[].image_url.url`.", {
    shape: "message-images",
  }),
  parts: plain("A chat completion whose content is a list of parts.", { shape: "parts" }),

  status: {
    argument: STATUS,
    says: "This status, with an error as OpenAI writes it.",
    toPlan: (status) => ({
      undrawn: true,
      reply: errorReply(status, { message: `The mock was told to answer ${status}.` }),
    }),
  },
  fastapi: {
    argument: STATUS,
    says: "This status, with an error as FastAPI writes it.",
    toPlan: (status) => ({ undrawn: true, reply: detailReply(status) }),
  },
  "rate-limited": {
    argument: wholeArgument({ name: "seconds", min: 0, max: 86_400, fallback: 1 }),
    says: "429 with `Retry-After` (1).",
    toPlan: (seconds) => ({ undrawn: true, reply: rateLimited(seconds) }),
  },
  moderation: undrawn("400 `moderation_blocked`.", {
    reply: errorReply(400, {
      message:
        "Your request was rejected by the safety system. safety_violations=[violence]. Change the prompt.",
      type: "image_generation_user_error",
      code: "moderation_blocked",
    }),
  }),
  html: undrawn("200 with a web page.", { reply: pageReply(200, "Welcome") }),
  "html-502": undrawn("502 with the page of a proxy.", {
    reply: pageReply(502, "502 Bad Gateway"),
  }),
  "not-json": plain("200 with JSON that breaks off, in a whole answer.", {
    reply: brokenJsonReply(),
  }),

  truncated: plain("Half of the bytes that `Content-Length` promised, then the end.", {
    sending: { kind: "truncated" },
  }),
  "truncated-chunked": plain("A chunked answer that ends in the middle, without its last chunk.", {
    sending: { kind: "truncated-chunked" },
  }),
  endless: plain("Base64 for ever, until the caller hangs up.", { sending: { kind: "endless" } }),
  "endless-headers": plain("Headers for ever, until the caller hangs up.", {
    sending: { kind: "endless-headers" },
  }),
  "reset-before": undrawn(
    "Resets the connection before the body is read; told by the prompt, after the body and before the work.",
    { sending: { kind: "reset-before" } },
  ),
  "reset-after": plain("Does the work, then resets the connection without an answer.", {
    sending: { kind: "reset-after" },
  }),
  "reset-halfway": plain("Resets the connection when half of the answer is sent.", {
    sending: { kind: "reset-halfway" },
  }),
};

function plain(says: string, plan: AnswerPlan): ModeEntry {
  return { says, toPlan: () => plan };
}

function undrawn(says: string, plan: AnswerPlan): ModeEntry {
  return plain(says, { ...plan, undrawn: true });
}

function rateLimited(seconds: number): ReturnType<typeof errorReply> {
  return errorReply(
    429,
    {
      message: `Rate limit reached. Try again in ${seconds} seconds.`,
      type: "rate_limit_error",
      code: "rate_limit_exceeded",
    },
    { "retry-after": String(seconds) },
  );
}
