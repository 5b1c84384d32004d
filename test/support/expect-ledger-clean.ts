import { expect } from "vitest";
import type { TestHouse } from "./open-house.ts";

/** The money adds up, and nothing is set aside for what has ended. */
export async function expectLedgerClean({ house }: TestHouse): Promise<void> {
  expect((await house.records.verifyLedger()).findings).toEqual([]);
  expect(await house.records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}
