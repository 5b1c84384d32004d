import type { FigureRecords } from "../../contract/figure-records.ts";
import type { Database } from "../database.ts";
import { lastFailures } from "./last-failures.ts";
import { rankCalls } from "./rank-calls.ts";
import { sumBalance } from "./sum-balance.ts";
import { sumFailures } from "./sum-failures.ts";
import { sumOpen } from "./sum-open.ts";
import { sumPeriod } from "./sum-period.ts";
import { sumSlots } from "./sum-slots.ts";

export function createFigureRecords(database: Database): FigureRecords {
  return {
    sumPeriod: (scope, stepMs) => sumPeriod(database, scope, stepMs),
    rankCalls: (scope) => rankCalls(database, scope),
    sumFailures: (scope) => sumFailures(database, scope),
    sumOpen: (account) => database.read((session) => sumOpen(session, account)),
    sumBalance: (account) => database.read((session) => sumBalance(session, account)),
    sumSlots: (since, slotMs) => database.read((session) => sumSlots(session, { since, slotMs })),
    lastFailures: (since) => database.read((session) => lastFailures(session, since)),
  };
}
