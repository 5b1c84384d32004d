import { readBackendError } from "../shared/read-backend-error.ts";

/** What Gemini, Black Forest Labs, Luma and Replicate write into answers of status 200 when they will not draw. */
const SIGNS =
  /"(?:finishReason|blockReason)"\s*:\s*"[A-Z_]*(?:SAFETY|PROHIBITED_CONTENT|BLOCKLIST|SPII|RECITATION)"|"(?:Request|Content) Moderated"|"failure_reason"\s*:\s*"[^"]{0,200}moderat|"error"\s*:\s*"[^"]{0,200}(?:\bNSFW\b|flagged as sensitive)/i;
const WORDS =
  /"(?:text|finishMessage|blockReasonMessage|failure_reason)"\s*:\s*("(?:[^"\\]|\\.){1,2000}")/;

/**
 * Whether an answer without a picture says that its content was refused, and in which words; undefined if it does not. Words in
 * the place of a picture are a refusal, if the answer was read whole: half of one may have held its picture in the other half.
 */
export function readRefusal(
  answer: string,
  { isWhole }: { readonly isWhole: boolean },
): string | undefined {
  const quoted = WORDS.exec(answer)?.[1];
  const said = quoted === undefined ? "" : readString(quoted);
  const { message, isContentRefusal } = readBackendError(answer);
  // JSON without an error in it may repeat the prompt, whose words say nothing.
  const hasError = message !== answer || !/^\s*[[{]/.test(answer);
  const isRefusal =
    SIGNS.test(answer) || (hasError && isContentRefusal) || (isWhole && said !== "");
  if (!isRefusal) {
    return undefined;
  }
  // Without an error in it, its message is the whole text.
  return said === "" && message !== answer ? message : said;
}

function readString(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // A broken escape: then its sign is all that counts.
    return "";
  }
}
