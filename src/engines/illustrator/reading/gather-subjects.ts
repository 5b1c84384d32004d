import type { Subject } from "../intent.ts";
import { senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** As many as a picture can show apart; more are said to be missed. */
export const SUBJECTS_MAX = 6;
export const COUNT_MAX = 12;

export interface Gathered {
  readonly subjects: readonly Subject[];
  readonly background?: string;
  /** Colours and numbers that belong to nothing, and subjects beyond the most. */
  readonly missed: readonly string[];
}

interface Pending {
  count?: number;
  colour?: { readonly hex: string; readonly said: string };
}

/** Collects the things named, each with the number and the colour that stand before it. */
export function gatherSubjects(findings: readonly Finding[]): Gathered {
  const subjects = new Map<string, Subject>();
  const missed: string[] = [];
  let background: string | undefined;
  let pending: Pending = {};
  const drop = (): void => {
    if (pending.colour !== undefined) missed.push(pending.colour.said);
    pending = {};
  };
  for (const [index, finding] of findings.entries()) {
    const colour = pendingColour(finding, findings.slice(index + 1, index + 4));
    const subject = colour === undefined ? senseOf(finding, "subject") : undefined;
    const number = senseOf(finding, "number");
    if (colour !== undefined) pending.colour = { hex: colour, said: finding.said };
    else if (subject !== undefined) {
      addSubject({ subjects, missed }, { id: subject.id, said: finding.said }, pending);
      pending = {};
    } else if (number !== undefined) pending.count = number.count;
    else if (isBackground(finding) && pending.colour !== undefined) {
      background = pending.colour.hex;
      pending = {};
    } else if (endsPhrase(finding)) drop();
  }
  drop();
  return {
    subjects: [...subjects.values()],
    missed,
    ...(background === undefined ? {} : { background }),
  };
}

/**
 * A word that is a colour and a thing (orange, gold) is the colour only when a thing or the
 * background follows it.
 */
function pendingColour(finding: Finding, following: readonly Finding[]): string | undefined {
  const colour = senseOf(finding, "colour");
  if (colour === undefined) return undefined;
  if (senseOf(finding, "subject") === undefined) return colour.hex;
  for (const next of following) {
    if (senseOf(next, "subject") !== undefined || isBackground(next)) return colour.hex;
    if (senseOf(next, "quiet") === undefined) return undefined;
  }
  return undefined;
}

const isBackground = ({ said }: Finding): boolean => /^(?:background|backdrop|背景)$/.test(said);

/** Small words and praise may stand between a colour and its thing; anything else may not. */
function endsPhrase(finding: Finding): boolean {
  if (finding.isBreak === true) return true;
  return !finding.senses.some(({ kind }) => kind === "quiet" || kind === "measure");
}

function addSubject(
  into: { readonly subjects: Map<string, Subject>; readonly missed: string[] },
  named: { readonly id: string; readonly said: string },
  { count = 1, colour }: Pending,
): void {
  const before = into.subjects.get(named.id);
  if (before === undefined && into.subjects.size >= SUBJECTS_MAX) {
    into.missed.push(named.said);
    return;
  }
  if (count > COUNT_MAX) into.missed.push(`${count} ${named.said}`);
  const hex = colour?.hex ?? before?.colour;
  into.subjects.set(named.id, {
    ...named,
    count: Math.max(before?.count ?? 0, Math.min(COUNT_MAX, Math.max(1, count))),
    ...(hex === undefined ? {} : { colour: hex }),
  });
}
