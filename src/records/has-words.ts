import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { foldAscii } from "./generations/fold-ascii.ts";

/** Whether one of these columns has the words in it, as they stand; the case of ASCII letters does not count. */
export function hasWords(columns: readonly string[], words: string): RawBuilder<boolean> {
  // Folded here: of a column, whose order is that of bytes, PostgreSQL folds ASCII letters alone, but of a parameter all.
  const pattern = `%${foldAscii(words).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const looks = columns.map((column) => sql`lower(${sql.ref(column)}) like ${pattern} escape '\\'`);
  return sql<boolean>`(${sql.join(looks, sql` or `)})`;
}
