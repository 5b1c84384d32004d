import { isA, senseOf } from "./sense.ts";
import type { ChangeVerb, Finding } from "./sense.ts";

/** A part of an instruction under one verb. */
export interface Clause {
  readonly verb: ChangeVerb | undefined;
  readonly findings: readonly Finding[];
  /** `old` goes and the clause after it, `new`, comes in its place. */
  readonly part?: "old" | "new";
}

interface Draft {
  verb: ChangeVerb | undefined;
  readonly findings: Finding[];
  part?: "old" | "new";
  /** A thing, "it" or the background was named. */
  hasThing: boolean;
  hasName: boolean;
  /** 把 or 将 was said: the verb follows its thing. */
  isDisposing: boolean;
  isEmpty: boolean;
  /** The last word that says something. */
  last?: Finding;
}

const draft = (verb: ChangeVerb | undefined, part?: "old" | "new"): Draft => ({
  verb,
  findings: [],
  ...(part === undefined ? {} : { part }),
  hasThing: false,
  hasName: false,
  isDisposing: false,
  isEmpty: true,
});

/**
 * Cuts an instruction at its verbs. What "replace" or "change" takes away stands before "with",
 * "to" or 换成; what comes instead stands after.
 */
export function splitClauses(findings: readonly Finding[]): readonly Clause[] {
  const clauses = [draft(undefined)];
  for (const [at, finding] of findings.entries()) {
    const verb = orderOf(finding);
    const current = clauses.at(-1);
    if (current === undefined) break;
    if (isTurn(finding, current)) turn(clauses, finding, findings.slice(at + 1, at + 12));
    else if (verb !== undefined && standsAfter(current)) {
      current.verb = verb === "replace" ? "set" : verb;
      push(current, finding);
    } else if (verb === "replace") clauses.push(draft("remove", "old"));
    else if (verb !== undefined && !(verb === current.verb && current.isEmpty))
      clauses.push(draft(verb));
    else push(current, finding);
  }
  return clauses;
}

function push(current: Draft, finding: Finding): void {
  current.findings.push(finding);
  const isName = isA(finding, "subject");
  current.hasName ||= isName;
  current.hasThing ||= isName || isA(finding, "pronoun") || isA(finding, "background");
  current.isDisposing ||= DISPOSING.test(finding.said);
  if (!isA(finding, "quiet")) current.isEmpty = false;
  if (!isA(finding, "quiet") || isA(finding, "relation")) current.last = finding;
}

const DISPOSING = /^(?:把|将|给)$/;

/** The verb of 把猫移到 … stands after its thing, that of 在左边加 … after its place. */
function standsAfter({ verb, isDisposing, last }: Draft): boolean {
  if (verb !== undefined) return false;
  const isPlace = isA(last, "place") || isA(last, "relation");
  return isDisposing || (isPlace && /\p{Script=Han}/u.test(last?.said ?? ""));
}

/** A word that is a verb of change and also names a thing is the thing. */
function orderOf(finding: Finding): ChangeVerb | undefined {
  return isA(finding, "subject") ? undefined : senseOf(finding, "verb")?.verb;
}

const isTurn = (finding: Finding, { hasThing, part }: Draft): boolean =>
  part !== "new" && hasThing && isA(finding, "turn");

/** "Change the boat to a cat" takes the boat away; "change the boat to red" and "add a cat to it" take nothing. */
function turn(clauses: Draft[], finding: Finding, following: readonly Finding[]): void {
  const current = clauses.at(-1);
  if (current === undefined) return;
  const end = following.findIndex(({ isBreak }) => isBreak);
  const within = end < 0 ? following : following.slice(0, end);
  const comesThing =
    !UNTURNED.has(current.verb) &&
    within.some((finding) => isA(finding, "subject") && !isA(finding, "colour"));
  if (current.part === "old") clauses.push(draft("set", "new"));
  else if (comesThing && !current.hasName) clauses.push(draft("set"));
  else if (comesThing) {
    current.verb = "remove";
    current.part = "old";
    clauses.push(draft("set", "new"));
  } else {
    current.verb ??= "set";
    push(current, finding);
  }
}

const UNTURNED: ReadonlySet<ChangeVerb | undefined> = new Set<ChangeVerb | undefined>([
  "add",
  "with",
  "move",
]);
