import { expect } from "vitest";
import type { GenerationRecord } from "../support/generation-record.ts";
import type { Seen } from "./random-load.ts";

interface Told {
  readonly seen: Pick<Seen, "told">;
  /** By id. */
  readonly ended: ReadonlyMap<string, GenerationRecord>;
}

/** What an answer has told is in the records, and what was answered as drawn stays drawn. */
export function expectKeptWord({ seen, ended }: Told): void {
  const lost = [...seen.told].filter(
    ([id, status]) => !ended.has(id) || (status === 200 && ended.get(id)?.state !== "succeeded"),
  );
  expect(lost).toEqual([]);
}
