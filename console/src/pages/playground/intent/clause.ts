interface Place {
  readonly start: number;
  readonly end: number;
}

const LOOK_CHARACTERS = 100;
const CLAUSE_ENDS = ',.;:!?\n()、。"“”「」|—…';

/** What stands in front of a phrase within its clause; at most 100 characters are looked at. */
export function clauseBefore(text: string, { start }: Place): string {
  const look = text.slice(Math.max(0, start - LOOK_CHARACTERS), start);
  let from = look.length;
  while (from > 0 && !isClauseEnd(look, from - 1)) {
    from -= 1;
  }
  return look.slice(from);
}

/** What follows a phrase within its clause; at most 100 characters are looked at. */
export function clauseAfter(text: string, { end }: Place): string {
  const look = text.slice(end, end + LOOK_CHARACTERS);
  let to = 0;
  while (to < look.length && !isClauseEnd(look, to)) {
    to += 1;
  }
  return look.slice(0, to);
}

/** A point or colon between digits, as in `2.35:1`, ends no clause. */
function isClauseEnd(text: string, at: number): boolean {
  const isBetweenDigits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  return CLAUSE_ENDS.includes(text.charAt(at)) && !isBetweenDigits;
}
