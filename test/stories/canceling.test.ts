import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/contract/engine.ts";
import { addAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, listRecords, readRecord, untilEnded } from "../support/generation-record.ts";
import { listStoredFiles } from "../support/list-stored-files.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

async function begin(house: TestHouse, body: object = BODY): Promise<string> {
  return idOf(await house.call(PATH, body, { prefer: "respond-async" }));
}

function cancel(
  house: TestHouse,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${house.base}/v1/generations/${id}/cancel`, {
    method: "POST",
    headers: { authorization: `Bearer ${TEST_KEY}`, ...headers },
  });
}

/** An engine that hears of nothing: it goes on drawing, whatever its signal says. */
function makeDeaf(engine: Engine): Engine {
  return {
    ...engine,
    generate: (work, context) =>
      engine.generate(work, { ...context, signal: new AbortController().signal }),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

describe("a cancel", () => {
  it("N12 of a queued generation ends it before anything is drawn, uncharged", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, channel: { concurrency: 1 } });
    const first = await begin(house);
    await gate.reached;
    const second = await begin(house, { ...BODY, seed: 2 });
    const answer = await cancel(house, second);
    expect(answer.status).toBe(200);
    expect(idOf(answer)).toBe(second);
    expect(await answer.json()).toMatchObject({
      id: second,
      state: "canceled",
      cost: { amount_micros: 0 },
      calls: [],
    });
    gate.open();
    expect((await untilEnded(house, first)).state).toBe("succeeded");
    expect(gate.calls).toBe(1);
    await expectLedgerClean(house);
  });

  it.each([true, false])(
    "N12 of a running one (repeatable: %s) ends it at once, stops the engine and tells whoever waits",
    async (repeatable) => {
      const gate = createGate();
      const stopped = Promise.withResolvers<void>();
      await using house = await openEchoHouse({
        echo: { repeatable },
        wrap: (engine) => {
          const gated = gate.wrap(engine);
          return {
            ...gated,
            generate(work, context) {
              context.signal.addEventListener("abort", () => stopped.resolve(), { once: true });
              return gated.generate(work, context);
            },
            [Symbol.asyncDispose]: () => gated[Symbol.asyncDispose](),
          };
        },
      });
      const waiting = house.call(PATH, BODY);
      await gate.reached;
      const [{ id } = { id: "" }] = await listRecords(house);
      expect(await (await cancel(house, id)).json()).toMatchObject({ id, state: "canceled" });
      const fault = await readFault(await waiting);
      expect(fault).toMatchObject({ status: 499, code: "canceled" });
      await stopped.promise;
      gate.open();
      await house.house.drain(AbortSignal.timeout(10_000));
      expect(await readRecord(house, id)).toMatchObject({
        state: "canceled",
        pictures: [],
        cost: { amount_micros: 0 },
      });
      await expectLedgerClean(house);
    },
  );

  it("N12 a picture that still comes from an engine that could not be stopped is thrown away", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: (engine) => gate.wrap(makeDeaf(engine)) });
    const id = await begin(house);
    await gate.reached;
    const canceled = (await (await cancel(house, id)).json()) as object;
    gate.open();
    await house.house.drain(AbortSignal.timeout(10_000));
    const { calls, ...after } = await readRecord(house, id);
    expect({ ...after, calls: [] }).toEqual(canceled);
    expect(calls.map(({ outcome }) => outcome)).toEqual(["answered"]);
    expect(await listStoredFiles(house)).toEqual([]);
    await expectLedgerClean(house);
  });

  it("N12 twice answers the same record, and of what has ended is already_finished", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    const once: unknown = await (await cancel(house, id)).json();
    const twice = await cancel(house, id);
    expect([twice.status, await twice.json()]).toEqual([200, once]);
    gate.open();
    const done = await begin(house);
    const failed = await begin(house, { ...BODY, prompt: "[echo:text]" });
    for (const [ended, state] of [
      [done, "succeeded"],
      [failed, "failed"],
    ] as const) {
      expect((await untilEnded(house, ended)).state).toBe(state);
      const fault = await readFault(await cancel(house, ended));
      expect(fault).toMatchObject({ status: 409, code: "already_finished" });
      expect(fault.message).toContain(state);
    }
    await expectLedgerClean(house);
  });

  it("N12 needs no body, though clients say that there is one", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    const answer = await cancel(house, id, { "content-type": "application/json" });
    expect([answer.status, idOf(answer)]).toEqual([200, id]);
    const drawing = await house.call(PATH, "");
    expect(await readFault(drawing)).toMatchObject({ status: 400, code: "invalid_request" });
  });

  it("N12 stands for its Idempotency-Key: the same request is canceled again, not drawn", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const headers = { "idempotency-key": "one", prefer: "respond-async" };
    const id = idOf(await house.call(PATH, BODY, headers));
    await cancel(house, id);
    const replay = await house.call(PATH, BODY, headers);
    expect(idOf(replay)).toBe(id);
    expect(await readFault(replay)).toMatchObject({ status: 499, code: "canceled" });
  });

  it("K2 of another account's generation finds nothing, and only POST cancels", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    const stranger = await addAccount(house, { balanceMicros: 0 });
    for (const [one, headers] of [
      [id, stranger.headers],
      ["gen_none", {}],
    ] as const) {
      const fault = await readFault(await cancel(house, one, headers));
      expect(fault).toMatchObject({ status: 404, code: "not_found" });
    }
    const read = await house.call(`/v1/generations/${id}/cancel`);
    expect(read.headers.get("allow")).toBe("POST, OPTIONS");
    expect(await readFault(read)).toMatchObject({ status: 405 });
    expect((await readRecord(house, id)).state).not.toBe("canceled");
  });
});
