import type { Dispatch } from "../contract/dispatch.ts";
import type { FailureLimits } from "../contract/failure-limits.ts";
import type { Log } from "../contract/log.ts";
import type { RateLimits } from "../contract/rate-limits.ts";
import type { Records } from "../contract/records.ts";
import type { Clock } from "../core/clock.ts";
import { createInProcessDispatch } from "../dispatch/in-process/create-in-process-dispatch.ts";
import { nameConnection } from "../dispatch/pg-boss/name-connection.ts";
import type { ClosingStack } from "../kit/closing-stack.ts";
import { createMemoryFailureLimits } from "../limits/memory/create-memory-failure-limits.ts";
import { createMemoryRateLimits } from "../limits/memory/create-memory-rate-limits.ts";
import { openRecords } from "./open-records.ts";
import type { RecordsPlace } from "./place-records.ts";
import { refuseUnfitServer } from "./server-terms/refuse-unfit-server.ts";

/** What all processes on one database have in common; in one process alone, what it keeps for itself. */
export interface SharedWorkshops {
  readonly records: Records;
  readonly dispatch: Dispatch;
  readonly rateLimits: RateLimits;
  /** Of sign-ins, by network. */
  readonly signInFailures: FailureLimits;
}

interface SharedContext {
  readonly log: Log;
  readonly clock: Clock;
  /** Of this process. */
  readonly process: string;
  /** Instead of ours; closed with the others. */
  readonly records?: Records | undefined;
}

/** Of a process, that the bell has for itself. */
const BELL_CONNECTIONS = 5;

export async function openSharedWorkshops(
  place: RecordsPlace,
  closing: ClosingStack,
  context: SharedContext,
): Promise<SharedWorkshops> {
  const { postgres } = place;
  if (postgres !== undefined && context.records === undefined) {
    return await openInPostgres(postgres, closing, context);
  }
  const { log, clock } = context;
  const records = closing.use(context.records ?? (await openRecords(place, { make: true, log })));
  return {
    records,
    dispatch: closing.use(createInProcessDispatch({ log })),
    rateLimits: closing.use(createMemoryRateLimits()),
    signInFailures: createMemoryFailureLimits(clock),
  };
}

/** What one machine alone never needs is loaded here. */
async function openInPostgres(
  postgres: Required<RecordsPlace>["postgres"],
  closing: ClosingStack,
  { log, process }: SharedContext,
): Promise<SharedWorkshops> {
  const { url } = postgres;
  const { openPgBossDispatch } = await import("../dispatch/pg-boss/open-pg-boss-dispatch.ts");
  const { describeDatabaseFailure, openDatabase } = await import("./open-database.ts");
  const { LIMIT_CONNECTIONS, openLimits } = await import("./open-limits.ts");
  try {
    await refuseUnfitServer(postgres);
    const dispatch = closing.use(await openPgBossDispatch({ url, process, log }));
    const connections = postgres.connections - BELL_CONNECTIONS - LIMIT_CONNECTIONS;
    const whileAdmitting = dispatch.whileAdmitting.bind(dispatch);
    const place = { ...postgres, connections };
    const joints = { whileAdmitting, connectionNames: nameConnection("") };
    const records = closing.use(await openDatabase(place, { log, ...joints }));
    return { records, dispatch, ...(await openLimits({ url, process }, closing, log)) };
  } catch (error) {
    throw describeDatabaseFailure(error, postgres.shown);
  }
}
