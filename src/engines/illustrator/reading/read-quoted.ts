import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { readWantedText } from "./read-wanted-text.ts";
import type { WantedText } from "./read-wanted-text.ts";

const OF_WRITING =
  /\b(?:text|writing|words?|caption|title|sign|letters?|headline|says?|reads?|saying|reading|label|subtitle|write)\b|文字|文本|字|标题|写|招牌|题/iu;
const EXCHANGE = /\b(?:replace|change|swap|from)\b|换|改|替换/iu;

/**
 * The writing in an instruction: of "replace 'Hello' with 'Bye'" the second, and none of 把“猫”换成“狗”,
 * whose quotes only mark the things.
 */
export function readQuoted(prompt: string, vocabulary: Vocabulary): WantedText {
  const wanted = readWantedText(prompt);
  const lines = wanted.text?.split("\n") ?? [];
  const areThings = lines.every((line) => vocabulary.named(line.toLowerCase()) !== undefined);
  if (lines.length > 0 && areThings && !OF_WRITING.test(prompt)) {
    return { rest: prompt.replaceAll(/["'“”‘’「」『』]/gu, " "), isCut: false };
  }
  const [, second, ...others] = lines;
  const isExchange = second !== undefined && others.length === 0 && EXCHANGE.test(wanted.rest);
  return isExchange ? { ...wanted, text: second } : wanted;
}
