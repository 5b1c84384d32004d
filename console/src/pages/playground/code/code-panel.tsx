import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useMedia } from "../../../kit/use-media.ts";
import { IconButton } from "../../../parts/icon-button.tsx";
import type { DrawingRequest } from "../../../threads/build-request.ts";
import type { Turn } from "../../../threads/thread.ts";
import { CodeView } from "./code-view.tsx";

export interface CodePanelProps {
  /** Of the composer, or of the turn. */
  readonly request: DrawingRequest;
  /** The newest turn, whose answer is shown; null before the first. */
  readonly turn: Turn | null;
  readonly onClose: () => void;
}

/** The request as code, and what it is answered: beside the page, on phones above it. */
export function CodePanel({ request, turn, onClose }: CodePanelProps): ReactElement {
  const texts = useTranslations("code");
  const common = useTranslations("common");
  const isPhone = useMedia("(max-width: 719px)");
  const close = (
    <IconButton
      label={common("close")}
      icon={<X size={16} strokeWidth={1.75} />}
      onClick={onClose}
    />
  );
  const head = "flex h-13 shrink-0 items-center justify-between gap-2 pr-2 pl-4";
  const title = "min-w-0 truncate text-sm font-strong";
  if (isPhone) {
    return (
      <Dialog.Root open onOpenChange={onClose}>
        <Dialog.Portal>
          <Dialog.Content
            aria-describedby={undefined}
            // Not the cross, whose hint would lie over the tabs.
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              if (event.currentTarget instanceof HTMLElement) {
                event.currentTarget.focus();
              }
            }}
            className="sheet-bottom fixed inset-0 z-50 flex flex-col bg-surface outline-none focus-visible:shadow-none"
          >
            <div className={head}>
              <Dialog.Title className={title}>{texts("title")}</Dialog.Title>
              {close}
            </div>
            <CodeView request={request} turn={turn} />
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    );
  }
  return (
    <aside
      aria-labelledby="code-title"
      className="flex h-full w-113 shrink-0 flex-col border-l border-line bg-surface"
    >
      <div className={head}>
        <h2 id="code-title" className={title}>
          {texts("title")}
        </h2>
        {close}
      </div>
      <CodeView request={request} turn={turn} />
    </aside>
  );
}
