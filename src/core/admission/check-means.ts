import { Fault } from "../../contract/fault.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";

/** A first look, before anything is fetched; admission looks again inside its transaction. */
export async function checkMeans(
  caller: Caller,
  priceMicros: number,
  parts: LimnerParts,
): Promise<void> {
  const { account, key } = caller;
  if (!account.unlimited && account.balanceMicros < priceMicros) {
    throw new Fault(
      "insufficient_quota",
      `The balance is $${formatMicros(account.balanceMicros)} and a picture costs $${formatMicros(priceMicros)}. Top up the account.`,
    );
  }
  if (key.budgetMicros !== null && key.budgetMicros - key.budgetUsedMicros < priceMicros) {
    throw new Fault(
      "insufficient_quota",
      "The budget of this API key is used up. Raise it, or use another key.",
    );
  }
  const free = await parts.store.freeBytes();
  if (free !== undefined && free < parts.settings.diskFloorBytes) {
    throw new Fault(
      "storage_unavailable",
      "The server's disk is nearly full, so it takes no new work. Its operator must make room.",
      {
        retryAfterS: 60,
      },
    );
  }
}
