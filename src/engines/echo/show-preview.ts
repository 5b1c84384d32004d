import type { EngineContext, EngineWork } from "../../contract/engine.ts";
import { drawPattern } from "./draw-pattern.ts";

/**
 * Shows one step of every picture of a call: its pattern in smaller fields. The finest step has a quarter of the
 * picture's edges, each one before it half of the next.
 */
export function showPreview(work: EngineWork, { previews }: EngineContext, step: number): void {
  if (previews === undefined) {
    return;
  }
  const divisor = 2 ** (previews.count - step + 1);
  const size = {
    width: Math.max(1, Math.round(work.size.width / divisor)),
    height: Math.max(1, Math.round(work.size.height / divisor)),
  };
  for (const [picture, seed] of work.seeds.slice(0, work.count).entries()) {
    const { data, width, height } = drawPattern(work.prompt, seed, size);
    previews.show({ picture, step, data, width, height });
  }
}
