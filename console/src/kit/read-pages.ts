/** One answer of a list that is told in pages. */
export interface Page<Row> {
  readonly data: readonly Row[];
  readonly next_cursor: string | null;
}

/** Reads a list page by page, over empty pages too, until it ends or there are so many rows. */
export async function readPages<Row>(
  readPage: (cursor: string | null) => Promise<Page<Row>>,
  rowsMax: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    // Each page begins where the one before it ended.
    const page: Page<Row> = await readPage(cursor);
    rows.push(...page.data);
    cursor = page.next_cursor;
  } while (cursor !== null && rows.length < rowsMax);
  return rows.slice(0, rowsMax);
}
