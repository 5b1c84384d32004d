import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";

/** The ways in which the studio is set up; words of the place may name them. */
export type SetUpId = "paper" | "wood" | "podium" | "window" | "dark";

const SET_UPS = ["podium", "wood", "window", "paper", "dark"] as const;
/** Those whose wall is seen evenly, for a colour that was asked for. */
const EVEN = ["paper", "podium", "window"] as const;

/** The set-up that the words name, or one by chance that suits them. The hour changes nothing. */
export function chooseSetUp(intent: SceneIntent, seed: number): SetUpId {
  const named = SET_UPS.find((id) => intent.details?.includes(id) === true);
  if (named !== undefined) return named;
  if (intent.neon) return "dark";
  return intent.background === undefined ? taken(seed, SET_UPS) : taken(seed, EVEN);
}

/** Seeds that follow one another get different ones: each block of them goes once round, from somewhere. */
function taken(seed: number, choices: readonly [SetUpId, ...SetUpId[]]): SetUpId {
  const count = choices.length;
  const start = Math.floor(rng(Math.floor(seed / count), "set-up")() * count);
  return choices[(start + (seed % count)) % count] ?? choices[0];
}
