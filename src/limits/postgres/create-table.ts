import type { Pool } from "pg";

/** Runs statements that make what is missing; several processes may do so at the same time. */
export async function createTable(pool: Pool, table: string, statements: string): Promise<void> {
  // Two that create a table at the same time would both find it missing.
  const lock = `select pg_advisory_xact_lock(hashtextextended('limner.${table}', 0))`;
  await pool.query(`begin; ${lock}; ${statements}; commit`);
}
