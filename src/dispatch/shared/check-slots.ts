/** Throws unless work has a place to run in. */
export function checkSlots(slots: number): void {
  if (!Number.isInteger(slots) || slots < 1) {
    throw new RangeError(`slots must be a whole number from 1, not ${slots}`);
  }
}
