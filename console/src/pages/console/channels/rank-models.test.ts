import { expect, it } from "vitest";
import type { Channel } from "./channel.ts";
import { rankModels } from "./rank-models.ts";

const channel = (id: string, models: readonly string[], more: Partial<Channel> = {}): Channel => ({
  object: "channel",
  id,
  engine: "echo",
  model: null,
  models: [...models],
  priority: 0,
  weight: 1,
  concurrency: 1,
  timeout_seconds: 1,
  idempotent: false,
  retry_unknown_outcome: false,
  unpaid: [],
  price_micros: 0,
  cost_micros: null,
  state: "open",
  reason: null,
  since: null,
  failures_in_row: 0,
  probe: null,
  last_failover: null,
  abilities: {
    edit: true,
    references_max: 16,
    mask: false,
    count_max: 4,
    seed: true,
    previews: false,
    progress: false,
    cancel: true,
    own_sizes: 30,
  },
  running: 0,
  shares_places: false,
  told_by: "process_1",
  resting: false,
  resting_until: null,
  queued: 0,
  late: [],
  slots: [],
  median_ms: null,
  failed_share: null,
  last_failure: null,
  ...more,
});

it("channels are ranked by priority, share the requests of a rank by weight, and models of the same channels stand together", () => {
  const rankings = rankModels([
    channel("stand-in", ["a", "b", "c"]),
    channel("one", ["a", "b"], { priority: 10 }),
    channel("two", ["a", "b"], { priority: 10, weight: 3 }),
  ]);
  expect(
    rankings.map(({ models, channels }) => [
      models,
      channels.map(({ channel: { id }, rank, share }) => [id, rank, share]),
    ]),
  ).toEqual([
    [
      ["a", "b"],
      [
        ["two", 1, 0.75],
        ["one", 1, 0.25],
        ["stand-in", 2, 1],
      ],
    ],
    [["c"], [["stand-in", 1, 1]]],
  ]);
});

it("a channel that draws nothing is in none of them", () => {
  expect(rankModels([channel("spare", [])])).toEqual([]);
});
