import { AlertDialog } from "radix-ui";
import { useRef, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { Notice } from "../../../parts/notice.tsx";

interface EraseDialogProps {
  /** How many pictures go at once: all of the request. */
  readonly count: number;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onErase: () => Promise<void>;
}

/** Asks once, and says what goes and what stays. */
export function EraseDialog(props: EraseDialogProps): ReactElement {
  const { count, open, onOpenChange, onErase } = props;
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const [state, setState] = useState<"idle" | "busy" | { readonly failure: string }>("idle");
  const isErased = useRef(false);
  const erase = async () => {
    setState("busy");
    try {
      await onErase();
      isErased.current = true;
      setState("idle");
      onOpenChange(false);
    } catch (error) {
      setState({ failure: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="scrim fixed inset-0 z-40 bg-scrim" />
        <div className="pointer-events-none fixed inset-0 z-50 flex items-end justify-center md:items-center md:p-6">
          <AlertDialog.Content
            // What opened it went with the picture.
            onCloseAutoFocus={(event) => {
              if (isErased.current) {
                event.preventDefault();
                document.getElementById("content")?.focus();
              }
            }}
            className="dialog sheet-bottom pointer-events-auto w-full max-w-110 rounded-t-xl bg-raised p-6 shadow-3 md:rounded-xl"
          >
            <AlertDialog.Title className="text-lg font-strong tracking-title">
              {texts("eraseTitle", { count })}
            </AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-sm text-text-2">
              {texts("eraseText", { count })}
            </AlertDialog.Description>
            {typeof state === "object" && (
              <div className="mt-3">
                <Notice tone="vermilion" role="alert">
                  {texts("eraseFailed", { message: state.failure })}
                </Notice>
              </div>
            )}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button>{common("cancel")}</Button>
              </AlertDialog.Cancel>
              <Button look="danger" busy={state === "busy"} onClick={() => void erase()}>
                {texts("eraseButton", { count })}
              </Button>
            </div>
          </AlertDialog.Content>
        </div>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
