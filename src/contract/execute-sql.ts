/**
 * Runs one statement, its parameters written `$1`, `$2`, …, inside a transaction that is under way in PostgreSQL, and
 * commits or is undone with it. Who is handed one keeps it no longer than the call that it came with.
 */
export type ExecuteSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ rows: readonly unknown[] }>;
