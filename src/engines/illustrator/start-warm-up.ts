import type { DrawingPool } from "./open-drawing-pool.ts";

/** One small picture of each kind, so that code and fonts are loaded before somebody waits for them. */
const PROMPTS = [
  "lighthouse by the sea at sunset",
  "neon street in the rain, sign reading Open",
  "an apple",
  "cat logo",
];

/**
 * Draws small pictures and throws them away, until it is told that somebody wants a real one. One after the other: while
 * a server starts there is one core to spare. What goes wrong here will go wrong again, and be reported, in a real call.
 */
export function startWarmUp(pool: DrawingPool): { cancel(): void } {
  const stop = new AbortController();
  void drawAll(pool, stop.signal).catch(() => undefined);
  return { cancel: () => stop.abort() };
}

async function drawAll(pool: DrawingPool, signal: AbortSignal): Promise<void> {
  const { readPrompt } = await import("./reading/read-prompt.ts");
  const { vocabulary } = await import("./vocabulary/vocabulary.ts");
  for (const prompt of PROMPTS) {
    const { intent } = readPrompt(prompt, vocabulary());
    const document = { version: 1, seed: 1, intent } as const;
    const drawing = { kind: "draw", document, width: 256, height: 144 } as const;
    await pool.draw(drawing, { signal, progress: () => undefined });
  }
}
