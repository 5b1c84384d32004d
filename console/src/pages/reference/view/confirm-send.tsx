import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import type { Call } from "../request/to-call.ts";

interface ConfirmSendProps {
  /** The words of the button. */
  readonly action: string;
  readonly call: Call;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks once before something is taken away that does not come back. */
export function ConfirmSend({ action, call, onClose, onConfirm }: ConfirmSendProps): ReactElement {
  const texts = useTranslations("reference");
  const general = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts("confirmTitle", { action })}
      description={texts("confirmText")}
      width={460}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {general("cancel")}
          </Button>
          <Button look="danger" onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <code className="block pt-1 text-sm break-all">
        {call.method} {call.path}
      </code>
    </Dialog>
  );
}
