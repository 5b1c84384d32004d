import { Dialog } from "radix-ui";
import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Mark } from "./mark.tsx";
import { Navigation } from "./navigation.tsx";
import { SidebarFoot } from "./sidebar-foot.tsx";

interface MenuSheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly path: string;
}

/** The navigation on phones; it closes when a page was chosen. */
export function MenuSheet({ open, onOpenChange, path }: MenuSheetProps): ReactElement {
  const texts = useTranslations("shell");
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) {
      shown.current = path;
      onOpenChange(false);
    }
  }, [path, onOpenChange]);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim fixed inset-0 z-40 bg-scrim md:hidden" />
        <Dialog.Content
          aria-describedby={undefined}
          className="sheet-left fixed inset-y-0 left-0 z-50 flex w-72 flex-col bg-bg shadow-3 md:hidden"
        >
          <Dialog.Title className="flex h-13 items-center gap-2.5 px-5 text-md">
            <Mark />
            Limner
          </Dialog.Title>
          <span className="sr-only">{texts("menu")}</span>
          <Navigation path={path} wide />
          <SidebarFoot path={path} wide />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
