/**
 * Text as words are looked for in it: lower case, full and half width alike, signs that are not seen taken out, every white space
 * one space.
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim();
}
