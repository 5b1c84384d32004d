import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

let house: TestHouse;
let last = "";
/** The channel as it was right after its last call. */
let echo: Record<string, unknown> & { readonly slots: readonly Record<string, number>[] };
beforeAll(async () => {
  house = await openEchoHouse({ echo: { repeatable: false, countMax: 1 } });
  const draw = (changes: object) => house.call("/v1/images/generations", { ...BODY, ...changes });
  await draw({ n: 2 });
  await draw({ model: "gpt-image-2", prompt: "[echo:size 512x512]" });
  await draw({ prompt: "[echo:fail refused]" });
  await draw({ prompt: "[echo:fail unknown]" });
  last = idOf(await draw({ prompt: "[echo:fail unpaid]" }));
  [echo] = (await read("/channels")).data;
});
afterAll(() => house[Symbol.asyncDispose]());

const admin = (path: string) => house.call(`/admin/v1${path}`, undefined, ADMIN);
const read = async (path: string) => JSON.parse(await (await admin(path)).text());

describe("the overview", () => {
  it.each([
    ["24h", "hour", 24],
    ["7d", "day", 7],
    ["30d", "day", 30],
  ])("of %s has every %s, the last one under way, and its total is their sum", async (...row) => {
    const [period, step, count] = row;
    const overview = await read(`/overview?period=${period}`);
    expect(overview).toMatchObject({
      period,
      step,
      total: {
        generations: 5,
        pictures: 3,
        failures: 3,
        canceled: 0,
        cost: { amount_micros: 90_000 },
        median_ms: expect.any(Number),
      },
      before: { generations: 0, median_ms: null, p95_ms: null },
      channels: [{ channel: "echo", calls: 3 }],
      open: { generations: 0, running: 0, held_micros: 0 },
      balance: { amount_micros: -90_000 },
      unlimited: true,
      not_exact: 0,
    });
    const { steps, from, to } = overview;
    expect(steps).toHaveLength(count);
    expect(steps[0].start).toBe(from);
    expect(steps.map(({ complete }: { complete: boolean }) => complete)).toEqual(
      steps.map((_: unknown, index: number) => index < count - 1),
    );
    expect(to).toBeGreaterThan(steps.at(-1).start);
    const drawn = new Map<string, number>();
    for (const { models } of steps)
      for (const { model, pictures } of models)
        drawn.set(model, (drawn.get(model) ?? 0) + pictures);
    expect(Object.fromEntries(drawn)).toEqual({ "gpt-image-2": 1, "gpt-image-2-vip": 2 });
  });

  it("tells failures by code, and that nothing was charged for them", async () => {
    const { failures } = await read("/overview");
    const one = { count: 1, before_drawing: 0, channels: ["echo"], charged_micros: 0 };
    expect(failures.toSorted(byCode)).toEqual([
      { ...one, code: "backend_failed" },
      { ...one, code: "content_refused" },
      { ...one, code: "no_channel" },
    ]);
  });

  it("of one account holds its own, and of an account that there is not is not_found", async () => {
    const { data } = await read("/accounts");
    const own = await read(`/overview?account=${data[0].id}`);
    expect(own.total.pictures).toBe(3);
    expect(await readFault(await admin("/overview?account=acc_none"))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });
});

describe("the health of a channel", () => {
  it("has 48 half-hours, and a refused call is none that failed", () => {
    expect(echo.slots).toHaveLength(48);
    const starts = echo.slots.map((slot) => slot["start"]);
    const first = starts[0] ?? Number.NaN;
    expect(starts).toEqual(starts.map((_, index) => first + index * 1_800));
    const sum = (name: string) =>
      echo.slots.reduce((total, slot) => total + (slot[name] ?? Number.NaN), 0);
    expect(["answered", "refused", "unpaid", "unknown"].map(sum)).toEqual([3, 1, 1, 1]);
    expect(echo["failed_share"]).toBeCloseTo(2 / 6);
    expect(echo["median_ms"]).toEqual(expect.any(Number));
  });

  it("names the last failure, and until when the channel is left alone", () => {
    expect(echo).toMatchObject({
      resting: true,
      resting_until: expect.any(Number),
      last_failure: { outcome: "unpaid", generation: last, at: expect.any(Number) },
    });
  });
});

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}
