import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { createFailure, createSuccess, openDesk } from "../../conformance/records/desk.ts";
import { openScratchRecords } from "../sqlite/open-scratch-records.ts";

describe("verifyLedger", () => {
  it("clean records have no findings and are counted", async () => {
    await using books = await openBooks();
    expect(await books.records.verifyLedger()).toEqual({
      entries: 7,
      accounts: 2,
      generations: 3,
      findings: [],
    });
  });

  const corruptions: readonly (readonly [name: string, statement: string, finding: RegExp])[] = [
    [
      "a balance that nobody booked",
      "update accounts set balance_micros = balance_micros + 5 where id <> 'acc_first'",
      /^account acc_\w+: balance .*off by 5/,
    ],
    [
      "an account that lost its top-up",
      "delete from ledger_entries where kind = 'top_up'",
      /^account acc_\w+: balance/,
    ],
    [
      "a finished generation whose release is missing",
      deleteEntry("release", "succeeded"),
      /succeeded.*still open/,
    ],
    [
      "a failed generation whose release is missing",
      deleteEntry("release", "failed"),
      /failed.*still open/,
    ],
    [
      "a release of another amount than was held",
      "update ledger_entries set amount_micros = 7 where kind = 'release'",
      /1 releases of 7 micros/,
    ],
    ["a generation without its hold", deleteEntry("hold", "queued"), /queued.*0 holds/],
    [
      "a hold of another amount than was set aside",
      "update ledger_entries set amount_micros = -7 where kind = 'hold'",
      /1 holds of -7 micros/,
    ],
    ["a success without a capture", deleteEntry("capture", "succeeded"), /succeeded.*0 captures/],
    [
      "a success captured twice",
      "insert into ledger_entries select * from ledger_entries where kind = 'capture'",
      /succeeded.*2 captures/,
    ],
    [
      "a capture that is not the cost",
      "update generations set cost_micros = 1 where state = 'succeeded'",
      /captured 30000 micros, but its cost says 1/,
    ],
    [
      "a success without a cost",
      "update generations set cost_micros = null where state = 'succeeded'",
      /succeeded.*no cost/,
    ],
    ["a failure that was captured", copyEntry("capture", "failed"), /failed.*1 captures/],
    [
      "an open generation that was released",
      copyEntry("release", "queued"),
      /queued.*before its end/,
    ],
    [
      "an open generation with a cost",
      "update generations set cost_micros = 0 where state = 'queued'",
      /queued.*a cost of 0/,
    ],
    [
      "a finished generation put back to the queue",
      "update generations set state = 'queued' where state = 'succeeded'",
      /queued.*time of its end/,
    ],
    [
      "an end without a time",
      "update generations set finished_at = null where state = 'failed'",
      /failed.*no time of its end/,
    ],
    [
      "a budget that nobody used",
      "update keys set budget_used_micros = budget_used_micros - 3",
      /^key key_.*off by -3/,
    ],
    [
      "an entry of a generation that is gone",
      "delete from generations where state = 'failed'",
      /^entry hold .*do not belong together/,
    ],
    [
      "an entry of an account that is gone",
      "delete from accounts where id <> 'acc_first'",
      /^entry top_up .*do not belong together/,
    ],
    [
      "an entry moved to another account",
      "update ledger_entries set account = 'acc_first' where kind = 'capture'",
      /^entry capture .*acc_first/,
    ],
    [
      "a top-up that takes money away",
      "update ledger_entries set amount_micros = -1000000 where kind = 'top_up'",
      /^entry top_up of -1000000 micros .*above zero/,
    ],
    [
      "a top-up without a reference",
      "update ledger_entries set reference = null where kind = 'top_up'",
      /^entry top_up .*no reference/,
    ],
    [
      "a reference that was entered twice",
      "insert into ledger_entries select * from ledger_entries where kind = 'top_up'",
      /^entry top_up .*stands 2 times/,
    ],
    [
      "a top-up that claims a generation",
      "update ledger_entries set generation = 'gen_none' where kind = 'top_up'",
      /^entry top_up .*gen_none/,
    ],
  ];

  it.each(corruptions)("L4 %s is found", async (_name, statement, finding) => {
    await using books = await openBooks();
    corrupt(books.records.file, statement);
    const { findings } = await books.records.verifyLedger();
    expect(findings).toContainEqual(expect.stringMatching(finding));
    expect(findings.every((line) => !line.includes("\n"))).toBe(true);
  });
});

/** One generation that succeeded, one that failed, one that waits, all on an account with a top-up. */
async function openBooks() {
  const records = await openScratchRecords();
  await records.accounts.first();
  const desk = await openDesk(async () => records, { balanceMicros: 1_000_000 });
  await desk.admit();
  await records.generations.settle(await desk.startRun(["a"]), createSuccess(["a"]));
  await desk.admit();
  await records.generations.settle(await desk.claimNext(), createFailure());
  await desk.admit();
  return { records, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

function deleteEntry(kind: string, state: string): string {
  return `delete from ledger_entries where kind = '${kind}'
    and generation in (select id from generations where state = '${state}')`;
}

function copyEntry(kind: string, state: string): string {
  return `insert into ledger_entries select generations.account, generations.id, '${kind}', 30000, null, 1, null
    from generations where state = '${state}'`;
}

/** Takes away what would hold the damage back: foreign keys, and the constraints of the entries. */
function corrupt(file: string, statement: string): void {
  using database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec(`
    create table loose as select * from ledger_entries;
    drop table ledger_entries;
    alter table loose rename to ledger_entries;
    ${statement};
  `);
}
