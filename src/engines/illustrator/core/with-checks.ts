/** How many calls may pass between two checks; a call costs at most a few microseconds. */
const CALLS = 4096;

/** The same function of two numbers, which now and then asks whether the work is still wanted. */
export function withChecks<Answer>(
  measure: (x: number, z: number) => Answer,
  checkAborted: () => void,
): (x: number, z: number) => Answer {
  let calls = 0;
  return (x, z) => {
    if (calls++ % CALLS === 0) checkAborted();
    return measure(x, z);
  };
}
