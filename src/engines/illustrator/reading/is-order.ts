import { isA } from "./sense.ts";
import type { Finding } from "./sense.ts";
import type { Clause } from "./split-clauses.ts";

const ORDERING = ["instead", "more", "less-of", "less"] as const;

/** Verbs of change, "instead", "more", or "now" and "the same" at the beginning. */
export function isOrder(clauses: readonly Clause[], findings: readonly Finding[]): boolean {
  const first = findings.slice(0, 3);
  const [opening, second] = clauses;
  const startsWith = opening?.findings.length === 0 && second?.verb !== undefined;
  return (
    startsWith ||
    clauses.some(({ verb }) => verb !== undefined && verb !== "with" && verb !== "without") ||
    first.some((finding) => isA(finding, "again")) ||
    findings.some(({ said }) => DISPOSING.test(said)) ||
    findings.some(
      (finding) => ORDERING.some((kind) => isA(finding, kind)) && !ONLY.test(finding.said),
    )
  );
}

/** Words that nobody uses in a description: 把猫变大, "bigger". */
const DISPOSING =
  /^(?:把|将|bigger|larger|smaller|大一点|大一些|更大|变大|小一点|小一些|更小|变小|缩小|减少)$/;
/** Also said in descriptions: "just a cat", "only the sea". */
const ONLY = /^(?:only|just|less|多|少|再)$/;
