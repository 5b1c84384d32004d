import { LimnerError } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/button.tsx";
import { FaultCard } from "../../parts/fault-card/fault-card.tsx";

interface ReadFaultProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In the place of what could not be fetched. */
export function ReadFault({ error, onRetry }: ReadFaultProps): ReactElement {
  const texts = useTranslations("accounts");
  const general = useTranslations("common");
  const known = error instanceof LimnerError ? error : null;
  const isOffline = known?.code === "connection_lost";
  return (
    <FaultCard
      kind={isOffline ? "offline" : "fault"}
      title={texts("notRead")}
      code={[known?.status, known?.code ?? "internal"].filter(Boolean).join(" ")}
      text={isOffline ? texts("notReadOffline") : texts("notReadText")}
      message={error.message}
      requestId={known?.requestId ?? null}
    >
      <Button look="primary" onClick={onRetry}>
        {general("retry")}
      </Button>
    </FaultCard>
  );
}
