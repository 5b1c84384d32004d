import type { PoolClient } from "pg";
import type { Unit } from "../database.ts";
import { CommitLostError } from "./commit-lost-error.ts";
import { ConnectionLostError, toConnectionLoss } from "./connection-lost-error.ts";
import { createSession } from "./create-session.ts";

type Clock = (() => number) | undefined;

/** One snapshot for all queries of the unit. */
export async function readUnit<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Result> {
  await run(client, "begin isolation level repeatable read read only");
  const result = await runWithin(client, unit, clock);
  await run(client, "commit");
  return result;
}

/**
 * Each statement sees what was committed before it; what must not change between two of them is locked (see `Locks`).
 * Throws `CommitLostError` if the connection was lost on the commit.
 */
export async function writeUnit<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Result> {
  const transaction = await beginWriting(client);
  const result = await runWithin(client, unit, clock);
  try {
    const { command } = await run(client, "commit");
    if (command === "COMMIT") return result;
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw error;
    throw new CommitLostError(transaction, { result, cause: error });
  }
  throw new Error("A unit went on after one of its queries had failed; nothing of it was written.");
}

/** The name of the transaction comes with its beginning, in one message, so that its end can be asked after. */
async function beginWriting(client: PoolClient): Promise<string> {
  const answers: unknown = await run(
    client,
    "begin isolation level read committed; select cast(pg_current_xact_id() as text) as name",
  );
  // Two statements without parameters are answered by a list, which the types of pg do not know.
  const [, { rows }] = answers as [unknown, { rows: [{ name: string }] }];
  return rows[0].name;
}

async function runWithin<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Result> {
  const { session, close } = createSession(client, clock);
  try {
    return await unit(session);
  } catch (error) {
    close();
    if (!(error instanceof ConnectionLostError)) await rollBack(client);
    throw error;
  } finally {
    close();
  }
}

/** A connection that cannot even do this is not lent again. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query("rollback");
  } catch (error) {
    throw new ConnectionLostError("A transaction could not be undone.", { cause: error });
  }
}

async function run(client: PoolClient, statement: string) {
  try {
    return await client.query(statement);
  } catch (error) {
    throw toConnectionLoss(error);
  }
}
