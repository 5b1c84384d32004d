import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

export interface Negated {
  readonly findings: readonly Finding[];
  /** What shall not be in the picture. */
  readonly unwanted: readonly Finding[];
}

const REACH_MAX = 6;
const ENDS = /^(?:but|with|only|just|in|on|at|while|但|只有|的)$/;

/** Takes out what follows "without", "no" or 没有, up to the end of its clause. */
export function splitNegated(findings: readonly Finding[]): Negated {
  const kept: Finding[] = [];
  const unwanted: Finding[] = [];
  let reach = 0;
  for (const finding of findings) {
    if (senseOf(finding, "verb")?.verb === "without" && !isA(finding, "subject")) {
      reach = REACH_MAX;
      kept.push({ said: "", senses: [], isBreak: true });
    } else if (reach > 0 && finding.isBreak !== true && !ENDS.test(finding.said)) {
      unwanted.push(finding);
      reach--;
    } else {
      reach = 0;
      kept.push(finding);
    }
  }
  return { findings: kept, unwanted };
}
