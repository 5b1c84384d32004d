import type { ReactElement } from "react";
import type { DrawingRequest } from "../../../threads/build-request.ts";
import type { Turn } from "../../../threads/thread.ts";

export interface CodePanelProps {
  /** Of the composer, or of the turn. */
  readonly request: DrawingRequest;
  /** The newest turn, whose answer is shown; null before the first. */
  readonly turn: Turn | null;
  readonly onClose: () => void;
}

export function CodePanel(_props: CodePanelProps): ReactElement {
  return <aside className="w-113 border-l border-line" />;
}
