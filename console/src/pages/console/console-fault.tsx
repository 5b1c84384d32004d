import { CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/button.tsx";

interface ConsoleFaultProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Stands where something could not be fetched that was never there before. */
export function ConsoleFault({ error, onRetry }: ConsoleFaultProps): ReactElement {
  const texts = useTranslations("console");
  const common = useTranslations("common");
  return (
    <div
      role="alert"
      className="flex flex-wrap items-start gap-x-3 gap-y-3 rounded-lg border border-vermilion-line bg-surface p-4"
    >
      <CircleX
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="mt-0.5 shrink-0 text-vermilion-text"
      />
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium">{texts("fault")}</p>
        <p className="mt-1 text-xs text-text-2">{texts("faultText", { message: error.message })}</p>
      </div>
      <Button small onClick={onRetry}>
        {common("retry")}
      </Button>
    </div>
  );
}
