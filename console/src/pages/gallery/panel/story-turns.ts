import type { Generation, Story } from "limner/client";

/** A turn of a story, as it stands in the panel. */
export interface StoryTurn {
  readonly generation: Generation;
  readonly isCurrent: boolean;
  /** The picture of its own references that leads to the turn before it in the story, counted from 1; null: drawn from words. */
  readonly madeFrom: number | null;
}

/** The turns of a story, the oldest first. */
export function toStoryTurns({ data, relations }: Story, current: string): readonly StoryTurn[] {
  const numbers = new Map<string, number>();
  for (const { child, n } of relations) {
    numbers.set(child, Math.min(n, numbers.get(child) ?? n));
  }
  return data.map((generation) => ({
    generation,
    isCurrent: generation.id === current,
    madeFrom: numbers.get(generation.id) ?? null,
  }));
}
