import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { announceEnd } from "../run/announce-end.ts";
import { findOwn } from "./find-own.ts";

/** What an end that somebody wished for is written down and told with. */
export type CancelParts = Pick<
  LimnerParts,
  "records" | "clock" | "dispatch" | "webhooks" | "metrics" | "log"
>;

/**
 * Ends a generation as canceled, queued or running, and answers its record; one that was canceled before is
 * answered as it is. Whoever waits for it, or draws it, hears of it at once; a run that the word does not reach, when
 * it next writes or renews its lease. Throws `not_found`, `already_finished`.
 */
export function cancel(id: string, caller: Caller, parts: LimnerParts): Promise<Generation> {
  return cancelFound(() => findOwn(id, caller, parts), parts);
}

/** The same of a generation that whoever asks may see: `find` reads it, as it is at the moment. */
export async function cancelFound(
  find: () => Promise<Generation>,
  parts: CancelParts,
): Promise<Generation> {
  const found = await find();
  if (found.finishedAt === null && (await endCanceled(found, parts))) {
    parts.log.info("generation-canceled", { generation: found.id, state: found.state });
  }
  const generation = await find();
  if (generation.state !== "canceled") {
    throw new Fault(
      "already_finished",
      `This generation has already ${generation.state}, so it cannot be canceled. Delete it to erase what it drew.`,
    );
  }
  return generation;
}

/** False if it had ended before. */
export async function endCanceled(
  generation: Pick<Generation, "id" | "model" | "webhookUrl">,
  parts: CancelParts,
): Promise<boolean> {
  const isEnded = await parts.records.generations.cancel(generation.id, parts.clock.now());
  if (isEnded) {
    announceEnd(generation, { state: "canceled" }, parts);
  }
  return isEnded;
}
