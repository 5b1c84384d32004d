import type { EngineContext, EngineWork } from "../../src/contract/engine.ts";
import type { Size } from "../../src/contract/size.ts";

/** A context in which nothing is stored and nobody watches. */
export const QUIET_CONTEXT: EngineContext = {
  signal: new AbortController().signal,
  progress: () => undefined,
  sending: () => Promise.resolve(),
  accepted: () => Promise.resolve(),
  openSpool: () => Promise.reject(new Error("the illustrator writes no files")),
};

/** The order of one picture from words alone. */
export const workOf = (prompt: string, size: Size, seed: number): EngineWork => ({
  generationId: "bench",
  callKey: "bench-1",
  model: "illustrator",
  mode: "draw",
  prompt,
  context: [],
  guidance: "",
  references: [],
  size,
  count: 1,
  seeds: [seed],
  format: "png",
  wishes: {},
});
