import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { OpenPicture } from "../limner.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { toOpenPicture } from "../to-open-picture.ts";

/** A reference of a generation that whoever asks may see, counted from 1. Throws `not_found`, also once it is gone. */
export async function openReference(
  { plan }: Pick<Generation, "plan">,
  n: number,
  parts: Pick<LimnerParts, "records" | "store">,
): Promise<OpenPicture> {
  const reference = plan.references.find((planned) => planned.n === n);
  const asset = reference && (await parts.records.assets.get(reference.asset));
  if (asset?.state !== "stored") {
    throw new Fault("not_found", "There is no such reference. It may have been erased.");
  }
  return toOpenPicture(asset, parts);
}
