import { Menu as MenuIcon, Search } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../parts/icon-button.tsx";
import { useShell } from "./shell-context.ts";

interface PageBarProps {
  readonly title: ReactNode;
  /** At the right; at most two on phones. */
  readonly actions?: ReactNode;
  /** Shown from tablets up as well; otherwise the bar is for phones alone. */
  readonly always?: boolean;
}

/** The bar at the head of a page: on phones with the menu at its left. */
export function PageBar({ title, actions, always = false }: PageBarProps): ReactElement {
  const texts = useTranslations("shell");
  const { openMenu, openSearch } = useShell();
  return (
    <header
      className={`z-20 flex h-13 shrink-0 items-center gap-1 bg-bg px-2 md:px-5 ${always ? "" : "md:hidden"}`}
    >
      <IconButton
        className="md:hidden"
        label={texts("menu")}
        icon={<MenuIcon size={18} strokeWidth={1.75} />}
        onClick={openMenu}
      />
      <div className="min-w-0 flex-1 truncate text-sm font-strong">{title}</div>
      {actions ?? (
        <IconButton
          label={texts("search")}
          icon={<Search size={18} strokeWidth={1.75} />}
          onClick={openSearch}
        />
      )}
    </header>
  );
}
