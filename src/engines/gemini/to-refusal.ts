/** Those ends of a candidate that are about what was to be drawn, with what they mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  SAFETY: "its safety filter stopped it",
  IMAGE_SAFETY: "its safety filter stopped the picture",
  PROHIBITED_CONTENT: "it counts as prohibited content",
  IMAGE_PROHIBITED_CONTENT: "the picture counts as prohibited content",
  RECITATION: "it comes too near to an existing work",
  IMAGE_RECITATION: "the picture comes too near to an existing work",
  BLOCKLIST: "it holds a forbidden word",
  SPII: "it may hold personal data",
  LANGUAGE: "it does not draw from words in this language",
};

interface Ends {
  /** The prompt as such was blocked, for whatever reason. */
  readonly blockReason: string | undefined;
  readonly finishReasons: readonly string[];
  /** The backend's own words about it. */
  readonly explained: string | undefined;
}

/** Why the backend does not draw this, in its own words where it has any; undefined if it does not refuse. */
export function toRefusal({ blockReason, finishReasons, explained }: Ends): string | undefined {
  const reason = blockReason ?? finishReasons.find((finish) => Object.hasOwn(MEANINGS, finish));
  return reason === undefined
    ? undefined
    : (explained ?? `${MEANINGS[reason] ?? "it blocked the prompt"} (${reason.slice(0, 40)})`);
}
