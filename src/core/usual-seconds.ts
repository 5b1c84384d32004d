const KEPT = 51;

/** How long a model's pictures took of late, from admission to their record's end. */
export interface UsualSeconds {
  note(model: string, ms: number): void;
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
    median(model) {
      const sorted = (late.get(model) ?? []).toSorted((a, b) => a - b);
      const middle = sorted[Math.floor((sorted.length - 1) / 2)];
      return middle === undefined ? null : Math.round(middle / 100) / 10;
    },
  };
}
