import { CircleX } from "lucide-react";
import { AlertDialog } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useFocusReturn } from "../../parts/use-focus-return.ts";

interface AskFirstProps {
  readonly title: string;
  readonly text: ReactNode;
  /** Names the consequence. */
  readonly action: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onAction: () => void;
  readonly onClose: () => void;
}

/** Asks once before something is taken away. The safe way out has the focus. */
export function AskFirst(props: AskFirstProps): ReactElement {
  const { title, text, action, busy, error, onAction, onClose } = props;
  const texts = useTranslations("common");
  const returnFocus = useFocusReturn(true);
  return (
    <AlertDialog.Root open onOpenChange={(open) => (open || busy ? undefined : onClose())}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="scrim fixed inset-0 z-40 bg-scrim" />
        <div className="pointer-events-none fixed inset-0 z-50 flex items-end justify-center md:items-center md:p-6">
          <AlertDialog.Content
            onCloseAutoFocus={returnFocus}
            className="dialog sheet-bottom pointer-events-auto w-full rounded-t-xl bg-raised p-6 shadow-3 md:max-w-110 md:rounded-xl"
          >
            <AlertDialog.Title className="text-lg font-strong tracking-title break-words">
              {title}
            </AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-sm text-text-2">
              {text}
            </AlertDialog.Description>
            {error !== null && (
              <div className="mt-4">
                <Notice
                  tone="vermilion"
                  role="alert"
                  icon={<CircleX size={14} strokeWidth={2} aria-hidden />}
                >
                  {error.message}
                </Notice>
              </div>
            )}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button disabled={busy}>{texts("cancel")}</Button>
              </AlertDialog.Cancel>
              <Button look="danger" busy={busy} onClick={onAction} className="max-w-full min-w-0">
                <span className="truncate">{action}</span>
              </Button>
            </div>
          </AlertDialog.Content>
        </div>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
