import { timingSafeEqual } from "node:crypto";
import type { ApiKey } from "../contract/account-records.ts";
import { Fault } from "../contract/fault.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { Caller } from "./caller.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { readBearer } from "./read-bearer.ts";

/** Who the `Authorization` header stands for. Throws `invalid_api_key`; the message never tells keys apart. */
export async function authenticate(
  authorization: string | undefined,
  parts: Pick<LimnerParts, "records" | "settings" | "clock" | "keyUses">,
): Promise<Caller> {
  const secret = readBearer(authorization);
  if (secret === undefined) {
    throw new Fault(
      "invalid_api_key",
      "No API key was sent. Send it as the header `Authorization: Bearer sk-…`.",
    );
  }
  const key = await findKey(sha256Hex(secret), parts);
  if (
    key === undefined ||
    key.disabled ||
    (key.expiresAt !== null && key.expiresAt <= parts.clock.now())
  ) {
    throw new Fault(
      "invalid_api_key",
      "This API key is unknown, revoked or expired. Check it, or make one with `limner keys create`.",
    );
  }
  const account = await parts.records.accounts.get(key.account);
  if (account === undefined) {
    throw new Error(`key ${key.id} belongs to no account`);
  }
  parts.keyUses.note(key);
  return { account, key };
}

async function findKey(
  hash: string,
  parts: Pick<LimnerParts, "records" | "settings">,
): Promise<ApiKey | undefined> {
  const { environmentKey } = parts.settings;
  // Compared while it is set and never stored, so that taking it out of the environment revokes it.
  if (
    environmentKey !== null &&
    timingSafeEqual(Buffer.from(hash), Buffer.from(environmentKey.hash))
  ) {
    return await parts.records.keys.get(environmentKey.id);
  }
  return await parts.records.keys.findByHash(hash);
}
