const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text as the readers of words look at it: lower case, full-width signs as ASCII (`１６：９`), every
 * multiplication sign as `x`, every ratio sign as `:`. Only for looking; what is drawn stays as written.
 */
export function foldText(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[×✕✖⨯]/g, "x")
    .replace(/[∶꞉]/g, ":")
    .replace(/[\u00a0\u3000\t]/g, " ")
    .toLowerCase();
}
