import { lazy, Suspense, type ReactElement } from "react";
import { buildRequest } from "../../threads/build-request.ts";
import type { Thread } from "../../threads/thread.ts";

const CodePanel = lazy(async () => ({
  default: (await import("./code/code-panel.tsx")).CodePanel,
}));

interface CodePlaceProps {
  readonly thread: Thread;
  readonly onClose: () => void;
}

/** The code of what stands in the composer, or of the newest turn while nothing does. */
export function CodePlace({ thread, onClose }: CodePlaceProps): ReactElement {
  const { turns, draft } = thread;
  const turn = turns.at(-1) ?? null;
  const isDraft = turn === null || draft.prompt.trim() !== "";
  const request = isDraft ? buildRequest(draft, turns) : buildRequest(turn, turns.slice(0, -1));
  return (
    <Suspense>
      <CodePanel request={request} turn={isDraft ? null : turn} onClose={onClose} />
    </Suspense>
  );
}
