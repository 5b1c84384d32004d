import type { Account, Model } from "limner/client";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../kit/format-duration.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import type { Turn } from "../../../threads/thread.ts";
import { isLost } from "../../../threads/turn-state.ts";
import { nearestSizes, referenceOf, type ShownFault } from "./shown-fault.ts";

interface FaultSubject {
  readonly turn: Turn;
  readonly fault: ShownFault;
  readonly model: Model | undefined;
  readonly account: Account | undefined;
}

interface FaultWords {
  readonly title: string;
  readonly text: string;
}

/** Title and sentences of a fault, in the reader's terms. */
export function useFaultWords(subject: FaultSubject): FaultWords {
  const texts = useTranslations("faults");
  return { title: titleOf(subject, texts), text: textOf(subject, texts) };
}

type FaultTexts = ReturnType<typeof useTranslations<"faults">>;

function titleOf({ turn, fault, model, account }: FaultSubject, texts: FaultTexts): string {
  const { code } = fault;
  const { wishes } = turn;
  const n = referenceOf(fault);
  switch (code) {
    case "invalid_size":
      return texts("title.invalid_size", {
        size: wishes.size.replace("x", "\u00A0×\u00A0"),
        model: wishes.model,
      });
    case "invalid_request":
      return fault.param === null
        ? texts("title.invalid_request")
        : texts("title.invalid_request_field", { field: fault.param });
    case "invalid_image":
    case "image_unreachable":
    case "address_not_allowed":
    case "image_too_large":
      return n === null ? texts(`title.${code}`) : texts(`title.${code}_n`, { n });
    case "model_not_allowed":
    case "model_not_found":
      return texts(`title.${code}`, { model: wishes.model });
    case "insufficient_quota":
      return quotaTitle({ turn, model, account }, texts);
    case "backend_failed":
    case "backend_timeout":
      return backendTitle(code, turn, texts);
    default:
      return isPlain(code) ? texts(`title.${code}`) : texts("title.other");
  }
}

const PLAIN = [
  "invalid_api_key",
  "content_refused",
  "not_possible",
  "not_found",
  "expired",
  "body_too_large",
  "idempotency_mismatch",
  "rate_limited",
  "canceled",
  "internal",
  "backend_answer_invalid",
  "overloaded",
  "no_channel",
  "storage_unavailable",
  "still_running",
  "connection_lost",
  "not_sent",
  "file_missing",
  "unexpected_answer",
] as const;

function isPlain(code: string): code is (typeof PLAIN)[number] {
  return PLAIN.some((plain) => plain === code);
}

function quotaTitle(
  { turn, model, account }: Pick<FaultSubject, "turn" | "model" | "account">,
  texts: FaultTexts,
): string {
  return model === undefined || account === undefined || account.unlimited
    ? texts("title.insufficient_quota_plain")
    : texts("title.insufficient_quota", {
        amount: formatMoney(model.price.amount_micros * turn.wishes.count),
        left: formatMoney(account.balance.amount_micros),
      });
}

function backendTitle(
  code: "backend_failed" | "backend_timeout",
  { record }: Turn,
  texts: FaultTexts,
): string {
  const call = record?.calls.at(-1);
  return call?.ms == null
    ? texts(`title.${code}_plain`)
    : texts(`title.${code}`, { channel: call.channel, seconds: formatDuration(call.ms) });
}

const TEXTS = {
  image_unreachable: "reference",
  address_not_allowed: "reference",
  invalid_image: "reference",
  image_too_large: "too_large",
  body_too_large: "too_large",
  insufficient_quota: "quota",
  invalid_api_key: "invalid_api_key",
  content_refused: "content_refused",
  no_channel: "no_channel",
  connection_lost: "connection_lost",
  not_sent: "not_sent",
  file_missing: "file_missing",
  canceled: "canceled",
  not_found: "not_found",
} as const;

function textOf({ turn, fault }: FaultSubject, texts: FaultTexts): string {
  const { code } = fault;
  if (code === "invalid_size") {
    const offers = nearestSizes(fault, turn.wishes.size).length > 0;
    return texts(offers ? "text.invalid_size" : "text.invalid_size_plain");
  }
  if (isLost(turn) && code !== "not_found") {
    return texts("text.lost");
  }
  if (isWorded(code)) {
    return texts(`text.${TEXTS[code]}`);
  }
  if (fault.outcome === "unknown") {
    return texts("text.unknown");
  }
  return texts(fault.accepted ? "text.released" : "text.before");
}

function isWorded(code: string): code is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, code);
}
