import { expect } from "vitest";
import type { FaultCode } from "../../contract/fault.ts";
import { Fault } from "../../contract/fault.ts";
import type {
  Generation,
  GenerationError,
  Plan,
  PlannedReference,
} from "../../contract/generation.ts";
import type {
  Admission,
  Claim,
  PictureFacts,
  Run,
  Settlement,
} from "../../contract/generation-records.ts";
import type { Records } from "../../contract/records.ts";

/** The records, and what the contract has no word for: an account whose money can run out. */
export interface RecordsUnderTest extends Records {
  /** Adds an account that is not unlimited, with one top-up; returns its id. */
  addAccount(account: { readonly balanceMicros: number }): Promise<string>;
}

export type OpenRecords = () => Promise<RecordsUnderTest>;

export const PRICE_MICROS = 30_000;

/** One caller with an account and a key, and short words for what a caller and a worker do. */
export interface Desk extends AsyncDisposable {
  readonly records: RecordsUnderTest;
  readonly account: string;
  readonly key: string;
  admit(wishes?: Partial<Admission>): Promise<Generation>;
  balanceMicros(): Promise<number>;
  budgetUsedMicros(): Promise<number | undefined>;
  read(id: string): Promise<Generation>;
  claimNext(terms?: Partial<Claim>): Promise<Run>;
  /** Claims the next generation and describes one picture for each name. */
  startRun(names: readonly string[], terms?: Partial<Claim>): Promise<Run>;
}

export interface DeskOptions {
  /** Absent: the first account, which is unlimited. */
  readonly balanceMicros?: number;
  readonly budgetMicros?: number;
}

export async function openDesk(open: OpenRecords, options: DeskOptions = {}): Promise<Desk> {
  const records = await open();
  const account =
    options.balanceMicros === undefined
      ? (await records.accounts.first()).id
      : await records.addAccount({ balanceMicros: options.balanceMicros });
  const key = await addKey(records, { account, budgetMicros: options.budgetMicros ?? null });
  return createDesk(records, { account, key });
}

/** Another caller of the same records; closing the first desk closes them. */
export function createDesk(
  records: RecordsUnderTest,
  { account, key }: { readonly account: string; readonly key: string },
): Desk {
  const desk: Desk = {
    records,
    account,
    key,
    async admit(wishes) {
      const result = await records.generations.admit(createAdmission({ account, key, ...wishes }));
      expect(result.kind).toBe("admitted");
      return result.generation;
    },
    balanceMicros: async () => (await records.accounts.get(account))?.balanceMicros ?? Number.NaN,
    budgetUsedMicros: async () => (await records.keys.get(key))?.budgetUsedMicros,
    async read(id) {
      const generation = await records.generations.get(id);
      if (!generation) throw new Error(`There is no generation ${id}.`);
      return generation;
    },
    async claimNext(terms) {
      const candidate = await records.generations.next([MODEL]);
      const run = candidate && (await records.generations.claim(candidate, createClaim(terms)));
      if (!run) throw new Error("There was nothing to claim.");
      return run;
    },
    async startRun(names, terms) {
      const run = await desk.claimNext({
        names: names.map((asset, order) => ({ asset, order })),
        ...terms,
      });
      for (const name of names)
        expect(await records.generations.describe(run, name, FACTS)).toBe(true);
      return run;
    },
    [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
  };
  return desk;
}

let lastNumber = 0;

/** Grows with every call, so that ids made later sort later. */
function nextNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

export function uniqueId(prefix: string): string {
  return `${prefix}_${String(nextNumber()).padStart(8, "0")}`;
}

export async function addKey(
  records: Records,
  { account, budgetMicros }: { readonly account: string; readonly budgetMicros: number | null },
): Promise<string> {
  const hash = uniqueId("hash");
  const key = await records.keys.add({
    account,
    name: "a key",
    hash,
    prefix: "sk-abc",
    budgetMicros,
    models: null,
    expiresAt: null,
    createdAt: nextNumber(),
  });
  return key.id;
}

export const MODEL = "gpt-image-2";

export function createAdmission(
  wishes: Partial<Admission> & { readonly account: string; readonly key: string },
): Admission {
  return {
    id: uniqueId("gen"),
    route: "generations",
    model: MODEL,
    fingerprint: "fingerprint",
    plan: createPlan(),
    holdMicros: PRICE_MICROS,
    createdAt: nextNumber(),
    stages: [{ name: "references", ms: 3 }],
    waitedBy: "process_1",
    idempotencyValue: null,
    retryOf: null,
    client: null,
    webhookUrl: null,
    queuedMax: null,
    keyQueuedMax: null,
    ...wishes,
  };
}

export function createPlan(wishes: Partial<Plan> = {}): Plan {
  return {
    mode: "draw",
    prompt: "a lighthouse at dusk",
    context: ["something with the sea"],
    guidance: "calm colours",
    references: [],
    mask: null,
    size: { width: 1024, height: 1024 },
    sizeAsked: "auto",
    sizeUnderstood: "the default, 1:1",
    format: "png",
    quality: null,
    count: 1,
    seeds: [7],
    seedWished: false,
    wishes: {},
    priceMicros: PRICE_MICROS,
    warnings: [{ code: "style_ignored", field: "style", message: "The style was not used." }],
    ...wishes,
  };
}

export function createReference(asset: string, n = 1): PlannedReference {
  return {
    n,
    asset,
    changed: n === 1,
    width: 10,
    height: 10,
    mediaType: "image/png",
    ownAsset: null,
  };
}

export function createClaim(terms: Partial<Claim> = {}): Claim {
  return { process: "process_1", leaseMs: 60_000, kept: [], names: [], firstCall: null, ...terms };
}

export const FACTS: PictureFacts = {
  width: 1024,
  height: 1024,
  bytes: 4321,
  mediaType: "image/png",
  native: { width: 1536, height: 1024 },
  document: { scene: ["lighthouse"] },
  understood: "a lighthouse",
  revisedPrompt: "a tall lighthouse",
};

/** A success with these pictures, each at the price of the model. */
export function createSuccess(
  assets: readonly string[],
  changes: Partial<Settlement> = {},
): Settlement {
  return {
    state: "succeeded",
    stored: assets.map((asset) => ({ asset, priceMicros: PRICE_MICROS })),
    finishedAt: nextNumber(),
    stages: [{ name: "drawing", ms: 840 }],
    warnings: [],
    error: null,
    native: { width: 1536, height: 1024 },
    understood: "a lighthouse",
    revisedPrompt: "a tall lighthouse",
    usage: { inputTokens: 12, outputTokens: 1024 },
    channel: "illustrator",
    ...changes,
  };
}

export function createFailure(error: Partial<GenerationError> = {}): Settlement {
  const full: GenerationError = {
    code: "backend_failed",
    message: "The backend failed.",
    outcome: "unknown",
    ...error,
  };
  return createSuccess([], {
    state: "failed",
    error: full,
    native: null,
    usage: null,
    understood: null,
    revisedPrompt: null,
  });
}

export async function expectFault(work: Promise<unknown>, code: FaultCode): Promise<void> {
  const outcome = await work.then(
    () => "no fault",
    (error: unknown) => (error instanceof Fault ? error.code : error),
  );
  expect(outcome).toBe(code);
}

export async function expectCleanLedger(records: Records): Promise<void> {
  expect((await records.verifyLedger()).findings).toEqual([]);
}
