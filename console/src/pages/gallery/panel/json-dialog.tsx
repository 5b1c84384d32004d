import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { CodeText } from "../../../parts/code-text.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";

interface JsonDialogProps {
  readonly generation: Generation;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The record as `GET /v1/generations/{id}` answers it. */
export function JsonDialog({ generation, open, onOpenChange }: JsonDialogProps): ReactElement {
  const texts = useTranslations("gallery");
  const json = JSON.stringify(generation, null, 2);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts("jsonTitle")}
      width={720}
      footer={<CopyButton look="primary" small={false} text={json} label={texts("copyJson")} />}
    >
      <pre
        tabIndex={0}
        role="region"
        aria-label={texts("jsonTitle")}
        className="overflow-x-auto rounded-lg border border-line bg-sunken px-4 py-3.5 text-xs leading-5"
      >
        <CodeText code={json} language="json" />
      </pre>
    </Dialog>
  );
}
