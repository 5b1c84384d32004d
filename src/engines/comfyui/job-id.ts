import { canonicalJson } from "../../kit/canonical-json.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import type { Graph } from "./workflow.ts";

/**
 * The id of a job, made of the call's key and of what is drawn: the same call again finds its own job instead of ordering a second
 * one. ComfyUI takes only UUIDs in lower case; this is one of version 8 (RFC 9562, §5.8).
 */
export function toJobId(callKey: string, graph: Graph): string {
  const hex = sha256Hex(canonicalJson({ callKey, graph }));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
