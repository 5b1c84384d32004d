/** Chance with a seed, so that a failing run can be repeated. */
export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
}

export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
