import type { SceneId } from "../intent.ts";
import type { Finding } from "./sense.ts";
import { DETAILS_MAX } from "./subject-limits.ts";

/** The words of the place that the scene knows, in the order said. */
export function readDetails(findings: readonly Finding[], scene: SceneId): readonly string[] {
  const details = findings.flatMap(({ senses }) =>
    senses.flatMap((sense) =>
      sense.kind === "detail" && sense.scene === scene ? [sense.detail] : [],
    ),
  );
  return [...new Set(details)].slice(0, DETAILS_MAX);
}
