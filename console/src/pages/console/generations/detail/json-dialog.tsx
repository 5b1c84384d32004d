import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { CopyButton } from "../../../../parts/copy-button.tsx";
import { Dialog } from "../../../../parts/dialog.tsx";

interface JsonDialogProps {
  readonly record: object;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function JsonDialog({ record, open, onOpenChange }: JsonDialogProps): ReactElement {
  const texts = useTranslations("generations");
  const text = open ? JSON.stringify(record, null, 2) : "";
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts("jsonTitle")}
      width={760}
      footer={<CopyButton look="primary" small={false} text={text} label={texts("copyJson")} />}
    >
      <pre
        tabIndex={0}
        className="rounded-md bg-sunken p-3 text-xs break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </Dialog>
  );
}
