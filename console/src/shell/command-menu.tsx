import { Dialog } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useFocusReturn } from "../parts/use-focus-return.ts";
import { CommandSearch } from "./command-search.tsx";
import { useHotkeys } from "./use-hotkeys.ts";

interface CommandMenuProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Everything that can be gone to or done, by some of its name. ⌘K or Ctrl K opens and closes it on every page. */
export function CommandMenu({ open, onOpenChange }: CommandMenuProps): ReactElement {
  const texts = useTranslations("shell");
  const returnFocus = useFocusReturn(open);
  useHotkeys({ "mod+k": () => onOpenChange(!open) });
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim fixed inset-0 z-60 bg-scrim" />
        <div className="pointer-events-none fixed inset-x-0 top-0 z-60 flex justify-center p-2 md:p-6 md:pt-[12vh]">
          <Dialog.Content
            aria-describedby={undefined}
            onCloseAutoFocus={returnFocus}
            className="dialog pointer-events-auto flex max-h-[min(70dvh,34rem)] w-full max-w-150 flex-col overflow-hidden rounded-xl bg-raised shadow-3"
          >
            <Dialog.Title className="sr-only">{texts("search")}</Dialog.Title>
            <CommandSearch onClose={() => onOpenChange(false)} />
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
