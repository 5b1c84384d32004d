import { expect, it } from "vitest";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import {
  addKey,
  createClaim,
  createDesk,
  createFailure,
  createPlan,
  createSuccess,
  FACTS,
  openDesk,
  type Desk,
  type OpenRecords,
} from "./desk.ts";

export function searchesKeepTheirPromises(open: OpenRecords): void {
  it("O4 a search finds the prompts that have every word, in any order and within other words", async () => {
    await using desk = await openDesk(open);
    const both = await admitPrompt(desk, "an old lighthouse above the sea");
    const other = await admitPrompt(desk, "a lighthouse keeper");
    await admitPrompt(desk, "the sea");
    expect(await findIds(desk, { words: ["lighthouse"] })).toEqual([other, both]);
    expect(await findIds(desk, { words: ["sea", "light"] })).toEqual([both]);
    expect(await findIds(desk, { words: ["sea", "kite"] })).toEqual([]);
  });

  it("the case of ASCII letters makes no difference to a search, and Chinese is found within a sentence", async () => {
    await using desk = await openDesk(open);
    const english = await admitPrompt(desk, "A Red KITE");
    const chinese = await admitPrompt(desk, "海边的老灯塔，日落，16:9");
    expect(await findIds(desk, { words: ["red", "Kite"] })).toEqual([english]);
    expect(await findIds(desk, { words: ["灯塔", "日落"] })).toEqual([chinese]);
    expect(await findIds(desk, { words: ["灯日"] })).toEqual([]);
  });

  it.each([
    ["%", "50% grey", "grey"],
    ["_", "snake_case", "snake case"],
    ["\\", "a \\ sign", "a sign"],
    ["'", "the keeper's lamp", "the lamp"],
  ])("%s is an ordinary character of a search", async (word, prompt, without) => {
    await using desk = await openDesk(open);
    await admitPrompt(desk, without);
    const id = await admitPrompt(desk, prompt);
    expect(await findIds(desk, { words: [word] })).toEqual([id]);
  });

  it("a search for an id finds that generation, and another account's id finds nothing", async () => {
    await using desk = await openDesk(open);
    const stranger = await openStranger(desk);
    const id = await admitPrompt(desk, "a kite");
    const foreign = await admitPrompt(stranger, "a kite");
    await admitPrompt(desk, "a boat");
    expect(await findIds(desk, { words: [id] })).toEqual([id]);
    expect(await findIds(desk, { words: [foreign] })).toEqual([]);
    expect(await findIds(desk, { words: [id], model: "other" })).toEqual([]);
    expect(await findIds(desk, { words: ["gen_none"] })).toEqual([]);
    const quoting = await admitPrompt(desk, "go on from gen_none");
    expect(await findIds(desk, { words: ["gen_none"] })).toEqual([quoting]);
  });

  it("a search stays within the account, the key and the time that it names", async () => {
    await using desk = await openDesk(open);
    await admitPrompt(await openStranger(desk), "a kite");
    const key = await addKey(desk.records, { account: desk.account, budgetMicros: null });
    const plan = createPlan({ prompt: "a kite" });
    const first = await desk.admit({ plan, createdAt: 1_000 });
    const second = await desk.admit({ plan, key, createdAt: 2_000 });
    expect(await findIds(desk, { words: ["kite"] })).toEqual([second.id, first.id]);
    expect(await findIds(desk, { words: ["kite"], key })).toEqual([second.id]);
    expect(await findIds(desk, { words: ["kite"], createdBefore: 2_000 })).toEqual([first.id]);
    const all = await desk.records.generations.list({ words: ["kite"], limit: 9 });
    expect(all.data).toHaveLength(3);
  });

  it("O4 what was erased is found by no word, and still by its id", async () => {
    await using desk = await openDesk(open);
    const id = await admitPrompt(desk, "a kite");
    await desk.records.generations.cancel(id, 1);
    await desk.records.generations.erase(id, 2);
    expect(await findIds(desk, { words: ["kite"] })).toEqual([]);
    expect(await findIds(desk, { words: [id] })).toEqual([id]);
  });

  it("failures are found by their code, whichever way they ended", async () => {
    await using desk = await openDesk(open);
    const failed = await desk.admit();
    const failure = createFailure();
    await desk.records.generations.settle(await desk.claimNext(), failure);
    const stale = await desk.admit();
    const error = { code: "no_channel", message: "Nothing can draw it.", outcome: null } as const;
    await desk.records.generations.failQueued(stale.id, error, 5);
    await desk.admit();
    const { code } = failure.error ?? error;
    expect(await findIds(desk, { code })).toEqual([failed.id]);
    expect(await findIds(desk, { code: "no_channel" })).toEqual([stale.id]);
    expect(await findIds(desk, { code: "internal" })).toEqual([]);
  });

  it("those with pictures are those whose pictures are still there", async () => {
    await using desk = await openDesk(open);
    const kept = await drawn(desk, "kept");
    const erased = await drawn(desk, "erased");
    await drawn(desk, "expired");
    await desk.admit();
    await desk.records.generations.erase(erased, 2);
    const terms = { account: desk.account, model: "expired", keepMs: 1, limit: 9 };
    expect(await desk.records.keeping.expire("results", terms)).toBe(1);
    expect(await findIds(desk, { hasPictures: true })).toEqual([kept]);
  });

  it("pages of a search follow one another without a gap or a repeat, however many lie between", async () => {
    await using desk = await openDesk(open);
    const wanted: string[] = [];
    for (let index = 0; index < 700; index += 1) {
      const isWanted = index % 97 === 0;
      const createdAt = 100 + Math.floor(index / 10);
      const plan = createPlan({ prompt: isWanted ? "a kite" : "a boat" });
      const { id } = await desk.admit({ createdAt, plan });
      if (isWanted) wanted.push(id);
    }
    for (const limit of [1, 3, 100]) {
      expect(await walk(desk, { words: ["kite"], limit })).toEqual(wanted.toReversed());
    }
  });
}

async function admitPrompt(desk: Desk, prompt: string): Promise<string> {
  return (await desk.admit({ plan: createPlan({ prompt }) })).id;
}

async function openStranger(desk: Desk): Promise<Desk> {
  const account = await desk.records.addAccount({ balanceMicros: 1_000_000 });
  const key = await addKey(desk.records, { account, budgetMicros: null });
  return createDesk(desk.records, { account, key });
}

/** A generation of a model of this name, with a picture of this name. */
async function drawn(desk: Desk, name: string): Promise<string> {
  const { id } = await desk.admit({ model: name });
  const { generations } = desk.records;
  const candidate = await generations.next([name]);
  const names = [{ asset: name, order: 0 }];
  const run = candidate && (await generations.claim(candidate, createClaim({ names })));
  if (run === undefined) expect.unreachable("it was not claimed");
  await generations.describe(run, name, FACTS);
  await generations.settle(run, createSuccess([name]));
  return id;
}

async function findIds(desk: Desk, filter: Partial<GenerationFilter>): Promise<readonly string[]> {
  return await walk(desk, { limit: 100, ...filter });
}

/** All pages of a list of the account. */
async function walk(desk: Desk, filter: GenerationFilter): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const terms = { account: desk.account, ...filter, ...(cursor !== null && { cursor }) };
    const page = await desk.records.generations.list(terms);
    expect(page.data.length).toBeLessThanOrEqual(filter.limit);
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}
