import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { CommandMenu } from "./command-menu.tsx";
import { MenuSheet } from "./menu-sheet.tsx";
import { namePlace } from "./name-place.ts";
import { ShellContext } from "./shell-context.ts";
import { ShortcutList } from "./shortcut-list.tsx";
import { Sidebar } from "./sidebar.tsx";

/** The frame of every page: navigation at the left, or a rail of icons, or on phones a sheet; the page beside it. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useTranslations("shell");
  const [menuOpen, setMenuOpen] = useState(false);
  const [searchOpen, setSearchOpen] = useState(false);
  const [isBare, setBare] = useState(false);
  const [path] = useLocation();
  const place = namePlace(path);
  const title = place === null ? "Limner" : `${texts(place)} · Limner`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <ShellContext.Provider
      value={{
        openMenu: () => setMenuOpen(true),
        openSearch: () => setSearchOpen(true),
        setBare,
      }}
    >
      <a
        href="#content"
        className="sr-only z-70 rounded-md bg-ink px-3 py-2 text-on-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {texts("skip")}
      </a>
      <div className="flex h-full">
        {!isBare && <Sidebar path={path} />}
        <div className="relative flex h-full min-w-0 flex-1 flex-col">{children}</div>
      </div>
      <MenuSheet open={menuOpen} onOpenChange={setMenuOpen} path={path} />
      <ShortcutList />
      <CommandMenu open={searchOpen} onOpenChange={setSearchOpen} />
    </ShellContext.Provider>
  );
}
