import type { Candidate, GenerationRecords } from "../../contract/generation-records.ts";
import type { Database } from "../database.ts";
import { isAnythingQueued, nextCandidates } from "./next-candidates.ts";

/** Longer than a claim takes; if that comes to nothing, the next look after this finds it. */
const PASSED_OVER_MS = 250;

interface LineOf {
  readonly models: readonly string[];
  readonly concurrentMax: number | null;
  readonly referencesMax: ReadonlyMap<string, number>;
}

interface Line {
  callers: number;
  readonly candidates: Promise<readonly Candidate[]>;
}

type Later = (action: () => void, delayMs: number) => void;

/** Keeps no process alive. */
function waitUnnoticed(action: () => void, delayMs: number): void {
  setTimeout(action, delayMs).unref();
}

/** Who is to be claimed next, for all who ask in this process. */
export interface CandidateLine {
  readonly next: GenerationRecords["next"];
  /** What is just being claimed here is told to nobody else. */
  whileClaiming<Result>(candidate: Candidate, claim: () => Promise<Result>): Promise<Result>;
}

/**
 * Answers those who ask in the same moment with one query and a candidate each, in the order of turns. Were all of
 * them told the first, all but one would come too late with their claim.
 */
export function createCandidateLine(
  database: Database,
  later: Later = waitUnnoticed,
): CandidateLine {
  const lines = new Map<string, Line>();
  const reading = new Set<Promise<unknown>>();
  const beingClaimed = new Set<string>();

  async function findCandidates(asked: LineOf, line: () => Line): Promise<readonly Candidate[]> {
    const read = findNext(database, () => ({
      ...asked,
      count: line().callers,
      passOver: beingClaimed,
    }));
    reading.add(read);
    try {
      return (await read).filter(({ generation }) => !beingClaimed.has(generation.id));
    } finally {
      reading.delete(read);
    }
  }

  function openLine(asked: LineOf, name: string): Line {
    const line: Line = {
      callers: 0,
      candidates: findCandidates(asked, () => {
        lines.delete(name);
        return line;
      }).finally(() => {
        if (lines.get(name) === line) lines.delete(name);
      }),
    };
    lines.set(name, line);
    return line;
  }

  return {
    async next(models, concurrentMax = null, referencesMax = new Map()) {
      const name = JSON.stringify([models, concurrentMax, [...referencesMax]]);
      const line = lines.get(name) ?? openLine({ models, concurrentMax, referencesMax }, name);
      const place = line.callers;
      line.callers += 1;
      return (await line.candidates)[place];
    },
    async whileClaiming({ generation: { id } }, claim) {
      beingClaimed.add(id);
      // Who asked before it was claimed may still be told of it.
      const forget = (): void => {
        const asking = Array.from(reading);
        void Promise.allSettled(asking).then(() => beingClaimed.delete(id));
      };
      let isMissed = false;
      try {
        const result = await claim();
        isMissed = result === undefined;
        return result;
      } finally {
        // Asked again at once, the records would tell of one that another process is claiming until that is done.
        if (isMissed) later(forget, PASSED_OVER_MS);
        else forget();
      }
    },
  };
}

/** `terms` are asked for when the first query leaves: until then more may have joined. */
async function findNext(
  database: Database,
  terms: () => Parameters<typeof nextCandidates>[1],
): Promise<readonly Candidate[]> {
  const asked = await database.readOne(async (session) => {
    const now = terms();
    return (await isAnythingQueued(session)) ? now : undefined;
  });
  return asked ? await database.read((session) => nextCandidates(session, asked)) : [];
}
