import type { Generation } from "./generation.ts";

/** One picture was made from another. */
export interface Relation {
  readonly parent: string;
  readonly child: string;
  /** The reference of the child, counted from 1. */
  readonly n: number;
}

/** Where a generation comes from, and what came of it. */
export interface Story {
  /** The oldest first; those that were erased are among them. */
  readonly data: readonly Generation[];
  /** Between those of `data`. */
  readonly relations: readonly Relation[];
  /** Whether there are more than are shown, on the way to the first and among those that came later. */
  readonly more: { readonly earlier: boolean; readonly later: boolean };
}

/** How far a story is told. */
export const STORY_BOUNDS = { ancestors: 20, descendants: 50 } as const;
