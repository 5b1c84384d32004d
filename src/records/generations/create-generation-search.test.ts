import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createAdmission,
  createPlan,
  expectFault,
  openDesk,
  type Desk,
} from "../../conformance/records/desk.ts";
import { BOUNDS } from "../../contract/bounds.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import { openScratchRecords } from "../sqlite/open-scratch-records.ts";
import { openSqliteDatabase } from "../sqlite/open-sqlite-database.ts";
import type { SqliteDatabase } from "../sqlite/open-sqlite-database.ts";
import { createGenerationList } from "./create-generation-list.ts";

const ROWS = 1_200;

let desk: Desk;
let database: SqliteDatabase;
beforeAll(async () => {
  const scratch = await openScratchRecords();
  desk = await openDesk(async () => scratch);
  database = openSqliteDatabase({ file: scratch.file, clock: Date.now });
  const { account, key } = desk;
  const admissions = Array.from({ length: ROWS }, (_, index) =>
    createAdmission({
      account,
      key,
      createdAt: index,
      plan: createPlan({ prompt: index === 0 ? "the first kite" : "a boat" }),
    }),
  );
  await Promise.all(admissions.map((admission) => desk.records.generations.admit(admission)));
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

describe("a search through many generations", () => {
  it("O4 that takes long ends its page with what it has, and goes on from there", async () => {
    let atMs = 0;
    // Every look at this clock finds a second gone.
    const list = createGenerationList(database, () => (atMs += 1_000));
    const filter: GenerationFilter = { account: desk.account, words: ["kite"], limit: 20 };
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ ...filter, ...(cursor !== null && { cursor }) });
      sizes.push(page.data.length);
      cursor = page.next;
    } while (cursor !== null);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes).toEqual([...Array.from({ length: sizes.length - 1 }, () => 0), 1]);
  });

  it("O4 looks at more rows at a time while that is quick, and at one slice of one search in a turn", async () => {
    let open = 0;
    let slices = 0;
    const counted = {
      ...database,
      read: (async (unit) => {
        open += 1;
        slices += 1;
        expect(open).toBe(1);
        const answer = await database.read(unit);
        open -= 1;
        return answer;
      }) satisfies SqliteDatabase["read"],
    };
    const list = createGenerationList(counted, () => 0);
    const filter = { account: desk.account, words: ["kite"], limit: 20 };
    const pages = await Promise.all([list(filter), list(filter), list(filter)]);
    expect(pages.map(({ data, next }) => [data.length, next])).toEqual([
      [1, null],
      [1, null],
      [1, null],
    ]);
    // 32, 64, 128, 256, 512 and the rest.
    expect(slices).toBe(18);
  });

  it("of an account that has too many under way is refused, and that of another account is taken", async () => {
    const list = createGenerationList(database, () => 0);
    const filter = { account: desk.account, words: ["kite"], limit: 1 };
    const searches = Array.from({ length: 16 }, () => list(filter));
    await expectFault(list(filter), "overloaded");
    expect((await list({ ...filter, account: "acc_other" })).data).toEqual([]);
    expect((await list({ words: ["kite"], limit: 1 })).data).toHaveLength(1);
    await Promise.all(searches);
    expect((await list(filter)).data).toHaveLength(1);
  });

  it("is refused where too many others are under way, and taken once they are done", async () => {
    const list = createGenerationList(database, () => 0);
    const filter = { account: desk.account, words: ["kite"], limit: 1 };
    const searches = Array.from({ length: 64 }, (_, index) =>
      list({ ...filter, account: `acc_${index % 4}` }),
    );
    await expectFault(list(filter), "overloaded");
    // What an index answers is no search.
    expect((await list({ account: desk.account, limit: 1 })).data).toHaveLength(1);
    await Promise.all(searches);
    expect((await list(filter)).data).toHaveLength(1);
  });

  // Character by character this takes several times as long as the test has.
  it("O4 does not step through long prompts anew for each place where a long word may begin", async () => {
    const { account, key } = desk;
    const plan = createPlan({ prompt: "a".repeat(BOUNDS.promptCharactersMax) });
    const admissions = Array.from({ length: 1_000 }, (_, index) =>
      createAdmission({ account, key, createdAt: ROWS + index, plan }),
    );
    await Promise.all(admissions.map((admission) => desk.records.generations.admit(admission)));
    const list = createGenerationList(database, () => 0);
    const word = `${"a".repeat(199)}b`;
    expect((await list({ account, words: [word], createdFrom: ROWS, limit: 1 })).data).toEqual([]);
  }, 15_000);
});
