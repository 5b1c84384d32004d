/** What may follow the name of a mode. */
export interface ModeArgument {
  /** What the help calls it. */
  readonly name: string;
  /** Words that tell what can be written. */
  readonly says: string;
  /** Taken where nothing is written; without one the argument is needed. */
  readonly fallback?: number;
  /** Undefined for what cannot be read. */
  read(text: string): number | undefined;
}

const WAIT_MS_MAX = 600_000;

/** `2s`, `1.5s` or `250ms`, in milliseconds. */
export function durationArgument(fallback?: number): ModeArgument {
  return {
    name: "duration",
    says: "such as 2s or 250ms, at most 600s",
    ...(fallback !== undefined && { fallback }),
    read(text) {
      const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(s|ms)$/.exec(text) ?? [];
      const ms = Number(digits) * (unit === "s" ? 1_000 : 1);
      return ms <= WAIT_MS_MAX ? ms : undefined;
    },
  };
}

interface Whole {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly fallback?: number;
}

export function wholeArgument({ name, min, max, fallback }: Whole): ModeArgument {
  return {
    name,
    says: `a whole number from ${min} to ${max}`,
    ...(fallback !== undefined && { fallback }),
    read(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}
