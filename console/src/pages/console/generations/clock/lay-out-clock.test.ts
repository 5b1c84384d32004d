import { describe, expect, it } from "vitest";
import { layOutClock } from "./lay-out-clock.ts";

type Timed = Parameters<typeof layOutClock>[0];
type Call = Timed["calls"][number];

const ZERO = 1_795_000_000_000;

const call = (number: number, from: number, to: number | null, more: Partial<Call> = {}): Call => ({
  channel: "illustrator",
  started: null,
  ms: null,
  outcome: "answered",
  number,
  attempt: 1,
  pictures: [0],
  upstream_id: null,
  price_paid_micros: null,
  backend_text: null,
  started_ms: ZERO + from,
  ended_ms: to === null ? null : ZERO + to,
  ...more,
});

const entry = (kind: "hold" | "release" | "capture", amount: number, at: number) => ({
  kind,
  amount_micros: amount,
  created_ms: ZERO + at,
});

/** One reference took 200 ms before the record was made. */
const SETTLED: Timed = {
  state: "succeeded",
  timeline: {
    created_ms: ZERO,
    started_ms: ZERO + 40,
    finished_ms: ZERO + 16_200,
    delivered_ms: ZERO + 16_210,
  },
  stages: [
    { name: "references", ms: 200 },
    { name: "finishing", ms: 900 },
    { name: "storing", ms: 300 },
  ],
  calls: [
    call(2, 12_300, 15_000),
    call(1, 100, 11_900, { channel: "openai-main", outcome: "unpaid" }),
  ],
  entries: [
    entry("hold", -60_000, 0),
    entry("release", 60_000, 16_190),
    entry("capture", -30_000, 16_190),
  ],
};

const OPEN: Timed = {
  ...SETTLED,
  state: "running",
  timeline: { ...SETTLED.timeline, finished_ms: null, delivered_ms: null },
  stages: [],
  calls: [call(1, 100, null, { outcome: "sending" })],
  entries: [entry("hold", -60_000, 0)],
};

const barsOf = (dossier: Timed, kind: string, now = 0) =>
  layOutClock(dossier, now)
    .rows.filter((row) => row.kind === kind)
    .flatMap((row) => row.bars);

describe("the clock of a generation that has ended", () => {
  it("begins when its references were read, and has its steps in the order of time", () => {
    const { rows, endMs, ticks } = layOutClock(SETTLED, 0);
    expect(rows.map((row) => row.kind)).toEqual(["admission", "attempt", "attempt", "finish"]);
    expect(rows[0]?.bars).toEqual([{ from: 0, to: 200, ink: "own" }]);
    expect(endMs).toBe(16_400);
    expect(ticks).toEqual([0, 4000, 8000, 12_000, 16_000]);
  });

  it("has a failed attempt hatched and the one that answered solid", () => {
    expect(barsOf(SETTLED, "attempt").map(({ ink }) => ink)).toEqual(["failed", "drawn"]);
  });

  it("shares the time after the last answer between fitting and storing, up to the end", () => {
    expect(barsOf(SETTLED, "finish")).toEqual([
      { from: 15_200, to: 16_100, ink: "fitted" },
      { from: 16_100, to: 16_400, ink: "own" },
    ]);
  });

  it("tells what was captured and what went back, of what was held", () => {
    expect(layOutClock(SETTLED, 0).money).toEqual({
      from: 200,
      to: 16_390,
      heldMicros: 60_000,
      capturedMicros: 30_000,
      releasedMicros: 30_000,
    });
  });

  it("puts words where there is room for them", () => {
    expect(layOutClock(SETTLED, 0).rows.map(({ room }) => room)).toEqual([
      "after",
      "below",
      "before",
      "before",
    ]);
  });

  it("has calls side by side, each in a row of its own", () => {
    const both = { ...SETTLED, calls: [call(1, 100, 9000), call(2, 100, 15_000)] };
    expect(barsOf(both, "attempt")).toEqual([
      { from: 300, to: 9200, ink: "drawn" },
      { from: 300, to: 15_200, ink: "drawn" },
    ]);
    expect(barsOf(both, "finish")[0]?.from).toBe(15_200);
  });

  it("shows a call as failed that was never answered and whose generation is over", () => {
    const stale: Timed = {
      ...SETTLED,
      state: "failed",
      stages: [],
      calls: [call(1, 100, null, { outcome: "sending" })],
    };
    expect(barsOf(stale, "attempt")).toEqual([{ from: 100, to: 16_200, ink: "failed" }]);
    expect(barsOf(stale, "finish")).toEqual([]);
  });

  it("has no money where nothing was held", () => {
    expect(layOutClock({ ...SETTLED, entries: [] }, 0).money).toBeNull();
  });
});

describe("the clock of an open generation", () => {
  it("grows with the time", () => {
    const early = layOutClock(OPEN, ZERO + 1000);
    const late = layOutClock(OPEN, ZERO + 5000);
    expect(early.endMs).toBeNull();
    expect(barsOf(OPEN, "attempt", ZERO + 1000)).toEqual([{ from: 100, to: 1000, ink: "running" }]);
    expect(barsOf(OPEN, "attempt", ZERO + 5000)).toEqual([{ from: 100, to: 5000, ink: "running" }]);
    expect(late.spanMs).toBeGreaterThan(early.spanMs);
    expect(late.money).toMatchObject({ to: 5000, heldMicros: 60_000, capturedMicros: null });
  });

  it("shows the wait for a channel as promised", () => {
    const queued: Timed = {
      ...OPEN,
      state: "queued",
      timeline: { ...OPEN.timeline, started_ms: null },
      calls: [],
    };
    expect(barsOf(queued, "waiting", ZERO + 3000)).toEqual([
      { from: 0, to: 3000, ink: "promised" },
    ]);
  });

  it("shows that it is drawn before any call is told of, or after those that failed", () => {
    const untold = { ...OPEN, calls: [] };
    expect(barsOf(untold, "drawing", ZERO + 3000)).toEqual([
      { from: 40, to: 3000, ink: "running" },
    ]);
    const failed = { ...OPEN, calls: [call(1, 100, 2000, { outcome: "unpaid" })] };
    expect(barsOf(failed, "drawing", ZERO + 3000)).toEqual([
      { from: 2000, to: 3000, ink: "running" },
    ]);
    expect(barsOf(OPEN, "drawing", ZERO + 3000)).toEqual([]);
  });

  it("shows how long one was drawn that was canceled before any call was told of", () => {
    const stopped: Timed = {
      ...SETTLED,
      state: "canceled",
      stages: [],
      calls: [],
    };
    expect(barsOf(stopped, "drawing")).toEqual([{ from: 40, to: 16_200, ink: "failed" }]);
  });

  it("never runs backwards where the server's clock is ahead of this one", () => {
    const behind = layOutClock(OPEN, ZERO - 60_000);
    expect(behind.rows.every(({ bars }) => bars.every(({ from, to }) => to >= from))).toBe(true);
  });

  it("has its last step under way once all is drawn", () => {
    const drawn = { ...OPEN, calls: [call(1, 100, 2000)] };
    expect(barsOf(drawn, "finish", ZERO + 2500)).toEqual([
      { from: 2000, to: 2500, ink: "running" },
    ]);
  });
});
