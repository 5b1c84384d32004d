import { describe, expect, it } from "vitest";
import type { ChannelCard } from "../../../core/administration/administration.ts";
import type { Overview, OverviewWish } from "../../../core/administration/overview.ts";
import { createTestAdministration } from "../../testing/create-test-administration.ts";
import { startTestServer } from "../../testing/start-test-server.ts";

const ADMIN = { authorization: "Bearer sk-admin" };
const HOUR_MS = 3_600_000;

const NOTHING = {
  generations: 0,
  pictures: 0,
  failures: 0,
  canceled: 0,
  capturedMicros: 0,
  medianMs: null,
  p95Ms: null,
};

const OVERVIEW: Overview = {
  period: "24h",
  from: HOUR_MS,
  to: 2 * HOUR_MS + 60_000,
  step: "hour",
  steps: [
    {
      start: HOUR_MS,
      isComplete: true,
      models: [{ model: "gpt-image-2", pictures: 2, capturedMicros: 60_000 }],
    },
    { start: 2 * HOUR_MS, isComplete: false, models: [] },
  ],
  total: { ...NOTHING, generations: 3, pictures: 2, failures: 1, medianMs: 1_800, p95Ms: 36_000 },
  before: NOTHING,
  channels: [{ channel: "a", calls: 3, p5Ms: 1, medianMs: 2, p95Ms: 3, p99Ms: 4 }],
  failures: [
    { code: "backend_timeout", count: 1, beforeDrawing: 0, channels: ["a"], capturedMicros: 0 },
  ],
  open: { generations: 9, running: 7, heldMicros: 270_000 },
  balance: { balanceMicros: 417_570_000, unlimited: false },
  notExact: 0,
};

describe("GET /admin/v1/overview", () => {
  it("answers all that the page shows, steps without a picture too, in whole seconds", async () => {
    const administration = createTestAdministration({ overview: async () => OVERVIEW });
    await using server = await startTestServer({ administration });
    const answer = await server.call("/admin/v1/overview?period=24h", undefined, ADMIN);
    const cost = { amount_micros: 0, currency: "USD" };
    const none = { generations: 0, pictures: 0, failures: 0, canceled: 0, cost };
    expect(await answer.json()).toEqual({
      object: "overview",
      period: "24h",
      from: 3_600,
      to: 7_260,
      step: "hour",
      steps: [
        {
          start: 3_600,
          complete: true,
          models: [{ model: "gpt-image-2", pictures: 2, amount_micros: 60_000 }],
        },
        { start: 7_200, complete: false, models: [] },
      ],
      total: {
        ...none,
        generations: 3,
        pictures: 2,
        failures: 1,
        median_ms: 1_800,
        p95_ms: 36_000,
      },
      before: { ...none, median_ms: null, p95_ms: null },
      channels: [{ channel: "a", calls: 3, p5_ms: 1, median_ms: 2, p95_ms: 3, p99_ms: 4 }],
      failures: [
        {
          code: "backend_timeout",
          count: 1,
          before_drawing: 0,
          channels: ["a"],
          charged_micros: 0,
        },
      ],
      open: { generations: 9, running: 7, held_micros: 270_000 },
      balance: { amount_micros: 417_570_000, currency: "USD" },
      unlimited: false,
      not_exact: 0,
    });
  });

  it("is of the last 30 days of all accounts, unless a period or an account is named", async () => {
    const seen: OverviewWish[] = [];
    const administration = createTestAdministration({
      overview: async (wish) => {
        seen.push(wish);
        return OVERVIEW;
      },
    });
    await using server = await startTestServer({ administration });
    await server.call("/admin/v1/overview", undefined, ADMIN);
    await server.call("/admin/v1/overview?period=7d&account=acc_1", undefined, ADMIN);
    expect(seen).toEqual([{ period: "30d" }, { period: "7d", account: "acc_1" }]);
  });

  it.each([
    ["period=1y", "period"],
    ["periode=7d", "periode"],
  ])("W2 ?%s names %s", async (query, param) => {
    await using server = await startTestServer();
    const answer = await server.call(`/admin/v1/overview?${query}`, undefined, ADMIN);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "invalid_request", param } });
  });
});

describe("GET /admin/v1/channels", () => {
  it("tells how a channel has fared, and until when it is left alone", async () => {
    const card: ChannelCard = {
      settings: {
        id: "a",
        engine: "echo",
        standsIn: false,
        model: undefined,
        priority: 0,
        weight: 1,
        concurrency: 8,
        timeoutMs: 60_000,
        idempotent: false,
        retryUnknownOutcome: false,
        unpaid: [],
        priceMicros: 0,
        costMicros: null,
      },
      models: ["gpt-image-2"],
      toldBy: "process_1",
      sharesPlaces: true,
      running: 3,
      state: "resting",
      restingUntil: 12_000.5,
      reason: { code: "backend_failed", message: "The backend is busy.", backendText: "busy" },
      since: 1_900_999,
      failuresInRow: 2,
      probe: { last: { at: 1_901_000, ok: false, message: "The backend is busy." } },
      lastFailover: { at: 1_900_999, to: "b", generation: "gen_1" },
      abilities: {
        edit: true,
        referencesMax: 16,
        mask: false,
        countMax: 4,
        seed: true,
        previews: false,
        progress: true,
        cancel: true,
        ownSizes: 30,
      },
      queued: 0,
      late: [],
      health: {
        slots: [{ start: 1_800_000, answered: 3, unpaid: 1, refused: 0, unknown: 0 }],
        medianMs: 840,
        failedShare: 0.25,
        lastFailure: {
          channel: "a",
          at: 1_900_999,
          outcome: "unpaid",
          generation: "gen_1",
          backendText: "busy",
        },
      },
    };
    const administration = createTestAdministration({ channels: async () => [card] });
    await using server = await startTestServer({ administration });
    const answer = await server.call("/admin/v1/channels", undefined, ADMIN);
    expect(await answer.json()).toMatchObject({
      data: [
        {
          id: "a",
          running: 3,
          shares_places: true,
          told_by: "process_1",
          state: "resting",
          reason: { code: "backend_failed", message: "The backend is busy.", backend_text: "busy" },
          since: 1_900,
          failures_in_row: 2,
          probe: { at: 1_901, ok: false, message: "The backend is busy." },
          last_failover: { at: 1_900, to: "b", generation: "gen_1" },
          abilities: { edit: true, references_max: 16, count_max: 4, own_sizes: 30 },
          cost_micros: null,
          resting: true,
          resting_until: 13,
          slots: [{ start: 1_800, answered: 3, unpaid: 1, refused: 0, unknown: 0 }],
          median_ms: 840,
          failed_share: 0.25,
          last_failure: {
            at: 1_900,
            outcome: "unpaid",
            generation: "gen_1",
            backend_text: "busy",
          },
        },
      ],
    });
  });
});

describe("GET /admin/v1/processes", () => {
  it("X8 tells who is there, who answers, and who has been silent for too long", async () => {
    const resting = {
      id: "a",
      state: "resting",
      until: 1_950_001,
      message: "The backend is busy.",
      failuresInRow: 2,
    } as const;
    const process = {
      host: "one",
      version: "1.0.0",
      startedAt: 1_900_999,
      running: 0,
      channels: [],
    };
    const administration = createTestAdministration({
      processes: async () => [
        { ...process, id: "process_1", role: "api", seenMsAgo: 9_999, answers: true },
        {
          ...process,
          id: "process_2",
          role: "worker",
          seenMsAgo: 59_999,
          answers: false,
          channels: [resting],
        },
        { ...process, id: "process_3", role: "worker", seenMsAgo: 60_000, answers: false },
      ],
    });
    await using server = await startTestServer({ administration });
    const answer = await server.call("/admin/v1/processes", undefined, ADMIN);
    const told = {
      object: "process",
      host: "one",
      version: "1.0.0",
      started: 1_900,
      running: 0,
      channels: [],
    };
    expect(await answer.json()).toEqual({
      object: "list",
      data: [
        { ...told, id: "process_1", role: "api", seen_seconds_ago: 9, alive: true, answers: true },
        {
          ...told,
          id: "process_2",
          role: "worker",
          seen_seconds_ago: 59,
          alive: true,
          channels: [
            {
              id: "a",
              state: "resting",
              until: 1_951,
              message: "The backend is busy.",
              failures_in_row: 2,
            },
          ],
          answers: false,
        },
        {
          ...told,
          id: "process_3",
          role: "worker",
          seen_seconds_ago: 60,
          alive: false,
          answers: false,
        },
      ],
      next_cursor: null,
    });
  });
});
