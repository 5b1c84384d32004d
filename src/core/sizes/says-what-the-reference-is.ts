import type { Mention } from "./mention.ts";
import { clauseBefore } from "./mention.ts";

const REFERENCE_IS =
  /\b(?:images?|pictures?|photos?|references?|originals?|inputs?|sources?|screenshots?|ones?|first|second|third|last)(?: \d{1,2})? (?:is|are|was|were)(?: an?| in)? $/;
const FROM = /\b(?:from|currently|instead of|not)(?: an?| the)? $/;
const REFERENCE_WORD =
  /\b(?:this|that|these|those|the|my|original|attached|uploaded|current|source) $/;
const PICTURE_AFTER =
  /^ (?:images?|pictures?|photos?|photographs?|shots?|originals?|screenshots?|files?|references?)\b/;
const CHINESE_REFERENCE_IS =
  /(?:原图|原来|原本|目前|现在|图(?:片|像)?\s?[\d一二三四五六七八九十]{1,2}|这张图|参考图)(?:片)?(?:的(?:尺寸|比例|大小))?(?:是|为)\s?$|(?:从|由)\s?$/;

/** Whether a size or ratio describes a picture that was given, rather than the one that is wished for. */
export function saysWhatTheReferenceIs(text: string, mention: Mention): boolean {
  const before = clauseBefore(text, mention);
  const after = text.slice(mention.end, mention.end + 24);
  return (
    REFERENCE_IS.test(before) ||
    FROM.test(before) ||
    CHINESE_REFERENCE_IS.test(before) ||
    (REFERENCE_WORD.test(before) && PICTURE_AFTER.test(after))
  );
}
