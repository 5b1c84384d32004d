import type { useTranslations } from "use-intl";
import type { Draft } from "../../../threads/thread.ts";
import type { PendingPicture } from "./pending-picture.ts";

const PROMPT_MAX = 32_000;

interface WhyNot {
  /** Null where it can be sent. */
  readonly reason: string | null;
  /** Whether it stands under the composer as well: that words are missing is seen anyway. */
  readonly isShown: boolean;
}

/** Why a draft cannot be sent. */
export function whyNot(
  { prompt }: Draft,
  pending: readonly PendingPicture[],
  texts: ReturnType<typeof useTranslations<"composer">>,
): WhyNot {
  if (pending.some(({ state }) => state.is !== "refused")) {
    return { reason: texts("readingReason"), isShown: false };
  }
  if (prompt.trim() === "") {
    return { reason: texts("emptyReason"), isShown: false };
  }
  const over = prompt.length > PROMPT_MAX ? Array.from(prompt).length - PROMPT_MAX : 0;
  return over > 0
    ? { reason: texts("tooLongReason", { count: over }), isShown: true }
    : { reason: null, isShown: false };
}
