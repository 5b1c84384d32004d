import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";

interface ListFaultProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** Why a list, or what was chosen of it, is not there, and the way to ask again. */
export function ListFault({ text, onRetry }: ListFaultProps): ReactElement {
  const general = useTranslations("common");
  return (
    <div className="space-y-2 px-4 py-3">
      <Notice tone="vermilion" role="alert">
        {text}
      </Notice>
      <Button small onClick={onRetry}>
        {general("retry")}
      </Button>
    </div>
  );
}
