export interface NumberedPictures {
  /** For each picture in the engine's order, whether it was drawn before. */
  readonly pictures: readonly boolean[];
  /** How many of them, from the start, the last message brings. */
  readonly inLastMessage: number;
}

export interface EditTarget {
  /** Counted from 1; undefined when there are no pictures. */
  readonly n: number | undefined;
  /** A number that was named as the one to change, although there is no such picture. */
  readonly missing: number | undefined;
}

export function findEditTarget(_instruction: string, numbered: NumberedPictures): EditTarget {
  return { n: numbered.pictures.length === 0 ? undefined : 1, missing: undefined };
}
