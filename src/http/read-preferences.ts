import type { IncomingHttpHeaders } from "node:http";

/** What a request prefers about waiting (RFC 7240); a preference that we do not know or cannot read is not applied. */
export interface Preferences {
  /** Rather a 202 with the record than a wait for the picture. */
  readonly respondAsync: boolean;
  /** How long to wait for the picture first; null: not said. */
  readonly waitMs: number | null;
}

/**
 * One preference of the list: anything but a comma, except between quotation marks. A mark that is never closed
 * reaches to the end, so that no header makes the search begin again and again.
 */
const PREFERENCE = /(?:[^,"]|"(?:[^"\\]|\\[^])*(?:"|\\?$))+/g;
/** Its name, and its value as a token or between quotation marks; parameters may follow. */
const PARTS = /^\s*([^\s=;"]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;"]*)))?\s*(?:;|$)/;

/** Names count in any case and order; of a preference that is said twice the first counts, as the RFC has it. */
export function readPreferences(headers: IncomingHttpHeaders): Preferences {
  const said = new Map<string, string>();
  for (const [one] of [headers["prefer"] ?? []].flat().join(",").matchAll(PREFERENCE)) {
    const [, name, quoted, token] = PARTS.exec(one) ?? [];
    if (name !== undefined && !said.has(name.toLowerCase())) {
      said.set(name.toLowerCase(), quoted ?? token ?? "");
    }
  }
  const wait = said.get("wait") ?? "";
  return {
    respondAsync: said.get("respond-async") === "",
    waitMs: /^\d{1,9}$/.test(wait) ? Number(wait) * 1000 : null,
  };
}
