import type { Turn } from "../../../threads/thread.ts";
import { useReferenceAddress } from "../../../threads/use-reference-address.ts";

/** The picture that the turn changed, as it was; null where it changed none. */
export function useBefore(turn: Turn): string | null {
  const { record, references } = turn;
  const changed = record?.references.find((reference) => reference.changed);
  const reference =
    changed === undefined || record?.pictures.length !== 1 ? undefined : references[changed.n - 1];
  return useReferenceAddress(reference, 1280);
}
