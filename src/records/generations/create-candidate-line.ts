import type { Candidate, GenerationRecords } from "../../contract/generation-records.ts";
import type { Database } from "../database.ts";
import { nextCandidates } from "./next-candidates.ts";

interface LineOf {
  readonly models: readonly string[];
  readonly concurrentMax: number | null;
  readonly referencesMax: ReadonlyMap<string, number>;
}

interface Line {
  callers: number;
  readonly candidates: Promise<readonly Candidate[]>;
}

/**
 * Answers those who ask in the same moment with one query and a candidate each, in the order of turns. Were all of
 * them told the first, all but one would come too late with their claim.
 */
export function createCandidateLine(database: Database): GenerationRecords["next"] {
  const lines = new Map<string, Line>();

  function openLine(asked: LineOf, name: string): Line {
    const candidates = database
      .read((session) => {
        lines.delete(name);
        return nextCandidates(session, { ...asked, count: line.callers });
      })
      .finally(() => {
        if (lines.get(name) === line) lines.delete(name);
      });
    const line: Line = { callers: 0, candidates };
    lines.set(name, line);
    return line;
  }

  return async (models, concurrentMax = null, referencesMax = new Map()) => {
    const name = JSON.stringify([models, concurrentMax, [...referencesMax]]);
    const line = lines.get(name) ?? openLine({ models, concurrentMax, referencesMax }, name);
    const place = line.callers;
    line.callers += 1;
    return (await line.candidates)[place];
  };
}
