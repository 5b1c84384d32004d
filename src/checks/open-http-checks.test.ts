import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { openJudge } from "../../test/support/open-judge.ts";
import { openHttpChecks } from "./open-http-checks.ts";

const question = {
  prompt: "a kite",
  context: ["over the sea"],
  guidance: "calm",
  mode: "draw",
  model: "gpt-image-2-vip",
  references: 2,
} as const;
const never = new AbortController().signal;

async function ask(
  answer: (response: ServerResponse) => unknown,
  { timeoutMs = 5_000, signal = never } = {},
) {
  await using judge = await openJudge(answer);
  await using checks = openHttpChecks();
  const check = checks.create({ url: judge.url, headers: { "x-token": "t" }, timeoutMs });
  return { answer: await check.ask(question, signal), questions: judge.questions };
}

const say =
  (body: string, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);

describe("a check over HTTP", () => {
  it("P3 posts what would be drawn from, with the headers of the rule, and takes a yes", async () => {
    const { answer, questions } = await ask(say('{"allowed": true}'));
    expect(answer).toEqual({ allowed: true, message: null });
    expect(questions).toMatchObject([
      { method: "POST", headers: { "x-token": "t", "content-type": "application/json" } },
    ]);
    expect(questions[0]?.body).toEqual(question);
  });

  it("P3 takes a no, with words or without", async () => {
    const no = await ask(say('{"allowed": false, "message": " Not here. "}'));
    expect(no.answer).toEqual({ allowed: false, message: "Not here." });
    const plain = await ask(say('{"allowed": false}'));
    expect(plain.answer).toEqual({ allowed: false, message: null });
  });

  it.each([
    ["another status", say('{"allowed": true}', 204), "status 204"],
    ["an error", say('{"allowed": true}', 500), "status 500"],
    [
      "a redirect",
      (response: ServerResponse) => response.writeHead(302, { location: "/yes" }).end(),
      "status 302",
    ],
    ["no JSON", say("yes"), "no JSON"],
    ["JSON of another form", say('{"ok": true}'), 'without "allowed"'],
    ["a yes that is a text", say('{"allowed": "true"}'), 'without "allowed"'],
    ["a list", say("[true]"), 'without "allowed"'],
    ["words that are none", say('{"allowed": false, "message": 7}'), "is no text"],
    ["too many words", say(`{"allowed": false, "message": "${"a".repeat(1001)}"}`), "1000"],
    ["too many bytes", say(`{"allowed": true, "more": "${"a".repeat(70_000)}"}`), "65536"],
    [
      "a compressed answer",
      (response: ServerResponse) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end("not for us"),
      "no JSON",
    ],
  ])("P3 gives no judgement on %s", async (_what, answer, reason) => {
    await expect(ask(answer)).rejects.toThrow(reason);
  });

  it("P3 gives no judgement when the answer takes too long, or breaks off", async () => {
    await expect(ask(() => {}, { timeoutMs: 50 })).rejects.toThrow("no answer within 0.05 s");
    const drip = (response: ServerResponse) => response.writeHead(200).write('{"allowed"');
    await expect(ask(drip, { timeoutMs: 50 })).rejects.toThrow("no answer within 0.05 s");
    const cut = (response: ServerResponse) => {
      response.writeHead(200, { "content-length": 100 });
      response.write('{"allowed"', () => response.destroy());
    };
    await expect(ask(cut)).rejects.toThrow();
  });

  it("ends with the request that it was asked for", async () => {
    const stop = new AbortController();
    const gone = Promise.withResolvers<void>();
    const asking = ask(
      (response) => {
        void once(response, "close").then(() => gone.resolve());
        stop.abort(new Error("hung up"));
      },
      { signal: stop.signal },
    );
    await expect(asking).rejects.toThrow("hung up");
    await gone.promise;
  });
});
