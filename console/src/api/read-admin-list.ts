import { askAdmin } from "./ask-admin.ts";

/** A page of a list of `/admin/v1`. */
export interface AdminPage<Row> {
  readonly data: readonly Row[];
  readonly next_cursor: string | null;
}

interface Wanted {
  readonly signal: AbortSignal;
  /** It is read on until there are so many. */
  readonly rowsMax: number;
}

const PAGE_ROWS = 100;

/** Reads a list page by page, over empty pages too. `path` has a query of its own, or none. */
export async function readAdminList<Row>(
  path: string,
  { signal, rowsMax }: Wanted,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const joiner = path.includes("?") ? "&" : "?";
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const limit = Math.min(PAGE_ROWS, rowsMax);
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const page: AdminPage<Row> = await askAdmin(`${path}${joiner}limit=${limit}${after}`, {
      signal,
    });
    rows.push(...page.data);
    cursor = page.next_cursor;
  } while (cursor !== null && rows.length < rowsMax);
  return rows.slice(0, rowsMax);
}
