import { Fault } from "../contract/fault.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { Limner } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";

const NAME_CHARACTERS_MAX = 60;

/** Exchanges a single-use code for a new key of the first account. See `Limner.signIn`. */
export async function signIn(
  code: string,
  name: string,
  parts: Pick<LimnerParts, "records" | "clock" | "makeKey">,
): ReturnType<Limner["signIn"]> {
  const now = parts.clock.now();
  if (!(await parts.records.signIns.use(sha256Hex(code)))) {
    throw new Fault(
      "invalid_api_key",
      "This sign-in link was used before or is older than 10 minutes. Make a new one with `limner sign-in`.",
    );
  }
  const account = await parts.records.accounts.first();
  const { key, hash, prefix } = parts.makeKey();
  const record = await parts.records.keys.add({
    account: account.id,
    name: name.slice(0, NAME_CHARACTERS_MAX),
    hash,
    prefix,
    budgetMicros: null,
    models: null,
    expiresAt: null,
    createdAt: now,
  });
  return { key, record };
}
