/** A place in the folded prompt where something about the format is said; `end` is the first character after it. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

const LOOK_CHARACTERS = 100;
const CLAUSE_ENDS = ',.;:!?\n()、。"“”「」|—…';

/** What stands in front of a mention within its clause; at most 100 characters are looked at. */
export function clauseBefore(text: string, mention: Mention): string {
  const look = text.slice(Math.max(0, mention.start - LOOK_CHARACTERS), mention.start);
  let from = look.length;
  while (from > 0 && !isClauseEnd(look, from - 1)) from -= 1;
  return look.slice(from);
}

/** What follows a mention within its clause; at most 100 characters are looked at. */
export function clauseAfter(text: string, mention: Mention): string {
  const look = text.slice(mention.end, mention.end + LOOK_CHARACTERS);
  let to = 0;
  while (to < look.length && !isClauseEnd(look, to)) to += 1;
  return look.slice(0, to);
}

/** A point or colon between digits, as in `2.35:1`, ends no clause. */
function isClauseEnd(text: string, at: number): boolean {
  return (
    CLAUSE_ENDS.includes(text.charAt(at)) &&
    !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)))
  );
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
