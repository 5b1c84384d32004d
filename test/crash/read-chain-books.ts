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
  /** For how long it was tried, and what the last try came to, for whoever looks for the cause of a failure. */
  readonly ms: number | null;
  readonly backendText: string | null;
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
  const captured = rows(
    back,
    `select value, count(*) as n from idempotency join ledger_entries using (generation)
      where kind = 'capture' group by value`,
  ) as readonly { value: string; n: number }[];
  const captures = new Map(captured.map(({ value, n }) => [value, n]));
  const ordered = rows(
    front,
    `select calls.generation || '-' || number as key, outcome, state, json_array_length(pictures) as pictures,
        ended_at - calls.started_at as ms, backend_text as backendText
      from calls join generations on generations.id = calls.generation`,
  ) as readonly Omit<BookedCall, "captures">[];
  const calls = ordered.map((call) => ({ ...call, captures: captures.get(call.key) ?? 0 }));
  const [money] = rows(
    back,
    `select -coalesce(sum(amount_micros), 0) as capturedMicros, count(*) as captures
      from ledger_entries where kind = 'capture'`,
  ) as readonly { capturedMicros: number; captures: number }[];
  const [stored] = rows(
    back,
    "select count(*) as n from assets where role = 'output' and state = 'stored'",
  ) as readonly { n: number }[];
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

/** The columns are those that the query names, which no type can see. */
function rows(database: DatabaseSync, sql: string): readonly unknown[] {
  return database.prepare(sql).all();
}
