import { DatabaseSync } from "node:sqlite";
import { recordsFile } from "../../src/main/open-records.ts";

export interface MoneyCounts {
  /** Generations with more than one capture. */
  readonly capturedTwice: number;
  /** Ended generations whose hold was never released. */
  readonly openHolds: number;
  /** Prompts, each sent as one wish, that were captured by more than one generation. */
  readonly paidTwice: readonly string[];
}

/** Counted by queries of its own, so that a fault of the audit could not hide one of the ledger. */
export function countMoney(dataDir: string): MoneyCounts {
  using database = new DatabaseSync(recordsFile(dataDir), { readOnly: true });
  const count = (sql: string) => (database.prepare(sql).get() as unknown as { n: number }).n;
  const twice = database.prepare(
    `select json_extract(plan, '$.prompt') as prompt from generations
      join ledger_entries on ledger_entries.generation = generations.id and kind = 'capture'
      group by 1 having count(*) > 1`,
  );
  return {
    capturedTwice: count(
      `select count(*) as n from (select generation from ledger_entries
        where kind = 'capture' group by generation having count(*) > 1)`,
    ),
    openHolds: count(
      `select count(*) as n from ledger_entries as holds
        join generations on generations.id = holds.generation and generations.finished_at is not null
        where kind = 'hold' and not exists (
          select 1 from ledger_entries as ends where ends.generation = holds.generation and ends.kind = 'release'
        )`,
    ),
    paidTwice: (twice.all() as unknown as readonly { prompt: string }[]).map(
      ({ prompt }) => prompt,
    ),
  };
}
