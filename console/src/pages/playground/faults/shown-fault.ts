import type { TurnFault, Turn } from "../../../threads/thread.ts";
import type { FaultKind } from "../../../parts/fault-card/fault-card.tsx";

/** A fault as the page shows it, whether the request was refused or the drawing failed. */
export interface ShownFault extends TurnFault {
  /** Whether a backend may have drawn and charged its owner; only of drawings that began. */
  readonly outcome: string | null;
  /** It had been accepted, and money was held. */
  readonly accepted: boolean;
}

/** The record tells a code and no status, which is always the same for a code. */
const STATUSES: Readonly<Record<string, number>> = {
  content_refused: 400,
  not_possible: 400,
  invalid_image: 400,
  canceled: 499,
  internal: 500,
  backend_failed: 502,
  backend_answer_invalid: 502,
  overloaded: 503,
  no_channel: 503,
  storage_unavailable: 503,
  backend_timeout: 504,
};

const KINDS: Readonly<Record<string, FaultKind>> = {
  backend_failed: "backend",
  backend_timeout: "backend",
  backend_answer_invalid: "backend",
  internal: "backend",
  no_channel: "backend",
  storage_unavailable: "backend",
  rate_limited: "wait",
  overloaded: "wait",
  not_sent: "wait",
  canceled: "wait",
  still_running: "wait",
  connection_lost: "offline",
};

/** Null for a turn that is well. */
export function shownFault({ fault, record }: Pick<Turn, "fault" | "record">): ShownFault | null {
  if (record?.error != null) {
    const { code, message, outcome } = record.error;
    return {
      code,
      message,
      outcome,
      param: null,
      status: STATUSES[code] ?? null,
      requestId: null,
      retryAfterMs: null,
      accepted: true,
    };
  }
  return fault === null ? null : { ...fault, outcome: null, accepted: false };
}

export function kindOf({ code }: ShownFault): FaultKind {
  return KINDS[code] ?? "fault";
}

/** Which reference it is about, counted from 1; null where none is named. */
export function referenceOf({ message, param }: ShownFault): number | null {
  const found = /\b(?:image|picture|reference) (\d{1,2})\b/i.exec(message);
  const inParam = /^(?:image|images)\[(\d{1,2})\]/.exec(param ?? "");
  // The words are the first part of a message, so the pictures are counted as its other parts are.
  const inChat = /^messages\[0\]\.content\[(\d{1,2})\]\.image_url/.exec(param ?? "");
  const counted = found ?? inChat;
  if (counted !== null) {
    return Number(counted[1]);
  }
  return inParam === null ? null : Number(inParam[1]) + 1;
}

/** The sizes that the message names instead of the one that was asked for. */
export function nearestSizes({ message }: ShownFault, asked: string): readonly string[] {
  const named = [...message.matchAll(/\b\d{2,5}x\d{2,5}\b/g)].map(([size]) => size);
  return [...new Set(named)].filter((size) => size !== asked).slice(0, 3);
}
