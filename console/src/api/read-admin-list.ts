import { readPages, type Page } from "../kit/read-pages.ts";
import { askAdmin } from "./ask-admin.ts";

/** A page of a list of `/admin/v1`. */
export type AdminPage<Row> = Page<Row>;

interface Wanted {
  readonly signal: AbortSignal;
  /** It is read on until there are so many. */
  readonly rowsMax: number;
}

const PAGE_ROWS = 100;

/** Reads a list of `/admin/v1`, page by page. `path` has a query of its own, or none. */
export function readAdminList<Row>(
  path: string,
  { signal, rowsMax }: Wanted,
): Promise<readonly Row[]> {
  const limit = Math.min(PAGE_ROWS, rowsMax);
  return readPages<Row>((cursor) => askAdmin(toPagePath(path, cursor, limit), { signal }), rowsMax);
}

/** The path of one page of a list. */
export function toPagePath(path: string, cursor: string | null, limit: number): string {
  const after = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
  return `${path}${path.includes("?") ? "&" : "?"}limit=${limit}${after}`;
}
