import type { SceneId } from "../intent.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import type { Clause } from "./split-clauses.ts";
import { weighPlaces } from "./weigh-places.ts";

/**
 * The place that an instruction leads to. "Make the sea calmer" leads nowhere; "make it a forest",
 * 改成森林 and "move it to the desert" do. The last of several counts: "change the beach to a forest".
 */
export function readDestination(clauses: readonly Clause[]): SceneId | undefined {
  for (const { findings, verb, part } of clauses.toReversed()) {
    const isNow = findings.some((finding) => isA(finding, "again") || isA(finding, "instead"));
    const leads = verb === undefined ? isNow : LEADING.has(verb);
    if (!leads || part === "old") continue;
    const places = findings.filter((_, at) => isDestination(findings, at, verb));
    const scene = weighPlaces(places, []);
    if (scene !== undefined) return scene;
  }
  return undefined;
}

const LEADING: ReadonlySet<Clause["verb"]> = new Set<Clause["verb"]>(["set", "move", "add"]);
const INTO = /^(?:to|into|in|at|on|onto|inside)$/;

/** Whether the words lead to a place rather than speak of one that is there. */
function isDestination(findings: readonly Finding[], at: number, verb: Clause["verb"]): boolean {
  const finding = findings[at];
  if (!isA(finding, "setting") && !isA(finding, "nearest")) return false;
  let from = at - 1;
  let isDefinite = false;
  while (isBetween(findings[from])) {
    isDefinite ||= isA(findings[from], "definite") || findings[from]?.said === "把";
    from--;
  }
  const before = findings[from];
  const isLed = INTO.test(before?.said ?? "") || isA(before, "turn") || isA(before, "at");
  const isWeak = senseOf(finding, "setting")?.isWeak === true;
  // "Add a river" wishes for a river here; "make it a forest" for a forest.
  return isLed || (verb !== "add" && !isDefinite && !isWeak);
}

const SMALL = ["quiet", "number", "colour", "size"] as const;

function isBetween(finding: Finding | undefined): boolean {
  if (finding === undefined || finding.isBreak === true || INTO.test(finding.said)) return false;
  return !isA(finding, "at") && SMALL.some((kind) => isA(finding, kind));
}
