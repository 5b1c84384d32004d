import { useState } from "react";
import { findPictureUrl, withoutUrl } from "./find-picture-url.ts";
import type { ChangeDraft } from "./use-latest-draft.ts";

interface OfferedUrl {
  /** Null where nothing is offered. */
  readonly url: string | null;
  /** It leaves the words and becomes a reference. */
  readonly take: () => void;
  /** It stays text, and is not offered again. */
  readonly keep: () => void;
}

/** An address of a picture in the words, which may become a reference. */
export function useUrlOffer(
  prompt: string,
  change: ChangeDraft,
  add: (url: string) => void,
): OfferedUrl {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const found = findPictureUrl(prompt, declined);
  return {
    url: found?.url ?? null,
    take: () => {
      if (found !== null) {
        change((now) => ({ ...now, prompt: withoutUrl(now.prompt, found) }));
        add(found.url);
      }
    },
    keep: () => {
      if (found !== null) {
        setDeclined(new Set([...declined, found.url]));
      }
    },
  };
}
