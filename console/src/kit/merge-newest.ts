interface Row {
  readonly id: string;
}

interface NewestPage<One extends Row> {
  readonly data: readonly One[];
  readonly next_cursor: string | null;
}

/**
 * What is listed, brought up to date by its first page read anew: rows that are new stand in front, rows that left are
 * gone, all others are as told last. Null where so many are new that some between were not read: begin anew.
 */
export function mergeNewest<One extends Row>(
  newest: NewestPage<One>,
  listed: readonly One[],
): readonly One[] | null {
  if (newest.next_cursor === null) {
    return newest.data;
  }
  if (newest.data.length === 0 || listed.length === 0) {
    // A list that is narrowed may be looked through in several steps, of which this one found nothing.
    return listed.length === 0 ? newest.data : listed;
  }
  const fresh = new Set(newest.data.map(({ id }) => id));
  const lastKnown = listed.findLastIndex(({ id }) => fresh.has(id));
  return lastKnown === -1 ? null : [...newest.data, ...listed.slice(lastKnown + 1)];
}
