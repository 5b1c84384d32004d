import { useCallback, useLayoutEffect, useRef } from "react";
import type { Draft } from "../../../threads/thread.ts";

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** Changes what stands in the composer at that moment, so that a file which was read meanwhile is not lost to a letter. */
export function useLatestDraft(draft: Draft, onChange: (draft: Draft) => void): ChangeDraft {
  const latest = useRef({ draft, onChange });
  useLayoutEffect(() => {
    latest.current = { draft, onChange };
  });
  return useCallback((change) => {
    const next = change(latest.current.draft);
    if (next !== latest.current.draft) {
      latest.current = { ...latest.current, draft: next };
      latest.current.onChange(next);
    }
  }, []);
}
