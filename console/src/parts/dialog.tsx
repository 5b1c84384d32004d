import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../kit/join-classes.ts";
import { IconButton } from "./icon-button.tsx";
import { useFocusReturn } from "./use-focus-return.ts";

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** The row of buttons at the end. */
  readonly footer?: ReactNode;
  readonly width?: number;
  /** Esc, a press beside it and the cross do nothing: something would be lost. */
  readonly locked?: boolean;
  readonly hideTitle?: boolean;
}

/** A dialog on wide screens, a sheet from below on phones. Focus goes back to what opened it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  width = 560,
  locked = false,
  hideTitle = false,
}: DialogProps): ReactElement {
  const returnFocus = useFocusReturn(open);
  return (
    <Radix.Root
      open={open}
      onOpenChange={(next) => (locked && !next ? undefined : onOpenChange(next))}
    >
      <Radix.Portal>
        <Radix.Overlay className="scrim fixed inset-0 z-40 bg-scrim" />
        <div className="pointer-events-none fixed inset-0 z-50 flex items-end justify-center md:items-center md:p-6">
          <Radix.Content
            {...(description === undefined ? { "aria-describedby": undefined } : {})}
            onCloseAutoFocus={returnFocus}
            style={{ maxWidth: width }}
            // Not the cross: its hint would take the first Esc. What focuses itself keeps the focus.
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              if (event.currentTarget instanceof HTMLElement) {
                event.currentTarget.focus();
              }
            }}
            className={joinClasses(
              "dialog sheet-bottom pointer-events-auto flex max-h-[92dvh] w-full flex-col rounded-t-xl bg-raised shadow-3 md:max-h-[88dvh] md:rounded-xl",
            )}
          >
            <DialogHead
              title={title}
              description={description}
              locked={locked}
              hideTitle={hideTitle}
            />
            <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6">{children}</div>
            {footer !== undefined && (
              <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-6 py-4">
                {footer}
              </div>
            )}
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

type DialogHeadProps = Pick<DialogProps, "title" | "description"> & {
  readonly locked: boolean;
  readonly hideTitle: boolean;
};

function DialogHead({ title, description, locked, hideTitle }: DialogHeadProps): ReactElement {
  const texts = useTranslations("common");
  return (
    <div className={joinClasses("flex items-start gap-4 px-6 pt-6 pb-3", hideTitle && "sr-only")}>
      <div className="min-w-0 flex-1">
        <Radix.Title className="text-lg font-strong tracking-title break-words">
          {title}
        </Radix.Title>
        {description !== undefined && (
          <Radix.Description className="mt-1 text-sm break-words text-text-2">
            {description}
          </Radix.Description>
        )}
      </div>
      {!locked && (
        <Radix.Close asChild>
          <IconButton small label={texts("close")} icon={<X size={16} strokeWidth={1.75} />} />
        </Radix.Close>
      )}
    </div>
  );
}
