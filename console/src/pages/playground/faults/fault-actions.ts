import type { Turn, Wishes } from "../../../threads/thread.ts";

/** What the remedies of a fault can do. */
export interface FaultActions {
  readonly onDrawAgain: (turn: Turn, wishes?: Partial<Wishes>) => void;
  readonly onSendAgain: (turn: Turn) => void;
  readonly onEdit: (turn: Turn) => void;
  readonly onOtherKey: () => void;
}
