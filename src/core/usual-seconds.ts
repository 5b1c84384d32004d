/** So many of late count. */
export const KEPT = 51;

/** How long a model's pictures took of late, from admission to their record's end. */
export interface UsualSeconds {
  note(model: string, ms: number): void;
  /** Instead of what was noted: how long the latest ones took, in any order. */
  replace(model: string, ms: readonly number[]): void;
  /** The median in seconds, to a tenth; null until there is one. */
  median(model: string): number | null;
}

export function createUsualSeconds(): UsualSeconds {
  const late = new Map<string, number[]>();
  return {
    note(model, ms) {
      const seen = late.get(model) ?? [];
      seen.push(ms);
      if (seen.length > KEPT) {
        seen.shift();
      }
      late.set(model, seen);
    },
    replace: (model, ms) => void late.set(model, ms.slice(0, KEPT)),
    median(model) {
      const sorted = (late.get(model) ?? []).toSorted((a, b) => a - b);
      const middle = sorted[Math.floor((sorted.length - 1) / 2)];
      return middle === undefined ? null : Math.round(middle / 100) / 10;
    },
  };
}
