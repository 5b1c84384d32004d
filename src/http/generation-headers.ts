import type { Generation } from "../contract/generation.ts";
import { formatSize } from "../contract/size.ts";
import { warningsOf } from "./shapes/warnings-of.ts";

/** The headers of every answer that has a generation, also of a fault. */
export function generationHeaders(generation: Generation): Record<string, string> {
  const { id, channel, plan, pictures } = generation;
  const codes = [...new Set(warningsOf(generation).map(({ code }) => code))];
  return {
    "x-generation-id": id,
    "x-image-size": formatSize(pictures[0] ?? plan.size),
    ...(channel === null ? {} : { "x-channel": channel }),
    ...(codes.length === 0 ? {} : { "x-warnings": codes.join(",") }),
  };
}
