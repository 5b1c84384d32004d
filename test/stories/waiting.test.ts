import { once } from "node:events";
import type { Socket } from "node:net";
import { request as sendRequest, type ClientRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const CHAT = {
  model: BODY.model,
  size: BODY.size,
  messages: [{ role: "user", content: "a kite" }],
};

/** The one generation of a house, once it is there. */
async function onlyRecord(house: TestHouse) {
  const [record, ...more] = await listRecords(house);
  if (record === undefined || more.length > 0) {
    throw new Error(`there are ${more.length + 1} records`);
  }
  return record;
}

async function hangUp(client: ClientRequest): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    client.once("close", resolve);
  });
  client.destroy();
  await closed;
}

/** Until the server has logged a request that it could not answer. */
async function untilNoticed(house: TestHouse): Promise<void> {
  while (!house.log.some(({ event, fields }) => event === "request" && fields["status"] === null)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("a caller who is gone", () => {
  it.each([
    ["/v1/images/generations", BODY],
    ["/v1/chat/completions", CHAT],
  ])(
    "N1 the run goes on when the client of %s hangs up, and the picture can be fetched",
    async (path, body) => {
      const gate = createGate();
      await using house = await openEchoHouse({ echo: { repeatable: false }, wrap: gate.wrap });
      const client = sendRequest(house.base + path, {
        method: "POST",
        headers: { authorization: `Bearer ${TEST_KEY}`, "content-type": "application/json" },
      });
      client.on("error", () => {});
      client.end(JSON.stringify(body));
      await gate.reached;
      await hangUp(client);
      await untilNoticed(house);
      gate.open();
      const { id } = await onlyRecord(house);
      expect((await untilEnded(house, id)).state).toBe("succeeded");
      const [picture] = (await readRecord(house, id)).pictures;
      const bytes = Buffer.from(await (await fetch(picture?.url ?? "")).arrayBuffer());
      expect((await decode(bytes)).size).toBe("256x256");
      expect(bytes.byteLength).toBe(picture?.bytes);
      await expectLedgerClean(house);
    },
  );

  it("N1 nothing is admitted for a client that hangs up before its body has arrived", async () => {
    await using house = await openEchoHouse();
    const client = sendRequest(`${house.base}/v1/images/generations`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${TEST_KEY}`,
        "content-type": "application/json",
        "content-length": "1000",
      },
    });
    client.on("error", () => {});
    client.write(JSON.stringify(BODY));
    await once(client, "socket").then(async ([socket]) => await once(socket as Socket, "connect"));
    await hangUp(client);
    expect((await house.call("/v1/models")).status).toBe(200);
    expect(await listRecords(house)).toEqual([]);
  });
});

describe("a caller who waits too long", () => {
  it.each([
    ["/v1/images/generations", BODY],
    ["/v1/chat/completions", CHAT],
  ])("A3 is told where the picture of %s will be, and the run goes on", async (path, body) => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, config: { patienceMs: 150 } });
    const answer = await house.call(path, body);
    const id = idOf(answer);
    expect(answer.headers.get("location")).toBe(`/v1/generations/${id}`);
    expect(answer.headers.get("x-should-retry")).toBe("false");
    const fault = await readFault(answer);
    expect(fault).toMatchObject({ status: 504, code: "still_running" });
    expect(fault.message).toContain(`/v1/generations/${id}`);
    expect(await readRecord(house, id)).toMatchObject({ state: "running", error: null });
    gate.open();
    expect((await untilEnded(house, id)).state).toBe("succeeded");
    expect((await readRecord(house, id)).pictures).toHaveLength(1);
    await expectLedgerClean(house);
  });

  it("A3 the same request with its Idempotency-Key fetches the picture later", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, config: { patienceMs: 150 } });
    const headers = { "idempotency-key": "later" };
    const early = await house.call("/v1/images/generations", BODY, headers);
    expect(early.status).toBe(504);
    gate.open();
    await untilEnded(house, idOf(early));
    const late = await house.call("/v1/images/generations", BODY, headers);
    expect([late.status, idOf(late)]).toEqual([200, idOf(early)]);
    expect(gate.calls).toBe(1);
  });
});

describe("a run that is overtaken by a cancel", () => {
  it("N6 writes nothing more: no picture, no charge, no other state", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ echo: { repeatable: false }, wrap: gate.wrap });
    const client = house.call("/v1/images/generations", BODY).catch(() => undefined);
    await gate.reached;
    const { id } = await onlyRecord(house);
    expect(await house.house.records.generations.cancel(id, Date.now())).toBe(true);
    const canceled = await readRecord(house, id);
    gate.open();
    await house.house.drain(AbortSignal.timeout(10_000));
    await client;
    const { calls, ...after } = await readRecord(house, id);
    expect(after).toEqual({ ...canceled, calls: undefined });
    expect(after).toMatchObject({ state: "canceled", pictures: [], cost: { amount_micros: 0 } });
    expect(calls).toHaveLength(1);
    const balance = (await house.house.records.accounts.first()).balanceMicros;
    expect(balance).toBe(0);
    await expectLedgerClean(house);
  });
});
