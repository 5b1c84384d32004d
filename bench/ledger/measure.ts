import type {
  Admission,
  PictureFacts,
  Run,
  Settlement,
} from "../../src/contract/generation-records.ts";
import type { Plan } from "../../src/contract/generation.ts";
import type { Records } from "../../src/contract/records.ts";
import { randomHex } from "../../src/kit/random-hex.ts";
import { POPULAR_FINGERPRINT } from "./fill-records.ts";

/** Whose work is measured. */
export interface Bench {
  readonly records: Records;
  readonly account: string;
  readonly key: string;
  readonly plan: Plan;
}

export const OPERATIONS = [
  "join look-up",
  "join look-up, marked",
  "admission",
  "next",
  "claim",
  "settle",
  "list page of 20",
  "usage of 30 days",
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** Milliseconds of every one that was measured. */
export type Times = Record<Operation, number[]>;

export function createTimes(): Times {
  return Object.fromEntries(OPERATIONS.map((name) => [name, []])) as unknown as Times;
}

const MODEL = "gpt-image-2-vip";
const DAY_MS = 86_400_000;

type Timed = <Answer>(
  name: Operation,
  run: (index: number) => Promise<Answer>,
) => Promise<readonly Answer[]>;

/**
 * One request from its look-up to its end, and the two reports that people ask for most. With `atOnce` above 1 so many
 * stand at the same place together, so that it is seen what a shared commit gives.
 */
export async function measure(
  bench: Bench,
  { times, atOnce }: { readonly times: Times; readonly atOnce: number },
): Promise<void> {
  const timed: Timed = (name, run) =>
    Promise.all(
      Array.from({ length: atOnce }, async (_, index) => {
        const startedAt = performance.now();
        const answer = await run(index);
        times[name].push(performance.now() - startedAt);
        return answer;
      }),
    );
  const { generations, joining, usage } = bench.records;
  const { account } = bench;
  const scope = { fingerprint: POPULAR_FINGERPRINT, windowMs: 600_000, goneAfterMs: 60_000 };
  await timed("join look-up", () => joining.findOrphan(scope));
  await timed("join look-up, marked", () => joining.findNewest(scope));
  await timed("admission", () => generations.admit(toAdmission(bench)));
  const runs = await claimAll(bench, timed);
  await timed("settle", (index) => generations.settle(at(runs, index).run, toEnd(at(runs, index))));
  await timed("list page of 20", () => generations.list({ account, limit: 20 }));
  const to = Date.now();
  const from = to - 30 * DAY_MS;
  await timed("usage of 30 days", () => usage.sum({ by: "day", account, from, to }));
}

interface Drawn {
  readonly run: Run;
  readonly asset: string;
}

async function claimAll({ records }: Bench, timed: Timed): Promise<readonly Drawn[]> {
  const { generations } = records;
  const candidates = await timed("next", () => generations.next([MODEL], CONCURRENT));
  const assets = candidates.map(() => randomHex());
  const runs = await timed("claim", (index) =>
    generations.claim(at(candidates, index), {
      process: "bench",
      leaseMs: 60_000,
      kept: [],
      names: [{ asset: at(assets, index), order: 0 }],
      firstCall: null,
      concurrentMax: CONCURRENT,
    }),
  );
  const drawn = runs.map((run, index) => ({ run, asset: at(assets, index) }));
  return await Promise.all(
    drawn.map(async ({ run, asset }) => {
      if (run === undefined || !(await generations.describe(run, asset, FACTS))) {
        throw new Error("a claim was lost, although nobody else claims");
      }
      return { run, asset };
    }),
  );
}

function at<Item>(items: readonly (Item | undefined)[], index: number): Item {
  const item = items[index];
  if (item === undefined) {
    throw new Error(`nothing came up at place ${index}`);
  }
  return item;
}

const CONCURRENT = 1_000;
const FACTS: PictureFacts = {
  width: 2048,
  height: 1152,
  bytes: 2_210_331,
  mediaType: "image/png",
  native: { width: 2048, height: 1152 },
  document: null,
  understood: "coast at sunset, lighthouse",
  revisedPrompt: null,
};

function toAdmission({ account, key, plan }: Bench): Admission {
  return {
    id: `gen_${randomHex()}`,
    account,
    key,
    route: "generations",
    model: MODEL,
    fingerprint: randomHex() + randomHex(),
    plan,
    holdMicros: plan.priceMicros,
    createdAt: Date.now(),
    stages: [],
    waitedBy: "bench",
    idempotencyValue: null,
    retryOf: null,
    client: null,
    webhookUrl: null,
    queuedMax: 1_000,
    keyQueuedMax: null,
  };
}

function toEnd({ run, asset }: Drawn): Settlement {
  const { plan } = run.generation;
  return {
    state: "succeeded",
    stored: [{ asset, priceMicros: plan.priceMicros }],
    finishedAt: Date.now(),
    stages: [{ name: "drawing", ms: 800 }],
    warnings: [],
    error: null,
    native: plan.size,
    understood: FACTS.understood,
    revisedPrompt: null,
    usage: { inputTokens: 24, outputTokens: 2304 },
    channel: "backend",
  };
}
