import { canonicalJson } from "../../kit/canonical-json.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";

/** Tells a call that is made again from a new one. Named after the tool, so that it meets no request of another door. */
export function hashWish(tool: string, wish: object): string {
  return sha256Hex(`mcp ${tool}\n${canonicalJson(wish)}`);
}
