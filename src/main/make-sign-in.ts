import type { Records } from "../contract/records.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import { randomBase62 } from "./random-base62.ts";

const VALID_MS = 10 * 60 * 1000;

/** A code for one sign-in within ten minutes; the records keep `sha256Hex(code)`. The link is `/#sign-in={code}`. */
export async function makeSignIn(
  records: Pick<Records, "signIns">,
): Promise<{ readonly code: string }> {
  const code = randomBase62(43);
  await records.signIns.add({ hash: sha256Hex(code), validMs: VALID_MS });
  return { code };
}
