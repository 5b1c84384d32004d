import type { Size } from "../../../kit/size.ts";
import type { Draft, Reference } from "../../../threads/thread.ts";
import { findReferenceTokens } from "../intent/find-reference-tokens.ts";
import { renumberTokens } from "../intent/renumber-tokens.ts";

export const REFERENCES_MAX = 16;

/** One more at the end. The picture that was put there by itself counts as chosen from then on. */
export function withReference(draft: Draft, reference: Reference): Draft {
  return draft.references.length >= REFERENCES_MAX
    ? draft
    : { ...draft, references: [...draft.references.map(asChosen), reference] };
}

/** In another order; numbers in the words go with the pictures that they name. */
export function withMoved(draft: Draft, from: number, to: number): Draft {
  const moved = draft.references[from];
  if (moved === undefined || from === to) {
    return draft;
  }
  const others = draft.references.toSpliced(from, 1);
  const references = others.toSpliced(to, 0, moved).map(asChosen);
  const order = references.map(
    ({ id }) => draft.references.findIndex((reference) => reference.id === id) + 1,
  );
  return { ...draft, references, prompt: renumberTokens(draft.prompt, order) };
}

/**
 * Without one. The numbers of those behind it follow, unless the words name the one that goes: then they stay as they were
 * typed, and a number that no picture has any more is shown as such.
 */
export function withoutReference(draft: Draft, id: string): Draft {
  const index = draft.references.findIndex((reference) => reference.id === id);
  if (index === -1) {
    return draft;
  }
  const { length } = draft.references;
  const references = draft.references.toSpliced(index, 1);
  const isNamed = findReferenceTokens(draft.prompt, length).some(({ n }) => n === index + 1);
  const order = Array.from({ length }, (_, place) => place + 1);
  const after = [...order.toSpliced(index, 1), index + 1];
  return {
    ...draft,
    references,
    prompt: isNamed ? draft.prompt : renumberTokens(draft.prompt, after),
  };
}

/** Once its pixels are known. */
export function withSize(draft: Draft, id: string, { width, height }: Size): Draft {
  return {
    ...draft,
    references: draft.references.map((reference) =>
      reference.id === id ? { ...reference, width, height } : reference,
    ),
  };
}

function asChosen(reference: Reference): Reference {
  if (reference.kind === "file") {
    return reference;
  }
  const { automatic: _, ...chosen } = reference;
  return chosen;
}
