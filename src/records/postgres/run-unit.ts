import type { PoolClient } from "pg";
import { timeOrderedHex } from "../../kit/time-ordered-hex.ts";
import type { Unit } from "../database.ts";
import { toMarkedCommit } from "./commit-marks.ts";
import { ConnectionLostError, toConnectionLoss } from "./connection-lost-error.ts";
import { createSession } from "./create-session.ts";

type Clock = (() => number) | undefined;

/** One snapshot for all queries of the unit. */
export async function readUnit<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Result> {
  const { result } = await runWithin(client, unit, {
    clock,
    begin: "begin isolation level repeatable read read only",
  });
  await run(client, "commit");
  return result;
}

/** One query is a transaction of its own, and needs no word before and after it. */
export async function readOneUnit<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Result> {
  const open = createSession(client, { clock, queriesMax: 1 });
  try {
    return await unit(open.session);
  } finally {
    open.close();
  }
}

export interface Written<Result> {
  readonly result: Result;
  /** The name of its mark if the answer to the commit was lost: then it may have been committed, or not. */
  readonly inDoubt?: string;
}

/** Each statement sees what was committed before it; what must not change between two of them is locked (see `Locks`). */
export async function writeUnit<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  clock: Clock,
): Promise<Written<Result>> {
  const { result, hasWritten } = await runWithin(client, unit, {
    clock,
    begin: "begin isolation level read committed",
  });
  if (!hasWritten) {
    await run(client, "commit");
    return { result };
  }
  const mark = timeOrderedHex(Date.now());
  try {
    await run(client, toMarkedCommit(mark));
    return { result };
  } catch (error) {
    if (error instanceof ConnectionLostError) return { result, inDoubt: mark };
    await rollBack(client);
    throw error;
  }
}

/** The first query is on its way before it is known that the transaction has begun; it is met by the same failure. */
async function runWithin<Result>(
  client: PoolClient,
  unit: Unit<Result>,
  { begin, clock }: { readonly begin: string; readonly clock: Clock },
): Promise<{ readonly result: Result; readonly hasWritten: boolean }> {
  const open = createSession(client, { clock });
  try {
    const [, result] = await Promise.all([run(client, begin), unit(open.session)]);
    return { result, hasWritten: open.hasWritten() };
  } catch (error) {
    open.close();
    if (!(error instanceof ConnectionLostError)) await rollBack(client);
    throw error;
  } finally {
    open.close();
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

async function run(client: PoolClient, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    throw toConnectionLoss(error);
  }
}
