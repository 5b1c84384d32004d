import { readDollars } from "../../../kit/read-dollars.ts";
import { findWrongLimits, readLimits, type LimitName, type Limits } from "../limit-texts.ts";
import type { ChatShape, KeyForm } from "./key-form.ts";

/** As `POST` and `PATCH` take it. */
export interface KeyBody {
  readonly name: string;
  readonly budget_micros: number | null;
  readonly models: readonly string[] | null;
  /** Unix seconds. */
  readonly expires: number | null;
  readonly limits: Limits | null;
  readonly private: boolean;
  readonly webhook_url: string | null;
  readonly chat_shape: ChatShape;
}

export type KeyField = "name" | "account" | "budget" | "models" | "day" | "webhook" | LimitName;

const NAME_CHARACTERS_MAX = 100;
const DAY_SECONDS = 86_400;

/** The fields that cannot be meant so; none where the form can be sent. `now` in Unix milliseconds. */
export function findWrongFields(form: KeyForm, now: number): readonly KeyField[] {
  const name = form.name.trim();
  const budget = form.budget.trim() === "" ? 0 : readDollars(form.budget);
  const expires = readExpiry(form, now);
  const checks: readonly (readonly [KeyField, boolean])[] = [
    ["name", name === "" || name.length > NAME_CHARACTERS_MAX],
    ["account", form.account === ""],
    ["budget", budget === null || budget < 0],
    ["models", form.models?.length === 0],
    ["day", expires !== null && !(expires * 1000 > now)],
    ["webhook", form.webhookUrl.trim() !== "" && !isWebAddress(form.webhookUrl.trim())],
  ];
  return [
    ...checks.flatMap(([field, isWrong]) => (isWrong ? [field] : [])),
    ...findWrongLimits(form.limits),
  ];
}

/** For a form in which nothing is wrong. */
export function readKeyForm(form: KeyForm, now: number): KeyBody {
  return {
    name: form.name.trim(),
    budget_micros: form.budget.trim() === "" ? null : readDollars(form.budget),
    models: form.models,
    expires: readExpiry(form, now),
    limits: readLimits(form.limits),
    private: form.isPrivate,
    webhook_url: form.webhookUrl.trim() === "" ? null : form.webhookUrl.trim(),
    chat_shape: form.chatShape,
  };
}

/** What differs, so that what was not touched stays as it is to the second. */
export function changesOf(before: KeyBody, after: KeyBody): Partial<KeyBody> {
  const isSame = (name: keyof KeyBody) =>
    JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return Object.fromEntries(
    Object.entries(after).filter(([name]) => !isSame(name as keyof KeyBody)),
  );
}

function readExpiry({ expiry, day }: KeyForm, now: number): number | null {
  if (expiry === "never") {
    return null;
  }
  if (expiry !== "day") {
    return Math.floor(now / 1000) + Number(expiry) * DAY_SECONDS;
  }
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split("-").map(Number);
  return Math.floor(new Date(year, month - 1, date + 1).getTime() / 1000);
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}
