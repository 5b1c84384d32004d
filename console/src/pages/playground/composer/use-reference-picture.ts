import { useEffect, useState } from "react";
import { readReference } from "../../../threads/read-reference.ts";
import { shownAddress } from "../../../threads/shown-address.ts";
import type { Reference } from "../../../threads/thread.ts";

/** What can be shown of a reference: its address, that it is being looked for, or that it is gone. */
export type ReferencePicture =
  | { readonly state: "looking" | "gone" | "elsewhere"; readonly address: null }
  | { readonly state: "there"; readonly address: string };

const LOOKING: ReferencePicture = { state: "looking", address: null };
const GONE: ReferencePicture = { state: "gone", address: null };
/** A page shows no picture of another machine; the server fetches it when it is asked to draw. */
const ELSEWHERE: ReferencePicture = { state: "elsewhere", address: null };

export function useReferencePicture(reference: Reference): ReferencePicture {
  const [file, setFile] = useState<ReferencePicture>(LOOKING);
  const { id, kind } = reference;
  useEffect(() => {
    if (reference.kind !== "file") {
      return undefined;
    }
    const over = new AbortController();
    let address: string | null = null;
    readReference(reference, over.signal).then(
      (blob) => {
        address = blob === null || over.signal.aborted ? null : URL.createObjectURL(blob);
        return over.signal.aborted ? undefined : setFile(toPicture(address));
      },
      () => (over.signal.aborted ? undefined : setFile(GONE)),
    );
    return () => {
      over.abort();
      if (address !== null) {
        URL.revokeObjectURL(address);
      }
    };
    // The same file under another object is still the same file.
    // oxlint-disable-next-line react/exhaustive-deps -- `id` and `kind` are what of `reference` matters
  }, [id, kind]);
  return reference.kind === "file" ? file : showUrl(reference.url);
}

function toPicture(address: string | null): ReferencePicture {
  return address === null ? GONE : { state: "there", address };
}

function showUrl(url: string): ReferencePicture {
  const address = shownAddress(url, 160);
  return address === null ? ELSEWHERE : { state: "there", address };
}
