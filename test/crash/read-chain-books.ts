import { DatabaseSync } from "node:sqlite";
import { recordsFile } from "../../src/main/open-records.ts";
import type { Chain } from "./open-chain.ts";

/** One call of the front, and what the back's own records say of its key. */
export interface BookedCall {
  /** `{generation}-{call}`, sent as `Idempotency-Key`. */
  readonly key: string;
  readonly outcome: string;
  /** Of the front's generation. */
  readonly state: string;
  readonly pictures: number;
  /** Captures of the back for this key. */
  readonly captures: number;
}

export interface ChainBooks {
  readonly calls: readonly BookedCall[];
  /** Captures of the back that no key of the front's calls names. */
  readonly nameless: number;
  readonly back: { readonly capturedMicros: number; readonly pictures: number };
}

/** Read by queries of its own from both databases, whose servers may run beside it. */
export function readChainBooks({ folders }: Pick<Chain, "folders">): ChainBooks {
  using front = open(folders.front);
  using back = open(folders.back);
  const captures = new Map(
    rows<{ value: string; n: number }>(
      back,
      `select value, count(*) as n from idempotency join ledger_entries using (generation)
        where kind = 'capture' group by value`,
    ).map(({ value, n }) => [value, n]),
  );
  const calls = rows<Omit<BookedCall, "captures">>(
    front,
    `select calls.generation || '-' || number as key, outcome, state, json_array_length(pictures) as pictures
      from calls join generations on generations.id = calls.generation`,
  ).map((call) => ({ ...call, captures: captures.get(call.key) ?? 0 }));
  const [money] = rows<{ capturedMicros: number; captures: number }>(
    back,
    `select -coalesce(sum(amount_micros), 0) as capturedMicros, count(*) as captures
      from ledger_entries where kind = 'capture'`,
  );
  const [stored] = rows<{ n: number }>(
    back,
    "select count(*) as n from assets where role = 'output' and state = 'stored'",
  );
  const named = calls.reduce((sum, call) => sum + call.captures, 0);
  return {
    calls,
    nameless: (money?.captures ?? 0) - named,
    back: { capturedMicros: money?.capturedMicros ?? 0, pictures: stored?.n ?? 0 },
  };
}

function open(dataDir: string): DatabaseSync {
  return new DatabaseSync(recordsFile(dataDir), { readOnly: true });
}

function rows<Row>(database: DatabaseSync, sql: string): readonly Row[] {
  return database.prepare(sql).all() as unknown as readonly Row[];
}
