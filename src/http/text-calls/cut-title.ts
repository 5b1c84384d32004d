const CHARACTERS_MAX = 40;
const READ_MAX = 2000;

const PICTURE = /!\[[^\]\n]{0,200}\]\([^)\n]{0,1000}\)/g;
const ADDRESS = /\b(?:https?:\/\/|data:)\S+/g;
const MARKS = /[#*_`>"“”|~]+/g;

/** A title of at most 40 characters, cut between words where there are any: the line without pictures, addresses and marks. */
export function cutTitle(line: string): string {
  const plain = line
    .slice(0, READ_MAX)
    .replace(PICTURE, " ")
    .replace(ADDRESS, " ")
    .replace(MARKS, " ")
    .replace(/\s+/g, " ")
    .trim();
  const characters = Array.from(plain);
  if (characters.length <= CHARACTERS_MAX) {
    return trimEnd(plain) || "Picture";
  }
  const cut = characters.slice(0, CHARACTERS_MAX + 1).join("");
  const space = cut.lastIndexOf(" ");
  return trimEnd(space > 0 ? cut.slice(0, space) : characters.slice(0, CHARACTERS_MAX).join(""));
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:.，。；：-]+$/, "");
}
