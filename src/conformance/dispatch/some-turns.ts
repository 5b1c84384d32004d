import { setImmediate as nextTurn } from "node:timers/promises";

/** Lets what is due run, so many times over. */
export async function someTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await nextTurn();
  }
}
