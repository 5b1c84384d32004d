import type { DrawingPool } from "./open-drawing-pool.ts";
import { readPrompt } from "./reading/read-prompt.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

/** One small picture of each kind, so that code and fonts are loaded before somebody waits for them. */
const PROMPTS = [
  "lighthouse by the sea at sunset",
  "neon street in the rain, sign reading Open",
  "an apple",
  "cat logo",
];

/** Draws small pictures and throws them away. What goes wrong here will go wrong again, and be reported, in a real call. */
export function startWarmUp(pool: DrawingPool): { cancel(): void } {
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: () => undefined };
  for (const prompt of PROMPTS) {
    const { intent } = readPrompt(prompt, vocabulary());
    const document = { version: 1, seed: 1, intent } as const;
    pool.draw({ kind: "draw", document, width: 256, height: 144 }, watch).catch(() => undefined);
  }
  return { cancel: () => stop.abort() };
}
