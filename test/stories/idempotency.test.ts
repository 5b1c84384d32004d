import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse({ echo: { repeatable: false } });
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});

const draw = (value: string, changes: object = {}, headers: object = {}) =>
  house.call(PATH, { ...BODY, ...changes }, { "idempotency-key": value, ...headers });

describe("a request that is sent again under its Idempotency-Key", () => {
  it("L7 is the same generation, answered byte for byte, charged once", async () => {
    for (const format of ["b64_json", "url"]) {
      const first = await draw(`again-${format}`, { response_format: format });
      const again = await draw(`again-${format}`, { response_format: format });
      expect(idOf(again)).toBe(idOf(first));
      expect([
        first.headers.get("idempotent-replayed"),
        again.headers.get("idempotent-replayed"),
      ]).toEqual([null, "true"]);
      expect(await again.text()).toBe(await first.text());
      const entries = await readRecord(house, idOf(first));
      expect(entries.calls).toHaveLength(1);
    }
  });

  it("L7 twice at once is one generation", async () => {
    const before = (await listRecords(house)).length;
    const answers = await Promise.all(Array.from({ length: 5 }, () => draw("at-once")));
    expect(new Set(answers.map(idOf)).size).toBe(1);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(await listRecords(house)).toHaveLength(before + 1);
  });

  it("L7 joins a generation that is still being drawn", async () => {
    const gate = createGate();
    await using held = await openEchoHouse({ wrap: gate.wrap });
    const headers = { "idempotency-key": "joins" };
    const first = held.call(PATH, BODY, headers);
    await gate.reached;
    const second = held.call(PATH, BODY, headers);
    gate.open();
    expect(await (await second).text()).toBe(await (await first).text());
    expect(gate.calls).toBe(1);
  });

  it("L7 with other content is a mismatch, and the same content in another order is not", async () => {
    const first = await draw("mismatch");
    await first.text();
    const fault = await readFault(await draw("mismatch", { prompt: "another kite" }));
    expect(fault).toMatchObject({ status: 422, code: "idempotency_mismatch" });
    const turned = Object.fromEntries(Object.entries(BODY).toReversed());
    const again = await house.call(PATH, JSON.stringify(turned, null, 3), {
      "idempotency-key": "mismatch",
      "content-type": "application/json",
    });
    expect(idOf(again)).toBe(idOf(first));
    await again.text();
  });

  it("L7 under another key of the same account is another request", async () => {
    const account = await addAccount(house, { balanceMicros: 100_000 });
    const first = await draw("scope");
    const other = await draw("scope", {}, account.headers);
    expect(idOf(other)).not.toBe(idOf(first));
    expect([other.status, first.status]).toEqual([200, 200]);
    await Promise.all([first.text(), other.text()]);
  });

  it("L7 a form is known by its content, not by its boundary or its file names", async () => {
    const form = (fileName: string, content = "x") => {
      const data = new FormData();
      data.append("model", BODY.model);
      data.append("prompt", "[echo:fail refused] bluer");
      data.append("image", new Blob([PIXEL, content]), fileName);
      return data;
    };
    const send = (data: FormData) =>
      house.call("/v1/images/edits", data, { "idempotency-key": "form" });
    const first = await send(form("a.png"));
    const again = await send(form("b.png"));
    expect(idOf(again)).toBe(idOf(first));
    expect(await readFault(again)).toEqual(await readFault(first));
    expect(await readFault(await send(form("a.png", "y")))).toMatchObject({ status: 422 });
  });
});

/** The smallest PNG there is; what follows its end is cut off when it is normalised, and counts as content all the same. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("the value of an Idempotency-Key", () => {
  it("L7 is free again after a retryable failure of known outcome, and the new generation names the old", async () => {
    let fails = true;
    await using alone = await openEchoHouse({
      wrap: (engine) => ({
        ...engine,
        generate: (work, context) =>
          engine.generate({ ...work, prompt: fails ? "[echo:fail bug]" : work.prompt }, context),
        [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
      }),
    });
    const headers = { "idempotency-key": "free-again" };
    const first = await alone.call(PATH, BODY, headers);
    expect(await readFault(first)).toMatchObject({ status: 500, code: "internal" });
    fails = false;
    const second = await alone.call(PATH, BODY, headers);
    expect(second.status).toBe(200);
    expect(second.headers.get("idempotent-replayed")).toBeNull();
    const [newest, oldest] = await listRecords(alone);
    expect(oldest).toMatchObject({ id: idOf(first), state: "failed" });
    expect(newest).toMatchObject({ id: idOf(second), state: "succeeded", retry_of: oldest?.id });
    const third = await alone.call(PATH, BODY, headers);
    expect(await third.text()).toBe(await second.text());
    await expectLedgerClean(alone);
  });

  it.each(["unknown", "refused"])(
    "L7 is not free after a failure of outcome %s: that is replayed",
    async (outcome) => {
      const changes = { prompt: `[echo:fail ${outcome}]` };
      const first = await draw(`kept-${outcome}`, changes);
      const again = await draw(`kept-${outcome}`, changes);
      expect(idOf(again)).toBe(idOf(first));
      expect(again.headers.get("idempotent-replayed")).toBe("true");
      expect(await readFault(again)).toEqual(await readFault(first));
    },
  );

  it("L7 is not taken by what was refused before admission", async () => {
    expect((await draw("refused-before", { size: "1x1" })).status).toBe(400);
    expect((await draw("refused-before")).status).toBe(200);
  });

  it("L7 may have 255 characters and not one more, and not none", async () => {
    expect((await draw("k".repeat(255))).status).toBe(200);
    for (const value of ["k".repeat(256), ""]) {
      const fault = await readFault(await draw(value));
      expect(fault).toMatchObject({
        status: 400,
        code: "invalid_request",
        param: "Idempotency-Key",
      });
    }
  });

  it("L7 is answered while the server drains, when new work is refused", async () => {
    await using stopping = await openEchoHouse();
    const headers = { "idempotency-key": "draining" };
    const first = await (await stopping.call(PATH, BODY, headers)).text();
    await stopping.house.drain(AbortSignal.timeout(10_000));
    const again = await stopping.call(PATH, BODY, headers);
    expect(await again.text()).toBe(first);
    const refused = await stopping.call(PATH, BODY, { "idempotency-key": "new" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await readFault(refused)).toMatchObject({ status: 503, code: "overloaded" });
    expect((await fetch(`${stopping.base}/readyz`)).status).toBe(503);
  });
});
