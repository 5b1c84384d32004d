import type { Command } from "commander";
import { ACCOUNT_LIMITS } from "../contract/account-limits.ts";
import type { AccountLimits } from "../contract/account-records.ts";
import { UsageError } from "./usage-error.ts";

/** What `addLimitFlags` reads, by the names that its flags have. */
export type LimitFlags = { readonly [Name in keyof AccountLimits]?: string };

const FLAGS = {
  requestsPerMinute: ["--requests-per-minute", "requests that draw, in a minute"],
  imagesPerMinute: ["--images-per-minute", "pictures, in a minute"],
  concurrent: ["--concurrent", "generations running at a time"],
  queued: ["--queued", "generations waiting at a time"],
} as const satisfies Readonly<Record<keyof AccountLimits, readonly [flag: string, what: string]>>;

export function addLimitFlags(command: Command): Command {
  return Object.values(FLAGS).reduce(
    (sum, [flag, what]) => sum.option(`${flag} <n|default>`, `a limit: ${what}`),
    command,
  );
}

/** The limits as they will be: those of before, with what the flags say; null if none differs from the usual. */
export function readLimitFlags(
  flags: LimitFlags,
  before: Partial<AccountLimits> | null,
): Partial<AccountLimits> | null {
  const limits: { -readonly [Name in keyof AccountLimits]?: number } = { ...before };
  for (const name of ["requestsPerMinute", "imagesPerMinute", "concurrent", "queued"] as const) {
    const text = flags[name];
    if (text === "default") {
      delete limits[name];
    } else if (text !== undefined) {
      limits[name] = readLimit(text, name);
    }
  }
  return Object.keys(limits).length === 0 ? null : limits;
}

function readLimit(text: string, name: keyof AccountLimits): number {
  const { max } = ACCOUNT_LIMITS[name];
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > max) {
    throw new UsageError(
      `${FLAGS[name][0]} must be a whole number from 1 to ${max}, or default, not "${text.slice(0, 80)}".`,
    );
  }
  return limit;
}
