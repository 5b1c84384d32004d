/** Words that announce lettering: what they introduce is written in the picture. */
const LETTERING =
  /(?:\b(?:says?|saying|reads?|reading|texts?|words?|letters|lettering|written|titled?|labell?ed|caption(?:ed)?|slogan|sign|inscription|named|called)|写着|写有|印着|文字|标题|字样|标语|写|题字)[\s:,]{0,3}$/;
const LETTERING_LOOK_CHARACTERS = 32;
const QUOTED =
  /"[^"\n]{1,200}"|“[^”\n]{1,200}”|「[^」\n]{1,200}」|『[^』\n]{1,200}』|《[^》\n]{1,200}》/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s]+/g;

/**
 * Blanks out what is in the prompt but says nothing about the picture's format: web addresses, and quoted
 * lettering ("a sign that says “16:9”"). Positions stay the same.
 */
export function maskForeignWords(text: string): string {
  return text.replace(ADDRESS, blank).replace(QUOTED, (quoted, at: number) => {
    const before = text.slice(Math.max(0, at - LETTERING_LOOK_CHARACTERS), at);
    return LETTERING.test(before) ? blank(quoted) : quoted;
  });
}

function blank(words: string): string {
  return " ".repeat(words.length);
}
