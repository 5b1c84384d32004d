import type { JoiningRecords } from "../../contract/joining-records.ts";
import type { Database } from "../database.ts";
import { attend, leave } from "./attendance.ts";
import { findNewest } from "./find-newest.ts";
import { type ConnectionNames, findOrphan, takeOrphan } from "./orphans.ts";
import { forgetRefusals, refuse, spendRefusal } from "./refusals.ts";

export function createJoiningRecords(database: Database, names: ConnectionNames): JoiningRecords {
  return {
    findOrphan: (scope) => database.read((session) => findOrphan(session, scope, names)),
    takeOrphan: (id, scope) =>
      database.write((session) => takeOrphan(session, { ...scope, id, names })),
    findNewest: (scope) => database.read((session) => findNewest(session, scope)),
    attend: (id, process) => database.write((session) => attend(session, { id, process })),
    leave: (id, end) => database.write((session) => leave(session, { ...end, id })),
    refuse: (fingerprint) => database.write((session) => refuse(session, fingerprint)),
    spendRefusal: (scope) => database.write((session) => spendRefusal(session, scope)),
    forgetRefusals: (windowMs) => database.write((session) => forgetRefusals(session, windowMs)),
  };
}
