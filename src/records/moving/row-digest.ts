import { createHash } from "node:crypto";
import type { Cell } from "./open-source.ts";

const RANGE = 1n << 256n;

/** Of a set of rows, whatever their order: how many there are, and the sum of their hashes. */
export interface RowDigest {
  add(cells: readonly Cell[]): void;
  readonly rows: number;
  readonly sum: string;
}

export function createRowDigest(): RowDigest {
  let rows = 0;
  let sum = 0n;
  return {
    add(cells) {
      const hash = createHash("sha256").update(JSON.stringify(cells)).digest("hex");
      sum = (sum + BigInt(`0x${hash}`)) % RANGE;
      rows += 1;
    },
    get rows() {
      return rows;
    },
    get sum() {
      return sum.toString(16);
    },
  };
}
