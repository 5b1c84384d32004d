import { randomBytes } from "node:crypto";

/**
 * 32 hexadecimal digits that sort by time: 12 of Unix milliseconds, 20 at random (80 bits). Rows that are written
 * together then lie together in an index, so that a large table takes new ones as quickly as an empty one. Not for
 * names that must not be guessed.
 */
export function timeOrderedHex(nowMs: number): string {
  return Math.floor(nowMs).toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
}
