import { describe, expect, it } from "vitest";
import { addAccount } from "../support/add-account.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readEvents, type ReadEvent } from "../support/read-events.ts";
import { readFault } from "../support/read-fault.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

async function begin(house: TestHouse, body: object = BODY): Promise<string> {
  return idOf(await house.call(PATH, body, { prefer: "respond-async" }));
}

function watch(
  house: TestHouse,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return house.call(`/v1/generations/${id}/events`, undefined, headers);
}

async function readAll(events: AsyncIterable<ReadEvent>): Promise<readonly ReadEvent[]> {
  const all: ReadEvent[] = [];
  for await (const event of events) {
    all.push(event);
  }
  return all;
}

const statesOf = (events: readonly ReadEvent[]) =>
  events.filter(({ event }) => event === "state").map(({ data }) => data["state"]);

describe("who watches a generation", () => {
  it("A6 is told its present state, its progress and its end, and then the stream ends", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house, { ...BODY, prompt: "a kite [echo:slow 50ms]" });
    await gate.reached;
    const response = await watch(house, id);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    expect(idOf(response)).toBe(id);
    const events: ReadEvent[] = [];
    for await (const event of readEvents(response)) {
      events.push(event);
      gate.open();
    }
    expect(statesOf(events)).toEqual(["running", "succeeded"]);
    expect(events[0]).toMatchObject({ event: "state", id: "1", data: { id, pictures: [] } });
    expect(events.at(-1)).toMatchObject({ event: "state", id: "end" });
    expect(events.at(-1)?.data["pictures"]).toHaveLength(1);
    const progress = events.filter(({ event }) => event === "progress").map(({ data }) => data);
    expect(progress.length).toBeGreaterThan(0);
    for (const data of progress) {
      expect(data).toEqual({
        stage: expect.stringMatching(/^(?:drawing|finishing|storing)$/),
        step: expect.any(String),
        share: expect.any(Number),
      });
    }
    const ids = events.slice(0, -1).map((event) => Number(event.id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("A6 who comes late gets the final record and nothing else", async () => {
    await using house = await openEchoHouse();
    const id = await begin(house);
    await untilEnded(house, id);
    const events = await readAll(readEvents(await watch(house, id)));
    expect(events.map(({ event, id: eventId }) => [event, eventId])).toEqual([["state", "end"]]);
    expect(statesOf(events)).toEqual(["succeeded"]);
  });

  it("A6 who lost the connection gets the present state first, and who had the end is told that there is no more", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    await gate.reached;
    const again = readEvents(await watch(house, id, { "last-event-id": "7" }));
    const { value } = (await again.next()) as { value: ReadEvent };
    expect(value).toMatchObject({ event: "state", id: "8", data: { state: "running" } });
    gate.open();
    await again.return(undefined);
    await untilEnded(house, id);
    const over = await watch(house, id, { "last-event-id": "end" });
    expect([over.status, await over.text()]).toEqual([204, ""]);
  });

  it("A6 hears of a failure and of a cancel as of any end", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const failing = await begin(house, { ...BODY, prompt: "[echo:text]" });
    const canceled = await begin(house);
    await gate.reached;
    const both = [failing, canceled].map(
      async (id) => await readAll(readEvents(await watch(house, id))),
    );
    await house.call(`/v1/generations/${canceled}/cancel`, {});
    gate.open();
    const [failures = [], cancels = []] = await Promise.all(both);
    expect(failures.at(-1)?.data).toMatchObject({
      state: "failed",
      error: { code: "content_refused" },
    });
    expect(cancels.at(-1)?.data).toMatchObject({ state: "canceled", pictures: [] });
  });

  it("A6 a stream ends with a server that stops, and the work goes on after the next start", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    await gate.reached;
    const events = readEvents(await watch(house, id));
    await events.next();
    await house.house.drain(AbortSignal.timeout(10_000));
    const rest = await readAll(events);
    expect(rest.every(({ id: eventId }) => eventId !== "end")).toBe(true);
    expect((await house.house.records.generations.get(id))?.state).toBe("queued");
  });

  it("A6 a reader who hangs up leaves nothing behind, and the run goes on", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    await gate.reached;
    const leaving = new AbortController();
    const response = await fetch(`${house.base}/v1/generations/${id}/events`, {
      headers: { authorization: `Bearer ${TEST_KEY}` },
      signal: leaving.signal,
    });
    await readEvents(response).next();
    leaving.abort();
    gate.open();
    expect((await untilEnded(house, id)).state).toBe("succeeded");
    expect(house.log.filter(({ event }) => event === "events-broke-off")).toEqual([]);
  });

  it("A6 HEAD answers the headers alone, other methods are method_not_allowed, other accounts find nothing", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    const id = await begin(house);
    const url = `${house.base}/v1/generations/${id}/events`;
    const headers = { authorization: `Bearer ${TEST_KEY}` };
    const head = await fetch(url, { method: "HEAD", headers });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const post = await fetch(url, { method: "POST", headers });
    expect(await readFault(post)).toMatchObject({ status: 405 });
    const stranger = await addAccount(house, { balanceMicros: 0 });
    expect(await readFault(await watch(house, id, stranger.headers))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });
});
