import type { Engine, EngineContext, EngineResult, EngineWork } from "../contract/engine.ts";
import type { Size } from "../contract/size.ts";
import { createTestSpools, type TestSpools } from "./create-test-spools.ts";

/** What is wished for where nothing else matters; small, so that engines are quick. */
export const ENGINE_TARGET: Size = { width: 96, height: 64 };

export interface EngineHouse extends AsyncDisposable {
  readonly engine: Engine;
  readonly spools: TestSpools;
  readonly work: (changes: Partial<EngineWork>) => EngineWork;
  readonly draw: (work: EngineWork, changes?: Partial<EngineContext>) => Promise<EngineResult>;
}

/** An engine with somewhere to write; both are closed with it. */
export async function openEngineHouse(
  open: () => Promise<Engine>,
  facts: { readonly model?: string },
): Promise<EngineHouse> {
  const spools = await createTestSpools();
  const engine = await open();
  let calls = 0;
  return {
    engine,
    spools,
    work(changes) {
      calls += 1;
      return {
        generationId: `gen_${calls}`,
        callKey: `gen_${calls}-1`,
        model: facts.model ?? "gpt-image-2",
        mode: "draw",
        prompt: "an old lighthouse at sunset",
        context: [],
        guidance: "",
        references: [],
        size: engine.abilities.legalSize(ENGINE_TARGET),
        count: 1,
        seeds: [7],
        format: engine.abilities.formats[0] ?? "png",
        wishes: {},
        ...changes,
      };
    },
    draw: (work, changes = {}) =>
      engine.generate(work, {
        signal: new AbortController().signal,
        progress: () => undefined,
        sending: () => Promise.resolve(),
        accepted: () => Promise.resolve(),
        openSpool: () => spools.open(),
        ...changes,
      }),
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      await spools[Symbol.asyncDispose]();
    },
  };
}
