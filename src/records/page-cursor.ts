import { Fault } from "../contract/fault.ts";

/** The place of a row in a list that is ordered by time and id, so that rows which come or go meanwhile move no page. */
export interface Place {
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly id: string;
}

/** What is shown of rows of which one more than `limit` was asked for, and the cursor of the next page, if there is one. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Place,
): { readonly shown: readonly Row[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { shown, next: last === undefined ? null : toCursor(placeOf(last)) };
}

export function toCursor({ createdAt, id }: Place): string {
  return Buffer.from(`${createdAt}:${id}`).toString("base64url");
}

/** Throws `invalid_request` for a cursor that no page has given out. */
export function readCursor(cursor: string): Place {
  const [, createdAt, id] =
    /^(\d{1,15}):(.+)$/s.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (createdAt !== undefined && id !== undefined) return { createdAt: Number(createdAt), id };
  throw new Fault(
    "invalid_request",
    "This cursor is not one that a page of this list gave out; begin without one.",
    { param: "cursor" },
  );
}
