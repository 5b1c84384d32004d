import type { Pool } from "pg";

/**
 * Runs an action while no other process on this database runs it; waits for them no longer than a statement may take.
 * A process that dies frees its turn, and one that is lost without a word does so when the server ends its transaction.
 */
export async function oneAtATime<Result>(
  pool: Pool,
  name: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // A connection that breaks meanwhile says so here; the lock is gone with it.
  const lose = (error: Error): void => {
    failure = error;
  };
  client.on("error", lose);
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
    const result = await action();
    await client.query("commit");
    return result;
  } catch (error) {
    // Closing the connection frees the lock, whatever state it is in.
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off("error", lose);
    client.release(failure);
  }
}
