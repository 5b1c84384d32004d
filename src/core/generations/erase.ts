import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { removeFiles } from "../remove-files.ts";
import { endCanceled } from "./cancel.ts";
import { findOwn } from "./find-own.ts";

/**
 * Cancels a generation that is open, then takes pictures, references, prompt and documents out of its record and
 * their files from the store; its money stays. Erasing twice changes nothing. Throws `not_found`.
 */
export async function erase(id: string, caller: Caller, parts: LimnerParts): Promise<void> {
  const found = await findOwn(id, caller, parts);
  if (found.finishedAt === null) {
    await endCanceled(found, parts);
  }
  if (await parts.records.generations.erase(id, parts.clock.now())) {
    parts.log.info("generation-erased", { generation: id });
  }
  const { failures } = await removeFiles(await parts.records.assets.listDeleted(id), parts);
  if (failures.length > 0) {
    // Nothing leads to these files any more, and the sweep comes back for them.
    parts.log.warn("erased-files-left", { generation: id, error: failures[0] });
  }
}
