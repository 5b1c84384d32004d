import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";

/**
 * A generation that this caller may see: of its account, and of the very key if that is a private one. Any
 * other is as absent as one that never was. Throws `not_found`.
 */
export async function findOwn(
  id: string,
  caller: Caller,
  parts: Pick<LimnerParts, "records">,
): Promise<Generation> {
  const generation = await parts.records.generations.get(id);
  if (generation === undefined || !isOwn(generation, caller)) {
    throw new Fault("not_found", "There is no such generation in this account.");
  }
  return generation;
}

export function isOwn(generation: Generation, { account, key }: Caller): boolean {
  return generation.account === account.id && (!key.isPrivate || generation.key === key.id);
}
