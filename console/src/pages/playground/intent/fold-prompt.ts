const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The words as they are looked at, letter for letter at the same place: lower case, full-width signs as ASCII, one multiplication sign. */
export function foldPrompt(text: string): string {
  return text
    .replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(/[×✕✖⨯]/g, "x")
    .replaceAll(/[∶꞉]/g, ":")
    .replaceAll(/[\u00a0\u3000\t]/g, " ")
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
