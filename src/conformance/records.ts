import { describe } from "vitest";
import { accountsKeepTheirPromises } from "./records/accounts.ts";
import { admissionsKeepTheirPromises } from "./records/admissions.ts";
import { assetsKeepTheirPromises } from "./records/assets.ts";
import { endingsKeepTheirPromises } from "./records/endings.ts";
import { figuresKeepTheirPromises } from "./records/figures.ts";
import { joiningKeepsItsPromises } from "./records/joining.ts";
import { lineageKeepsItsPromises } from "./records/lineage.ts";
import { listsKeepTheirPromises } from "./records/lists.ts";
import { inspectionKeepsItsPromises } from "./records/inspection.ts";
import { operationsInAnyOrderKeepTheLedger } from "./records/any-order.ts";
import { keepingKeepsItsPromises } from "./records/keeping.ts";
import { moneyKeepsItsPromises } from "./records/money.ts";
import { orphansKeepTheirPromises } from "./records/orphans.ts";
import { placesKeepTheirPromises } from "./records/places.ts";
import { processesKeepTheirPromises } from "./records/processes.ts";
import { queueKeepsItsPromises } from "./records/queue.ts";
import { recoveryKeepsItsPromises } from "./records/recovery.ts";
import { runsKeepTheirPromises } from "./records/runs.ts";
import { searchesKeepTheirPromises } from "./records/searches.ts";
import { webhooksKeepTheirPromises } from "./records/webhooks.ts";
import type { OpenRecords } from "./records/desk.ts";

/** What `contract/records.ts` promises. `open` makes records of its own for every test. */
export function recordsKeepTheirPromises(name: string, open: OpenRecords): void {
  describe(`${name} keeps the promises of records`, () => {
    accountsKeepTheirPromises(open);
    admissionsKeepTheirPromises(open);
    joiningKeepsItsPromises(open);
    orphansKeepTheirPromises(open);
    processesKeepTheirPromises(open);
    queueKeepsItsPromises(open);
    placesKeepTheirPromises(open);
    runsKeepTheirPromises(open);
    endingsKeepTheirPromises(open);
    recoveryKeepsItsPromises(open);
    listsKeepTheirPromises(open);
    searchesKeepTheirPromises(open);
    lineageKeepsItsPromises(open);
    inspectionKeepsItsPromises(open);
    assetsKeepTheirPromises(open);
    moneyKeepsItsPromises(open);
    figuresKeepTheirPromises(open);
    webhooksKeepTheirPromises(open);
    keepingKeepsItsPromises(open);
    operationsInAnyOrderKeepTheLedger(open);
  });
}
