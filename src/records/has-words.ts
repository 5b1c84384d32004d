import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/** Whether one of these columns has the words in it, as they stand; the case of Latin letters does not count. */
export function hasWords(columns: readonly string[], words: string): RawBuilder<boolean> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const looks = columns.map(
    (column) => sql`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`,
  );
  return sql<boolean>`(${sql.join(looks, sql` or `)})`;
}
