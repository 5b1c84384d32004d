import { DatabaseSync } from "node:sqlite";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import { MIGRATIONS } from "../migrations.ts";
import { MoveRefusedError } from "./move-refused-error.ts";

/** What a column of either database may hold. */
export type Cell = string | number | null;

/** Characters, so that rows with long prompts do not fill the memory. */
const TEXT_AT_ONCE = 4_000_000;

interface SourceRow {
  /** Where to go on after it. */
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** The records of a data folder, read and never written. */
export interface Source extends Disposable {
  /** The same for a copy of these records, and for no others: their first account with the time at which it was made. */
  readonly identity: string;
  /** In the order of the table. */
  columns(table: string): readonly string[];
  /** The next rows after a place, the first with 0: at most so many, and fewer if they are large; none is the end. */
  rows(table: string, after: number, limit: number): readonly SourceRow[];
}

/** Throws `MoveRefusedError` for a file whose tables are not those of this program. */
export function openSource(file: string): Source {
  const database = new DatabaseSync(file, { readOnly: true });
  const version = Number(database.prepare("pragma user_version").get()?.["user_version"]);
  if (version !== MIGRATIONS.length) {
    database.close();
    throw new MoveRefusedError(
      `${file} has version ${version}, and this Limner moves version ${MIGRATIONS.length}: start this Limner once in that folder, stop it, and try again.`,
    );
  }
  const columns = (table: string): readonly string[] =>
    database
      .prepare(`pragma table_info(${table})`)
      .all()
      .map(({ name }) => String(name));
  const first = database
    .prepare("select id, created_at from accounts order by rowid limit 1")
    .get();
  return {
    identity: sha256Hex(JSON.stringify(first ?? null)),
    columns,
    rows(table, after, limit) {
      const names = columns(table).map((name) => `"${name}"`);
      const found = database
        .prepare(
          `select rowid as "place", ${names.join(", ")} from ${table} where rowid > ? order by rowid limit ?`,
        )
        .iterate(after, limit);
      const rows: SourceRow[] = [];
      let length = 0;
      for (const row of found) {
        const [place, ...values] = Object.values(row);
        const cells = values.map(toCell);
        rows.push({ place: Number(place), cells });
        length += cells.reduce<number>((sum, cell) => sum + String(cell).length, 0);
        if (length >= TEXT_AT_ONCE) break;
      }
      return rows;
    },
    [Symbol.dispose]: () => database.close(),
  };
}

/** As PostgreSQL takes it: its text cannot hold the character zero. */
function toCell(value: unknown): Cell {
  if (typeof value === "string") {
    return value.replaceAll("\0", "\u{FFFD}");
  }
  if (typeof value === "number" || value === null) {
    return value;
  }
  throw new TypeError(`a column holds a ${typeof value}`);
}
