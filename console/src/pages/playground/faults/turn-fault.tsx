import type { Account, Model } from "limner/client";
import type { ReactElement } from "react";
import { FaultCard } from "../../../parts/fault-card/fault-card.tsx";
import type { Turn } from "../../../threads/thread.ts";
import type { FaultActions } from "./fault-actions.ts";
import { FaultRemedies } from "./fault-remedies.tsx";
import { kindOf, type ShownFault } from "./shown-fault.ts";
import { useFaultWords } from "./use-fault-words.ts";

interface TurnFaultProps extends FaultActions {
  readonly turn: Turn;
  readonly fault: ShownFault;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  /** It has just come, at the end of the thread: its first remedy takes the focus that nothing else needs. */
  readonly isNew: boolean;
}

export function TurnFault(props: TurnFaultProps): ReactElement {
  const { turn, fault, models, account } = props;
  const model = models.find(({ id }) => id === turn.wishes.model);
  const { title, text } = useFaultWords({ turn, fault, model, account });
  return (
    <FaultCard
      kind={kindOf(fault)}
      title={title}
      text={text}
      code={fault.status === null ? fault.code : `${fault.status} ${fault.code}`}
      message={fault.message}
      requestId={fault.requestId}
    >
      <FaultRemedies {...props} />
    </FaultCard>
  );
}
