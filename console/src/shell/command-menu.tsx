import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../parts/dialog.tsx";

interface CommandMenuProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function CommandMenu({ open, onOpenChange }: CommandMenuProps): ReactElement {
  const texts = useTranslations("shell");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts("search")}>
      {null}
    </Dialog>
  );
}
