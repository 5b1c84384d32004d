import { sha256Hex } from "../kit/sha256-hex.ts";
import { randomBase62 } from "./random-base62.ts";

export interface MadeKey {
  /** To be shown once; only its hash is kept. */
  readonly key: string;
  readonly hash: string;
  /** Tells keys apart in lists. */
  readonly prefix: string;
}

const PREFIX_CHARACTERS = 10;

/** `sk-` and 43 random letters and digits: 256 bits. */
export function makeKey(): MadeKey {
  return describeKey(`sk-${randomBase62(43)}`);
}

/** A key that exists already, as it is recorded. */
export function describeKey(key: string): MadeKey {
  return { key, hash: sha256Hex(key), prefix: key.slice(0, PREFIX_CHARACTERS) };
}
