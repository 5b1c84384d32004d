import { LimnerError } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Button } from "../../parts/button.tsx";
import { FaultCard } from "../../parts/fault-card/fault-card.tsx";

interface GalleryFaultProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why the pictures could not be listed, and the way on. */
export function GalleryFault({ error, onRetry }: GalleryFaultProps): ReactElement {
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const known = error instanceof LimnerError ? error : null;
  const isOffline = known?.code === "connection_lost";
  const isKey = known?.status === 401;
  const kind = isOffline ? "offline" : "fault";
  const code = [known?.status, known?.code ?? error.name].filter((part) => part != null).join(" ");
  return (
    <FaultCard
      kind={kind}
      title={texts(isOffline ? "offline" : isKey ? "wrongKey" : "fault")}
      code={code}
      text={texts(isKey ? "wrongKeyText" : "faultText")}
      message={error.message}
      requestId={known?.requestId ?? null}
    >
      {isKey ? (
        <Button asChild look="primary">
          <Link href="/">{texts("signIn")}</Link>
        </Button>
      ) : (
        <Button look="primary" onClick={onRetry}>
          {common("retry")}
        </Button>
      )}
    </FaultCard>
  );
}
