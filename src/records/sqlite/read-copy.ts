import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "../migrations.ts";

/** A picture that a copy of the records names. */
export interface NamedPicture {
  readonly name: string;
  readonly bytes: number;
  /**
   * Described but not stored at that moment: its file may be there or not. Where it is there, whoever takes the run up
   * again needs not draw it a second time.
   */
  readonly isPending: boolean;
  /** Of what is shown to others; undefined for references. */
  readonly mediaType: string | undefined;
}

export interface RecordsCopy extends Disposable {
  /** Of its tables; at most the newest that this program knows unless `isNewer`. */
  readonly version: number;
  readonly isNewer: boolean;
  readonly generations: number;
  /** What SQLite finds wrong with the file; null: nothing. */
  findDamage(): string | null;
  /** By name. */
  pictures(): Iterable<NamedPicture>;
}

/** Reads a copy that nobody writes, whatever its version, and changes nothing in its folder. */
export function openRecordsCopy(file: string): RecordsCopy {
  const database = new DatabaseSync(file, { readOnly: true });
  const readNumber = (query: string): number =>
    Number(Object.values(database.prepare(query).get() ?? {})[0]);
  const version = readNumber("pragma user_version");
  return {
    version,
    isNewer: version > MIGRATIONS.length,
    get generations() {
      return readNumber("select count(*) from generations");
    },
    findDamage() {
      const [finding] = Object.values(database.prepare("pragma integrity_check(1)").get() ?? {});
      return finding === "ok" ? null : String(finding);
    },
    *pictures() {
      const rows = database
        .prepare(
          `select name, bytes, state, case when role <> 'input' then media_type end as shown from assets
           where state = 'stored' or (state = 'pending' and role = 'output' and bytes is not null)
           order by name`,
        )
        .iterate();
      for (const { name, bytes, state, shown } of rows) {
        yield {
          name: String(name),
          bytes: Number(bytes),
          isPending: state === "pending",
          mediaType: shown === null ? undefined : String(shown),
        };
      }
    },
    [Symbol.dispose]: () => database.close(),
  };
}
