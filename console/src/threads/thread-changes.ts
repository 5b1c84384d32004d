import type { Generation } from "limner/client";
import { toReference } from "./to-reference.ts";
import {
  emptyDraft,
  type Draft,
  type Reference,
  type Thread,
  type Turn,
  type TurnFault,
} from "./thread.ts";

type UrlReference = Extract<Reference, { kind: "url" }>;

const TITLE_MAX = 80;

/** The turn at the end; the composer is empty again, with the same settings. */
export function withTurn(thread: Thread, turn: Turn): Thread {
  const isDraft = thread.draft.prompt === turn.prompt;
  return {
    ...thread,
    title: thread.title === "" ? toTitle(turn.prompt) : thread.title,
    updatedAt: Date.now(),
    turns: [...thread.turns, turn],
    draft: isDraft ? emptyDraft(thread.draft.wishes) : thread.draft,
  };
}

/** Accepted: the server has the bytes of the files from now on. */
export function withGeneration(turn: Turn, generation: string): Turn {
  return {
    ...turn,
    generationId: generation,
    fault: null,
    references: turn.references.map((reference, index) =>
      reference.kind === "file" ? { ...reference, kept: { generation, n: index + 1 } } : reference,
    ),
  };
}

/** A state once told is not gone back on, whichever tab hears of it last. */
export function withRecord(turn: Turn, record: Generation): Turn {
  const isOld = turn.record?.finished != null && record.finished === null;
  return isOld ? turn : { ...turn, record, fault: null };
}

/** Nothing more is heard of it; an end that was told stays what it is. */
export function withFault(turn: Turn, fault: TurnFault): Turn {
  return turn.record?.finished == null ? { ...turn, waitsFor: null, fault } : turn;
}

/**
 * The newest turn ended. If a picture came, the composer holds it, so that the next words change it; if none did, it holds
 * again what the turn was to change. Pictures that were put there by hand stay.
 */
export function withEnd(thread: Thread, turnId: string): Thread {
  const turn = thread.turns.at(-1);
  if (turn?.id !== turnId) {
    return thread;
  }
  const reference = toReference(turn) ?? turn.references.find(isAutomatic);
  return reference === undefined
    ? thread
    : { ...thread, updatedAt: Date.now(), draft: withAutomatic(thread.draft, reference) };
}

/** The same for a turn that waited. */
export function withPictureBefore(turn: Turn, before: Turn): Turn {
  const reference = toReference(before);
  return reference === null || turn.references.length > 0
    ? { ...turn, waitsFor: null }
    : { ...turn, waitsFor: null, references: [{ ...reference, automatic: true }] };
}

function withAutomatic(draft: Draft, reference: UrlReference): Draft {
  const isByHand = draft.references.some((one) => !isAutomatic(one));
  const isThere = draft.references.some((one) => one.kind === "url" && one.url === reference.url);
  return isByHand || isThere
    ? draft
    : { ...draft, references: [{ ...reference, automatic: true }] };
}

function isAutomatic(reference: Reference): reference is UrlReference {
  return reference.kind === "url" && reference.automatic === true;
}

function toTitle(prompt: string): string {
  const line = prompt.trim().replaceAll(/\s+/g, " ");
  return line.length > TITLE_MAX ? `${line.slice(0, TITLE_MAX - 1)}…` : line;
}
