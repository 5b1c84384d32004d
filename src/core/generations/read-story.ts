import { Fault } from "../../contract/fault.ts";
import type { Story } from "../../contract/story.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { findOwn } from "./find-own.ts";

/** See `Limner.story`. Lineage never leaves an account, so only a private key has to be told apart. */
export async function readStory(
  id: string,
  caller: Caller,
  parts: Pick<LimnerParts, "records">,
): Promise<Story> {
  await findOwn(id, caller, parts);
  const { key } = caller;
  const story = await parts.records.generations.story(id, key.isPrivate ? { key: key.id } : {});
  if (story === undefined) {
    throw new Fault("not_found", "There is no such generation in this account.");
  }
  return story;
}
