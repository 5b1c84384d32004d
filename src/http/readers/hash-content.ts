import type { Route } from "../../contract/image-request.ts";
import { canonicalJson } from "../../kit/canonical-json.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";

/**
 * The hash that tells a re-sent request from a new one: route and parsed content, so that white space,
 * the order of members, boundaries, file names and headers do not enter.
 */
export function hashContent(route: Route, content: unknown): string {
  return sha256Hex(`${route}\n${canonicalJson(content)}`);
}
