import type { GenerationRecords } from "../../contract/generation-records.ts";
import type { Database } from "../database.ts";
import { acceptCall, endCall, startCall } from "./calls.ts";
import { admit, type WhileAdmitting } from "./admit.ts";
import { cancel, failQueued } from "./end-early.ts";
import { claim, claimWithPlace } from "./claim.ts";
import { countOpen } from "./count-open.ts";
import { describePicture } from "./describe-picture.ts";
import { erase } from "./erase.ts";
import { findIdempotent } from "./find-idempotent.ts";
import { getGeneration, getState } from "./read-generations.ts";
import { createGenerationList } from "./create-generation-list.ts";
import { listLost, listStale } from "./list-waiting.ts";
import { createCandidateLine } from "./create-candidate-line.ts";
import { oldestQueuedMs } from "./oldest-queued.ts";
import { renewLease, requeue } from "./lease.ts";
import { countPlaces, leavePlace, takePlace } from "./places.ts";
import { readStory } from "./read-story.ts";
import { settle } from "./settle.ts";

interface GenerationOptions {
  readonly elapsed: () => number;
  readonly whileAdmitting: WhileAdmitting | undefined;
}

export function createGenerationRecords(
  database: Database,
  { elapsed, whileAdmitting }: GenerationOptions,
): GenerationRecords {
  const line = createCandidateLine(database);
  return {
    admit: (admission) => admit(database, admission, whileAdmitting),
    findIdempotent: (key, value) =>
      database.read((session) => findIdempotent(session, { key, value })),
    get: (id) => database.read((session) => getGeneration(session, id)),
    stateOf: (id) => database.readOne((session) => getState(session, id)),
    list: createGenerationList(database, elapsed),
    story: (id, scope) => database.read((session) => readStory(session, { id, ...scope })),
    next: line.next,
    claim: (candidate, terms) =>
      line.whileClaiming(candidate, () => claim(database, candidate, terms)),
    claimWithPlace: (candidate, terms, place) =>
      line.whileClaiming(candidate, () => claimWithPlace(database, candidate, { terms, place })),
    takePlace: ({ generation: { id: generation }, attempt }, place, leaseMs) =>
      database.write((session) => takePlace(session, place, { generation, attempt, leaseMs })),
    leavePlace: (place) => database.write((session) => leavePlace(session, place)),
    countPlaces: () => database.read(countPlaces),
    renew: (run, leaseMs) => database.write((session) => renewLease(session, run, leaseMs)),
    startCall: (run, call) => database.write((session) => startCall(session, run, call)),
    acceptCall: (run, number, upstreamId) =>
      database.write((session) => acceptCall(session, run, { number, upstreamId })),
    endCall: (run, end) => database.write((session) => endCall(session, run, end)),
    describe: (run, asset, facts) =>
      database.write((session) => describePicture(session, run, { asset, facts })),
    settle: (run, settlement) => database.write((session) => settle(session, run, settlement)),
    cancel: (id, at) => database.write((session) => cancel(session, { id, at })),
    failQueued: (id, error, at) =>
      database.write((session) => failQueued(session, { id, error, at })),
    requeue: (run, options) => database.write((session) => requeue(session, run, options)),
    listLost: (options) => database.read((session) => listLost(session, options)),
    listStale: (queuedForMs) => database.read((session) => listStale(session, queuedForMs)),
    erase: (id, at) => database.write((session) => erase(session, { id, at })),
    countOpen: () => database.read(countOpen),
    oldestQueuedMs: () => database.read(oldestQueuedMs),
  };
}
