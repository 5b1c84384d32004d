import { ChevronLeft, ChevronRight, X } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../../../parts/icon-button.tsx";

interface PanelHeadProps {
  readonly title: string;
  /** Null at the ends of what is listed. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
}

const ICON = { size: 18, strokeWidth: 1.75, "aria-hidden": true } as const;

export function PanelHead({ title, onPrevious, onNext, onClose }: PanelHeadProps): ReactElement {
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  return (
    <header className="flex h-13 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
      <h2 className="min-w-0 flex-1 truncate text-sm" title={title}>
        {title}
      </h2>
      <IconButton
        label={texts("previous")}
        shortcut="←"
        icon={<ChevronLeft {...ICON} />}
        disabled={onPrevious === null}
        onClick={() => onPrevious?.()}
      />
      <IconButton
        label={texts("next")}
        shortcut="→"
        icon={<ChevronRight {...ICON} />}
        disabled={onNext === null}
        onClick={() => onNext?.()}
      />
      <IconButton label={common("close")} shortcut="Esc" icon={<X {...ICON} />} onClick={onClose} />
    </header>
  );
}
