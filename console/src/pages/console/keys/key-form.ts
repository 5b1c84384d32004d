import { writeDollars } from "../../../kit/read-dollars.ts";
import { emptyLimits, toLimitTexts, type LimitTexts } from "../limit-texts.ts";
import type { AdminKey } from "./admin-key.ts";

export const EXPIRY_DAYS = ["7", "30", "90", "365"] as const;
export type Expiry = "never" | "day" | (typeof EXPIRY_DAYS)[number];
export type ChatShape = AdminKey["chat_shape"];

/** A key as it is filled in, all of it texts until it is read. */
export interface KeyForm {
  readonly name: string;
  /** Empty until one is chosen. */
  readonly account: string;
  readonly budget: string;
  /** Null: all. */
  readonly models: readonly string[] | null;
  readonly expiry: Expiry;
  /** `2027-05-22`; the key works until that day is over here. */
  readonly day: string;
  readonly limits: LimitTexts;
  readonly isPrivate: boolean;
  readonly webhookUrl: string;
  readonly chatShape: ChatShape;
}

export function emptyKeyForm(account: string): KeyForm {
  return {
    name: "",
    account,
    budget: "",
    models: null,
    expiry: "never",
    day: "",
    limits: emptyLimits(),
    isPrivate: false,
    webhookUrl: "",
    chatShape: "auto",
  };
}

export function toKeyForm(key: AdminKey): KeyForm {
  return {
    name: key.name,
    account: key.account,
    budget: key.budget_micros === null ? "" : writeDollars(key.budget_micros),
    models: key.models,
    expiry: key.expires === null ? "never" : "day",
    day: key.expires === null ? "" : toDayText(key.expires * 1000 - 1),
    limits: toLimitTexts(key.limits),
    isPrivate: key.private,
    webhookUrl: key.webhook_url ?? "",
    chatShape: key.chat_shape,
  };
}

function toDayText(ms: number): string {
  const day = new Date(ms);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
