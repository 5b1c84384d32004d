import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { emptyDraft, type Turn } from "../../../threads/thread.ts";
import { toAnswer } from "./to-answer.ts";

const TURN: Turn = {
  ...emptyDraft(),
  id: "tn_1",
  idempotencyKey: "key",
  createdAt: 0,
  generationId: null,
  record: null,
  fault: null,
  waitsFor: null,
};
const URL_WISH = { surface: "chat", answer: "url" } as const;
/** The members that answers are made of. */
const RECORD = {
  id: "gen_1",
  state: "succeeded",
  created: 1778037331,
  size: { asked: "auto", delivered: "2048x1152", native: "2048x1152" },
  pictures: [
    {
      url: "http://h/images/a.png",
      width: 2048,
      height: 1152,
      bytes: 300,
      media_type: "image/png",
    },
  ],
  warnings: [{ code: "seed_ignored", field: "seed", message: "…" }],
  calls: [{ channel: "illustrator", started: 1, ms: 1, outcome: "answered" }],
  usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
  error: null,
} as unknown as Generation;
const DRAWN: Turn = { ...TURN, generationId: "gen_1", record: RECORD };

describe("the answer beside the code", () => {
  it("says of a turn that waits what is known, and when the rest will be", () => {
    expect(toAnswer(TURN, URL_WISH)).toEqual({
      status: null,
      body: null,
      headers: [
        ["X-Generation-Id", { missing: "knownAccepted" }],
        ["X-Request-Id", { missing: "ownEach" }],
        ["X-Image-Size", { missing: "knownLater" }],
      ],
    });
  });

  it("is the documented body with the headers of note once the picture is there", () => {
    const { status, body, headers } = toAnswer(DRAWN, URL_WISH);
    expect(status).toBe(200);
    expect(Object.keys(JSON.parse(body ?? "") as object)).toEqual(["data", "created", "usage"]);
    expect(Object.fromEntries(headers)).toMatchObject({
      "X-Generation-Id": { value: "gen_1" },
      "X-Image-Size": { value: "2048x1152" },
      "X-Channel": { value: "illustrator" },
      "X-Warnings": { value: "seed_ignored" },
    });
  });

  it("shortens base64, with the prefix that chat puts before it and the Images endpoints do not", () => {
    const chat = toAnswer(DRAWN, { surface: "chat", answer: "base64" }).body;
    const images = toAnswer(DRAWN, { surface: "images", answer: "base64" }).body;
    expect(chat).toContain('"data:image/png;base64,iVBORw0KGgo… (400 characters)"');
    expect(images).toContain('"iVBORw0KGgo… (400 characters)"');
  });

  it("is the refusal of a request that was not accepted, with its status and request id", () => {
    const fault = {
      code: "invalid_size",
      message: "…",
      param: "size",
      status: 400,
      requestId: "req_1",
      retryAfterMs: null,
    };
    const { status, body, headers } = toAnswer({ ...TURN, fault }, URL_WISH);
    expect(status).toBe(400);
    expect(JSON.parse(body ?? "")).toEqual({
      error: { message: "…", param: "size", code: "invalid_size" },
    });
    expect(headers).toEqual([["X-Request-Id", { value: "req_1" }]]);
  });
});
