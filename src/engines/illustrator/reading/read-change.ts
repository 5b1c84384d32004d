import type { AdjustmentId, FilterId, Subject, TimeOfDay, Weather } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findPhrases } from "./find-phrases.ts";
import { gatherSubjects } from "./gather-subjects.ts";
import { readLooks } from "./read-looks.ts";
import { readWantedText } from "./read-wanted-text.ts";
import { senseOf } from "./sense.ts";
import type { ChangeVerb, Finding } from "./sense.ts";

/** What an instruction wants to be different. Absent or empty members stay as they are. */
export interface Change {
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly neon: boolean;
  readonly filters: readonly FilterId[];
  /** Filters that only come near what was asked for, in the words used. */
  readonly approximated: readonly string[];
  readonly adjustments: readonly AdjustmentId[];
  /** The look shall go. */
  readonly plain: boolean;
  /** New writing, or null when it shall go. */
  readonly text?: string | null;
  readonly added: readonly Subject[];
  readonly removed: readonly string[];
  /** Weather that shall go. */
  readonly cleared: boolean;
  /** The picture again, but another one. */
  readonly anew: boolean;
  /** Content words that no change was made of. */
  readonly missed: readonly string[];
  /** Whether a verb of change was used at all: "add", "make it", 改成. */
  readonly isOrder: boolean;
  /** Whether no word has any content here: the wish is for another format, which is read elsewhere. */
  readonly isHollow: boolean;
}

const ANEW =
  /\b(?:another (?:one|version|picture|variation|variant)|try again|once more|variation|different version|something different|regenerate|redo)\b|再来一张|换一张|重新(?:画|生成|来)|再画一|另一张/iu;

/** Reads an instruction to change a picture, such as "make it night and add a boat" or 改成水彩. */
export function readChange(prompt: string, vocabulary: Vocabulary): Change {
  const wanted = readWantedText(prompt);
  const findings = findPhrases(wanted.rest, vocabulary);
  const clauses = splitClauses(findings);
  const spoken = clauses
    .filter(({ verb }) => verb !== "remove")
    .flatMap((clause) => clause.findings);
  const gone = clauses.filter(({ verb }) => verb === "remove").flatMap((clause) => clause.findings);
  const looks = readLooks(spoken);
  const added = gatherSubjects(spoken.filter((finding) => isThing(finding)));
  const removed = gone.flatMap((finding) => senseOf(finding, "subject")?.id ?? []);
  const removesText =
    wanted.text === undefined && gone.some((finding) => senseOf(finding, "writing"));
  const text = removesText ? null : wanted.text;
  return {
    ...(looks.time === undefined ? {} : { time: looks.time }),
    ...(looks.weather === undefined ? {} : { weather: looks.weather }),
    neon: looks.neon,
    filters: looks.filters,
    approximated: looks.approximated,
    adjustments: [
      ...new Set(spoken.flatMap((finding) => senseOf(finding, "adjustment")?.adjustment ?? [])),
    ],
    plain: gone.some((finding) => senseOf(finding, "plain") ?? senseOf(finding, "filter")),
    ...(text === undefined ? {} : { text }),
    added: added.subjects.map((subject) => withColourAfter(subject, spoken)),
    removed,
    cleared: gone.some((finding) => senseOf(finding, "weather")),
    anew: ANEW.test(prompt.slice(0, 400)),
    missed: missedOf(findings, looks.approximated),
    isOrder: clauses.some(({ verb }) => verb !== undefined),
    isHollow: findings.every(isHollow),
  };
}

/** Whether an instruction asks for nothing that is known here. */
export function isEmptyChange(change: Change): boolean {
  const { time, weather, text, neon, plain, cleared, anew } = change;
  const lists = [change.filters, change.adjustments, change.added, change.removed];
  return (
    time === undefined &&
    weather === undefined &&
    text === undefined &&
    !(neon || plain || cleared || anew) &&
    lists.every((list) => list.length === 0)
  );
}

interface Clause {
  readonly verb: ChangeVerb | undefined;
  readonly findings: Finding[];
}

/**
 * Cuts the instruction at its verbs. What "replace" or "change" takes away stands before "with",
 * "to" or 换成; what comes instead stands after.
 */
function splitClauses(findings: readonly Finding[]): Clause[] {
  const clauses: Clause[] = [{ verb: undefined, findings: [] }];
  for (const [index, finding] of findings.entries()) {
    const verb = orderOf(finding);
    const current = clauses.at(-1);
    if (verb === "replace") clauses.push({ verb: "remove", findings: [] });
    else if (verb !== undefined && !isTurn(finding, current)) clauses.push({ verb, findings: [] });
    else if (isTurn(finding, current)) turnClause(clauses, findings.slice(index + 1));
    else current?.findings.push(finding);
  }
  return clauses;
}

/** "Without" and "with" are verbs of change here; a verb that also names a thing is the thing. */
function orderOf(finding: Finding): ChangeVerb | undefined {
  return senseOf(finding, "subject") === undefined ? senseOf(finding, "verb")?.verb : undefined;
}

function isTurn(finding: Finding, current: Clause | undefined): boolean {
  if (senseOf(finding, "turn") === undefined || current === undefined) return false;
  return current.findings.some((before) => senseOf(before, "subject") !== undefined);
}

/** "Change the boat to a cat" takes the boat away; "change the boat to red" and "add a cat to it" take nothing. */
function turnClause(clauses: Clause[], following: readonly Finding[]): void {
  const before = clauses.at(-1);
  if (before === undefined || before.verb === "add") return;
  const comesThing = following.some((finding) => senseOf(finding, "subject") !== undefined);
  if (before.verb !== "remove" && comesThing) {
    clauses[clauses.length - 1] = { verb: "remove", findings: before.findings };
  }
  if (before.verb === "remove" || comesThing) clauses.push({ verb: "set", findings: [] });
}

/** Hours, weather and looks are no things here, even where there is artwork of them. */
const isThing = (finding: Finding): boolean =>
  !finding.senses.some(
    ({ kind }) =>
      kind === "time" || kind === "weather" || kind === "adjustment" || kind === "filter",
  );

const isHollow = ({ senses, isBreak }: Finding): boolean =>
  isBreak === true ||
  senses.some(({ kind }) => kind === "quiet" || kind === "verb" || kind === "turn");

/** "Make the car blue", "change the boat to red": a colour after the thing, with nothing after the colour. */
function withColourAfter(subject: Subject, findings: readonly Finding[]): Subject {
  const at = findings.findIndex((finding) => senseOf(finding, "subject")?.id === subject.id);
  for (const finding of findings.slice(at + 1, at + 5)) {
    const colour = senseOf(finding, "colour");
    if (colour !== undefined) return { ...subject, colour: subject.colour ?? colour.hex };
    if (finding.isBreak === true || senseOf(finding, "subject") !== undefined) break;
  }
  return subject;
}

function missedOf(
  findings: readonly Finding[],
  approximated: readonly string[],
): readonly string[] {
  const unknown = findings.filter(
    ({ senses, said, isBreak }) =>
      isBreak !== true &&
      (senses.length === 0 ? said.length > 1 : senses.every(({ kind }) => kind === "action")),
  );
  return [...new Set([...unknown.map(({ said }) => said), ...approximated])].slice(0, 24);
}
