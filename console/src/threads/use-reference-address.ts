import { useEffect, useState } from "react";
import type { RenditionWidth } from "../kit/picture-address.ts";
import { readReference } from "./read-reference.ts";
import { shownAddress } from "./shown-address.ts";
import type { Reference } from "./thread.ts";

/** Where a reference can be shown from; null while it is read, where it is gone, or where it lies on another machine. */
export function useReferenceAddress(
  reference: Reference | undefined,
  width?: RenditionWidth,
): string | null {
  const [blobAddress, setBlobAddress] = useState<string | null>(null);
  const isFile = reference?.kind === "file";
  const id = reference?.id;
  const kept = isFile ? reference.kept?.generation : undefined;
  useEffect(() => {
    if (!isFile) {
      return undefined;
    }
    const over = new AbortController();
    let made: string | null = null;
    const show = async () => {
      const blob = await readReference(reference, over.signal);
      if (blob !== null && !over.signal.aborted) {
        made = URL.createObjectURL(blob);
        setBlobAddress(made);
      }
    };
    // What cannot be read is not shown; the words of the turn still name it.
    show().catch(() => setBlobAddress(null));
    return () => {
      over.abort();
      if (made !== null) {
        URL.revokeObjectURL(made);
      }
    };
    // The same file under another object is still the same file.
    // oxlint-disable-next-line react/exhaustive-deps -- `id` and `kept` are what of `reference` matters
  }, [isFile, id, kept]);
  if (reference === undefined) {
    return null;
  }
  return reference.kind === "file" ? blobAddress : shownAddress(reference.url, width);
}
