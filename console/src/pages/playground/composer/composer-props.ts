import type { Account, Model } from "limner/client";
import type { Draft } from "../../../threads/thread.ts";

export interface ComposerProps {
  readonly draft: Draft;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  /** A picture of this thread is being drawn; what is sent now waits for it. */
  readonly busy: boolean;
  /** Why nothing can be sent; null where it can. */
  readonly disabledReason: string | null;
  readonly onChange: (draft: Draft) => void;
  readonly onSend: () => void;
  /** Pictures are held over the page, which dims then. */
  readonly onDropping?: (isOver: boolean) => void;
}
