import { Search } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { writeShortcut } from "../kit/write-shortcut.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { Mark } from "./mark.tsx";
import { Navigation } from "./navigation.tsx";
import { useShell } from "./shell-context.ts";
import { SidebarFoot } from "./sidebar-foot.tsx";

/** 236 px of navigation; between phone and desktop a rail of 56 px; on phones not there at all. */
export function Sidebar({ path }: { readonly path: string }): ReactElement {
  const texts = useTranslations("shell");
  const { openSearch } = useShell();
  return (
    <aside
      aria-label={texts("navigation")}
      className="hidden w-14 shrink-0 flex-col border-r border-line bg-bg md:flex lg:w-59"
    >
      <div className="flex h-14 items-center justify-center gap-2.5 px-3 lg:justify-start lg:px-5">
        <Link
          href="/"
          aria-label="Limner"
          className="flex items-center gap-2.5 text-md font-strong tracking-tight"
        >
          <Mark />
          <span className="hidden lg:inline">Limner</span>
        </Link>
        <IconButton
          small
          className="ml-auto max-lg:hidden"
          label={texts("search")}
          shortcut={writeShortcut("K")}
          icon={<Search size={16} strokeWidth={1.75} />}
          onClick={openSearch}
        />
      </div>
      <Navigation path={path} />
      <SidebarFoot path={path} />
    </aside>
  );
}
