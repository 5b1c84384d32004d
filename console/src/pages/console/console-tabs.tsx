import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { joinClasses } from "../../kit/join-classes.ts";
import { CONSOLE_PLACES } from "../../shell/places.ts";

/** The pages of the console in a row that scrolls, for phones; the one that is open is in sight. */
export function ConsoleTabs({ path }: { readonly path: string }): ReactElement {
  const texts = useTranslations("shell");
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path]);
  return (
    <nav
      ref={row}
      aria-label={texts("consoleNavigation")}
      className="flex shrink-0 [scrollbar-width:none] gap-1 overflow-x-auto border-b border-line bg-bg px-2 md:hidden"
    >
      {CONSOLE_PLACES.map(({ href, name }) => {
        const isCurrent = href === "/console" ? path === href : path.startsWith(href);
        return (
          <Link
            key={href}
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            className={joinClasses(
              "-mb-px grid h-11 shrink-0 place-items-center border-b-2 px-2 text-sm font-medium transition-colors duration-(--dur-1) focus-visible:rounded-sm focus-visible:shadow-[inset_0_0_0_2px_var(--lapis-solid)] focus-visible:[--tw-ring-shadow:0_0_transparent]",
              isCurrent
                ? "border-text text-text"
                : "border-transparent text-text-2 hover:text-text",
            )}
          >
            {texts(name)}
          </Link>
        );
      })}
    </nav>
  );
}
