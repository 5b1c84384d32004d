import { readSignedInKey } from "../api/key.ts";
import { keepFile, readFile } from "./file-store.ts";
import type { Reference } from "./thread.ts";

/** The bytes of a file that is a reference: from this browser, or from the server once it has accepted them. Null where neither has them. */
export async function readReference(
  reference: Extract<Reference, { kind: "file" }>,
  signal?: AbortSignal,
): Promise<Blob | null> {
  const here = await readFile(reference.id);
  const key = readSignedInKey()?.key;
  if (here !== null || reference.kept === undefined || key === undefined) {
    return here;
  }
  const { generation, n } = reference.kept;
  const response = await fetch(`/v1/generations/${generation}/references/${n}`, {
    headers: { authorization: `Bearer ${key}` },
    ...(signal === undefined ? {} : { signal }),
  });
  return response.ok ? await response.blob() : null;
}

/** Brings the bytes of such references back to this browser, so that they can be sent once more. */
export async function restoreFiles(references: readonly Reference[]): Promise<void> {
  for (const reference of references) {
    if (reference.kind === "file") {
      const blob = await readReference(reference);
      if (blob !== null) {
        await keepFile(reference.id, blob);
      }
    }
  }
}
