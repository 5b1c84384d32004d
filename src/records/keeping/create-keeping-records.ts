import type { KeepingRecords } from "../../contract/keeping-records.ts";
import type { Database } from "../database.ts";
import { expireReferences } from "./expire-references.ts";
import { expireResults } from "./expire-results.ts";
import { nextGroup } from "./next-group.ts";

export function createKeepingRecords(database: Database): KeepingRecords {
  return {
    nextGroup: (kind, after) => database.read((session) => nextGroup(session, kind, after)),
    expire: (kind, terms) =>
      database.write((session) =>
        kind === "results" ? expireResults(session, terms) : expireReferences(session, terms),
      ),
  };
}
