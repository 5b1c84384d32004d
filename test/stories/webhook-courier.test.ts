import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WebhookAnswer, WebhookMessage } from "../../src/contract/webhooks.ts";
import type { CourierParts } from "../../src/core/webhooks/courier-parts.ts";
import {
  createWebhookCourier,
  type WebhookCourier,
} from "../../src/core/webhooks/create-webhook-courier.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const URL = "https://example.com/hook";
const TAKEN: WebhookAnswer = { kind: "delivered", status: 200 };

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ channels: [{ engine: createEcho({}) }] });
});
afterEach(() => bench[Symbol.asyncDispose]());

/** A sender that keeps every message until the test answers it. */
function createHeldSender() {
  const held: {
    readonly message: WebhookMessage;
    readonly answer: (answer: WebhookAnswer) => void;
  }[] = [];
  const waiting = new Set<() => void>();
  return {
    held,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (held.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    send: (message: WebhookMessage) =>
      new Promise<WebhookAnswer>((resolve, reject) => {
        held.push({ message, answer: resolve });
        message.signal.addEventListener("abort", () => reject(new Error("broken off")));
        for (const look of waiting) look();
      }),
  };
}

function openCourier(changes: Partial<CourierParts>): WebhookCourier {
  const { records, clock, log, metrics } = bench.parts;
  return createWebhookCourier({
    records,
    clock,
    log,
    metrics,
    sender: { send: () => Promise.resolve(TAKEN) },
    random: () => 0,
    renderRecord: ({ id }) => ({ id }),
    ...changes,
  });
}

async function endOne(): Promise<string> {
  const id = await bench.admit({ webhookUrl: URL });
  await bench.parts.records.generations.cancel(id, 1);
  return id;
}

const countOf = async (state: "pending" | "delivered") =>
  (await bench.parts.records.webhooks.list({ state, limit: 100 })).data.length;

describe("what tells the ends of generations", () => {
  it("H2 sends a few at a time for one account, and goes on as they are taken", async () => {
    for (let ends = 0; ends < 6; ends += 1) await endOne();
    const sender = createHeldSender();
    await using courier = openCourier({ sender });
    courier.ring();
    courier.ring();
    await sender.until(4);
    sender.held[0]?.answer(TAKEN);
    sender.held[1]?.answer(TAKEN);
    await sender.until(6);
    expect(new Set(sender.held.map(({ message }) => message.id)).size).toBe(6);
    for (const { answer } of sender.held) answer(TAKEN);
    await courier.drain(AbortSignal.timeout(10_000));
    expect(await countOf("delivered")).toBe(6);
  });

  it("H2 a try that ends makes room for one of its account, not for a few again", async () => {
    for (let ends = 0; ends < 10; ends += 1) await endOne();
    const sender = createHeldSender();
    await using courier = openCourier({ sender });
    courier.ring();
    await sender.until(4);
    sender.held[0]?.answer(TAKEN);
    await sender.until(5);
    const { data } = await bench.parts.records.webhooks.list({ state: "pending", limit: 100 });
    expect(data.filter(({ tries }) => tries > 0)).toHaveLength(4);
  });

  it("N7 a drain begins nothing more and waits for what is under way, but no longer than it may", async () => {
    await endOne();
    const sender = createHeldSender();
    await using courier = openCourier({ sender });
    courier.ring();
    await sender.until(1);
    const enough = new AbortController();
    const draining = courier.drain(enough.signal);
    await endOne();
    courier.ring();
    enough.abort();
    await draining;
    expect(sender.held).toHaveLength(1);
    expect(await countOf("pending")).toBe(2);
  });

  it("H2 what is broken off when it is closed is due again, as if it had not been tried", async () => {
    const id = await endOne();
    const sender = createHeldSender();
    {
      await using courier = openCourier({ sender });
      courier.ring();
      await sender.until(1);
    }
    expect((await bench.read(id)).webhook).toMatchObject({ state: "pending", tries: 0 });
    await using again = openCourier({});
    again.ring();
    await again.drain(AbortSignal.timeout(10_000));
    expect((await bench.read(id)).webhook).toMatchObject({ state: "delivered", tries: 1 });
  });

  it("without a public address nothing is offered, and what was promised before waits with the reason", async () => {
    const id = await endOne();
    await using courier = openCourier({ renderRecord: null });
    expect(courier.isOffered).toBe(false);
    courier.ring();
    await courier.drain(AbortSignal.timeout(10_000));
    expect((await bench.read(id)).webhook).toMatchObject({
      state: "pending",
      tries: 1,
      lastError: expect.stringContaining("LIMNER_PUBLIC_URL"),
    });
  });

  it("H3 a delivery whose last try died with its process is given up, not tried for ever", async () => {
    const id = await endOne();
    const { webhooks } = bench.parts.records;
    const terms = { limit: 1, limitPerAccount: 1, exceptAccounts: [], leaseMs: -1000 };
    for (let tries = 1; tries <= 8; tries += 1) await webhooks.claimDue(terms);
    const sender = createHeldSender();
    await using courier = openCourier({ sender });
    courier.ring();
    await courier.drain(AbortSignal.timeout(10_000));
    expect(sender.held).toEqual([]);
    expect((await bench.read(id)).webhook).toMatchObject({
      state: "given_up",
      lastError: "The server stopped while the last try was under way.",
    });
  });

  it("a failure of ours leaves the delivery to be tried again, and is in the log", async () => {
    const id = await endOne();
    await using courier = openCourier({
      renderRecord: () => {
        throw new Error("a bug");
      },
    });
    courier.ring();
    await courier.drain(AbortSignal.timeout(10_000));
    expect((await bench.read(id)).webhook).toMatchObject({ state: "pending", tries: 1 });
    expect(bench.log.map(({ event }) => event)).toContain("webhook-broken");
  });

  it("H3 failures of ours wait like all others, so that a message is not given up within minutes", async () => {
    const id = await endOne();
    const { webhooks } = bench.parts.records;
    const terms = { limit: 1, limitPerAccount: 1, exceptAccounts: [], leaseMs: -1000 };
    for (let tries = 1; tries < 7; tries += 1) await webhooks.claimDue(terms);
    await using courier = openCourier({
      renderRecord: () => {
        throw new Error("a bug");
      },
    });
    courier.ring();
    await courier.drain(AbortSignal.timeout(10_000));
    const { tries, nextAt, lastError } = (await bench.read(id)).webhook ?? expect.fail();
    expect(tries).toBe(7);
    expect(lastError).toContain("its log says why");
    expect(nextAt).toBeGreaterThan(Date.now() + 3_600_000);
  });
});
