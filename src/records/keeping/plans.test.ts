import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { openScratchRecords } from "../sqlite/open-scratch-records.ts";

it("looking for what has expired is a step in a partial index, never a walk through all generations", async () => {
  await using records = await openScratchRecords();
  using database = {
    open: new DatabaseSync(records.file, { readOnly: true }),
    [Symbol.dispose]() {
      this.open.close();
    },
  };
  const kinds = [
    ["results", "picture_count > 0 and pictures_expired_at"],
    ["references", "reference_count > 0 and references_expired_at"],
  ] as const;
  for (const [kind, start] of kinds) {
    const kept = `${start} is null and erased_at is null and finished_at is not null`;
    const queries = [
      `select account, model from generations where ${kept} and (account, model) > ('a', 'b') order by account, model, finished_at limit 1`,
      `select id, plan from generations where ${kept} and account = 'a' and model = 'b' and finished_at < 5 order by finished_at limit 9`,
    ];
    for (const query of queries) {
      const plan = database.open.prepare(`explain query plan ${query}`).all();
      expect(plan.map((step) => step["detail"])).toEqual([
        expect.stringMatching(
          new RegExp(`^SEARCH generations USING (COVERING )?INDEX generations_${kind}_kept `),
        ),
      ]);
    }
  }
});
