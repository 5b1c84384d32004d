import type { Random } from "./rng.ts";

/** One of the choices, each as likely as the other. */
export function pick<Choice>(random: Random, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
