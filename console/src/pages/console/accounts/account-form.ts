import { readCount } from "../../../kit/read-count.ts";
import {
  emptyLimits,
  findWrongLimits,
  readLimits,
  toLimitTexts,
  type LimitName,
  type Limits,
  type LimitTexts,
} from "../limit-texts.ts";
import type { Account } from "./account.ts";

/** How long something is kept, as it is filled in: as the server says, for ever, or some days. */
export interface KeepingText {
  readonly kind: "server" | "forever" | "days";
  readonly days: string;
}

export const KEEPING_NAMES = ["references_days", "results_days"] as const;
export type KeepingName = (typeof KEEPING_NAMES)[number];

export interface AccountForm {
  readonly name: string;
  readonly unlimited: boolean;
  readonly limits: LimitTexts;
  readonly keeping: Readonly<Record<KeepingName, KeepingText>>;
}

/** As `POST` and `PATCH` take it; `limits` and `keeping` are replaced whole. */
export interface AccountBody {
  readonly name: string;
  readonly unlimited: boolean;
  readonly limits: Limits | null;
  readonly keeping: Readonly<Partial<Record<KeepingName, number | null>>> | null;
}

export type AccountField = "name" | LimitName | KeepingName;

const NAME_CHARACTERS_MAX = 100;
const KEEPING_DAYS_MAX = 36_500;
const AS_SERVER: KeepingText = { kind: "server", days: "" };

export function emptyAccountForm(): AccountForm {
  return {
    name: "",
    unlimited: false,
    limits: emptyLimits(),
    keeping: { references_days: AS_SERVER, results_days: AS_SERVER },
  };
}

export function toAccountForm({ name, unlimited, limits, keeping }: Account): AccountForm {
  return {
    name,
    unlimited,
    limits: toLimitTexts(limits),
    keeping: {
      references_days: toKeepingText(keeping?.references_days),
      results_days: toKeepingText(keeping?.results_days),
    },
  };
}

export function findWrongFields({ name, limits, keeping }: AccountForm): readonly AccountField[] {
  const isNameWrong = name.trim() === "" || name.trim().length > NAME_CHARACTERS_MAX;
  return [
    ...(isNameWrong ? (["name"] as const) : []),
    ...findWrongLimits(limits),
    ...KEEPING_NAMES.filter((one) => readKeeping(keeping[one]) === "wrong"),
  ];
}

/** For a form in which nothing is wrong. */
export function readAccountForm({ name, unlimited, limits, keeping }: AccountForm): AccountBody {
  const kept = KEEPING_NAMES.flatMap((one) => {
    const days = readKeeping(keeping[one]);
    return days === "server" || days === "wrong" ? [] : [[one, days] as const];
  });
  return {
    name: name.trim(),
    unlimited,
    limits: readLimits(limits),
    keeping: kept.length === 0 ? null : Object.fromEntries(kept),
  };
}

function readKeeping({ kind, days }: KeepingText): number | null | "server" | "wrong" {
  if (kind !== "days") {
    return kind === "forever" ? null : "server";
  }
  return readCount(days, KEEPING_DAYS_MAX) ?? "wrong";
}

function toKeepingText(days: number | null | undefined): KeepingText {
  if (days === undefined) {
    return AS_SERVER;
  }
  return days === null ? { kind: "forever", days: "" } : { kind: "days", days: String(days) };
}
