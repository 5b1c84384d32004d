import { describe, expect, it } from "vitest";
import type { Engine } from "../../contract/engine.ts";
import type { Call, Generation } from "../../contract/generation.ts";
import type { ChannelSettings } from "../../contract/model.ts";
import type { Catalogue, Channel } from "../catalogue.ts";
import { sortMissing } from "./sort-missing.ts";

function channel(
  settings: Partial<ChannelSettings>,
  engine: { repeatable?: boolean; resumes?: boolean } = {},
): Channel {
  return {
    settings: {
      id: "paid",
      engine: "x",
      standsIn: false,
      model: undefined,
      priority: 0,
      weight: 1,
      concurrency: 1,
      timeoutMs: 1000,
      idempotent: false,
      retryUnknownOutcome: false,
      unpaid: [],
      priceMicros: 0,
      costMicros: null,
      ...settings,
    },
    engine: {
      id: "x",
      abilities: { repeatable: engine.repeatable ?? false },
      ...(engine.resumes === true && {
        resume: () => Promise.reject(new Error("not called here")),
      }),
    } as unknown as Engine,
  };
}

function call(facts: Partial<Call>): Call {
  return {
    number: 1,
    attempt: 1,
    channel: "paid",
    pictures: [0],
    upstreamId: null,
    startedAt: 0,
    endedAt: null,
    outcome: "sending",
    pricePaidMicros: null,
    backendText: null,
    ...facts,
  };
}

function sort(calls: readonly Call[], from: Channel, missing: readonly number[] = [0]) {
  const catalogue: Catalogue = { models: new Map(), channels: new Map([[from.settings.id, from]]) };
  return sortMissing({ calls } as unknown as Generation, missing, catalogue);
}

describe("sortMissing: what a dead process left undone", () => {
  it("a picture that was never called for is drawn", () => {
    expect(sort([], channel({}), [0, 1])).toEqual({
      fresh: [0, 1],
      resume: [],
      resend: [],
      reorder: [],
      unknown: [],
    });
  });

  it("a picture whose calls all ended unpaid is drawn again", () => {
    expect(sort([call({ outcome: "unpaid" })], channel({})).fresh).toEqual([0]);
  });

  it("a picture of a repeatable engine is drawn again, whatever its call had come to", () => {
    for (const outcome of ["sending", "answered", "unknown"] as const) {
      expect(sort([call({ outcome })], channel({}, { repeatable: true })).fresh).toEqual([0]);
    }
  });

  it("N2 a paid call that had left is of unknown outcome, also when its answer was being stored", () => {
    for (const outcome of ["sending", "answered", "unknown"] as const) {
      expect(sort([call({ outcome })], channel({})).unknown).toEqual([0]);
    }
  });

  it("a job that the backend keeps is asked for, once for all its pictures", () => {
    const kept = call({ pictures: [0, 1], upstreamId: "job-7" });
    const sorted = sort([kept], channel({}, { resumes: true }), [0, 1]);
    expect(sorted.resume).toEqual([{ call: kept, upstreamId: "job-7" }]);
    expect(sorted.unknown).toEqual([]);
  });

  it("a job id is of no use where the engine cannot ask after it", () => {
    expect(sort([call({ upstreamId: "job-7" })], channel({})).unknown).toEqual([0]);
  });

  it("an idempotent channel gets the same call again", () => {
    expect(sort([call({ number: 3 })], channel({ idempotent: true })).resend).toEqual([
      call({ number: 3 }),
    ]);
  });

  it("a channel that takes the risk gets a new call, and no other channel does", () => {
    const sorted = sort([call({})], channel({ retryUnknownOutcome: true }));
    expect(sorted.reorder).toEqual([{ channel: "paid", pictures: [0] }]);
    expect(sorted.fresh).toEqual([]);
  });

  it("a channel that is no longer configured leaves its paid call unknown", () => {
    expect(sort([call({ channel: "gone" })], channel({})).unknown).toEqual([0]);
  });

  it("a later unpaid call does not hide an earlier unknown one", () => {
    expect(
      sort([call({ number: 1 }), call({ number: 2, outcome: "unpaid" })], channel({})).unknown,
    ).toEqual([0]);
  });
});
