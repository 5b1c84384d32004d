import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { GONE_AFTER_MS } from "../../src/core/gone-after-ms.ts";
import { JOIN_WINDOW_MS } from "../../src/core/joining/join-earlier.ts";
import { decode } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { listRecords } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { findPython } from "./find-python.ts";

const MODEL = "gpt-image-2-vip";
const PRICE = 30_000;
const TIMEOUT_MS = 1_000;

/** A paid engine that answers only once it is told to. */
async function openSlowHouse() {
  const gate = createGate();
  const house = await openEchoHouse({ echo: { repeatable: false }, wrap: gate.wrap });
  return { gate, house, [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
}

async function expectPicture(bytes: Uint8Array): Promise<void> {
  expect((await decode(Buffer.from(bytes))).size).toBe("256x256");
}

/** One generation, one call of the engine, one charge. */
async function expectDrawnOnce({ house, gate }: Awaited<ReturnType<typeof openSlowHouse>>) {
  expect(await listRecords(house)).toMatchObject([
    { state: "succeeded", cost: { amount_micros: PRICE } },
  ]);
  expect(gate.calls).toBe(1);
  await expectLedgerClean(house);
}

interface NodeClient {
  readonly client: OpenAI;
  /** `x-stainless-retry-count` of each request that was sent. */
  readonly attempts: string[];
}

/** The package as it comes, but for its timeout; `gaveUp` is told how many requests have timed out. */
function createNodeClient({ base }: TestHouse, gaveUp: (times: number) => void): NodeClient {
  const attempts: string[] = [];
  let times = 0;
  const client = new OpenAI({
    apiKey: TEST_KEY,
    baseURL: `${base}/v1`,
    timeout: TIMEOUT_MS,
    async fetch(url, options) {
      attempts.push(new Headers(options?.headers).get("x-stainless-retry-count") ?? "");
      options?.signal?.addEventListener("abort", () => gaveUp((times += 1)), { once: true });
      return await fetch(url, options);
    },
  });
  return { client, attempts };
}

describe("the openai package with its default retries, less patient than the engine", () => {
  it("L9 images.generate gets its picture on the retry, drawn and charged once", async () => {
    await using slow = await openSlowHouse();
    const { client, attempts } = createNodeClient(slow.house, (times) => {
      if (times === 2) slow.gate.open();
    });
    const answer = await client.images.generate({
      model: MODEL,
      prompt: "a kite",
      size: "256x256",
    });
    await expectPicture(Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64"));
    expect(attempts).toEqual(["0", "1", "2"]);
    await expectDrawnOnce(slow);
  });

  it("L9 chat.completions.create gets its picture on the retry, drawn and charged once", async () => {
    await using slow = await openSlowHouse();
    const { client, attempts } = createNodeClient(slow.house, (times) => {
      if (times === 2) slow.gate.open();
    });
    const completion = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "a kite, 256x256" }],
    });
    const text = completion.choices[0]?.message.content ?? "";
    const url = /^!\[image\]\((http[^)]+)\)$/.exec(text)?.[1] ?? "";
    await expectPicture(await (await fetch(url)).bytes());
    expect(attempts).toEqual(["0", "1", "2"]);
    await expectDrawnOnce(slow);
  });
});

interface PythonAnswer {
  readonly attempt: number;
  readonly status: number;
  readonly url: string;
}

/** Runs a client of `clients/`; `gaveUp` may take its time, the client waits for it. */
async function runClient(
  file: string,
  env: NodeJS.ProcessEnv,
  gaveUp: (times: number) => Promise<void>,
): Promise<PythonAnswer> {
  const script = fileURLToPath(new URL(`clients/${file}`, import.meta.url));
  const child = spawn(await findPython(), [script], {
    env: { ...process.env, LIMNER_KEY: TEST_KEY, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let times = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line !== "gave up") return JSON.parse(line) as PythonAnswer;
    await gaveUp((times += 1));
    child.stdin.write("\n");
  }
  throw new Error(`${file} ended without an answer`);
}

/** Until the server has seen that nobody waits for its only generation any more. */
async function untilOrphaned({ house }: TestHouse): Promise<void> {
  const { generations, joining } = house.records;
  const deadline = AbortSignal.timeout(30_000);
  for (;;) {
    const [only] = (await generations.list({ limit: 1 })).data;
    const window = { windowMs: JOIN_WINDOW_MS, goneAfterMs: GONE_AFTER_MS };
    const scope = { fingerprint: only?.fingerprint ?? "", ...window };
    if ((await joining.findOrphan(scope)) !== undefined) return;
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("clients in Python, less patient than the engine", () => {
  it("L9 the documented requests call, sent again as it is, gets the picture of the first", async () => {
    await using slow = await openSlowHouse();
    const { house, gate } = slow;
    const answer = await runClient("requests_again.py", { LIMNER_URL: house.base }, async () => {
      await untilOrphaned(house);
      gate.open();
    });
    expect(answer).toMatchObject({ attempt: 1, status: 200 });
    await expectPicture(await (await fetch(answer.url)).bytes());
    await expectDrawnOnce(slow);
  });

  it.each(["images", "chat"])(
    "L9 the retries of openai-python, as its source describes them, give one picture for %s",
    async (call) => {
      await using slow = await openSlowHouse();
      const { house, gate } = slow;
      const env = { LIMNER_URL: house.base, LIMNER_CALL: call };
      const answer = await runClient("stainless_again.py", env, async (times) => {
        if (times === 2) gate.open();
      });
      expect(answer).toMatchObject({ attempt: 2, status: 200 });
      await expectPicture(await (await fetch(answer.url)).bytes());
      await expectDrawnOnce(slow);
    },
  );
});
