import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { useAdminSession } from "../api/use-admin-session.ts";
import { joinClasses } from "../kit/join-classes.ts";
import { ThreadList } from "../threads/thread-list.tsx";
import { OpenCount } from "./open-count.tsx";
import { CONSOLE_PLACES, PLACES, type Place } from "./places.ts";

interface NavigationProps {
  readonly path: string;
  /** With words at every width: the sheet of phones. */
  readonly wide?: boolean;
}

export function Navigation({ path, wide = false }: NavigationProps): ReactElement {
  const texts = useTranslations("shell");
  const isConsole = path.startsWith("/console");
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-2 lg:px-3">
      <nav aria-label={texts("navigation")}>
        {PLACES.map((place) => (
          <NavigationLink
            key={place.href}
            place={place}
            wide={wide}
            current={isAt(place.href, path)}
            strong
          />
        ))}
      </nav>
      {isConsole ? (
        <ConsoleNavigation path={path} wide={wide} />
      ) : (
        <div className={joinClasses("min-h-0", wide ? "block" : "hidden lg:block")}>
          <ThreadList />
        </div>
      )}
    </div>
  );
}

function ConsoleNavigation({ path, wide = false }: NavigationProps): ReactElement | null {
  const texts = useTranslations("shell");
  const session = useAdminSession();
  if (session.data === null || session.data === undefined) {
    return null;
  }
  return (
    <nav aria-label={texts("consoleNavigation")} className="mt-3">
      <h2
        className={joinClasses(
          "px-2 pb-2 text-xs font-body text-text-2",
          wide ? "" : "hidden lg:block",
        )}
      >
        {texts("console")}
      </h2>
      {CONSOLE_PLACES.map((place) => (
        <NavigationLink
          key={place.href}
          place={place}
          wide={wide}
          current={place.href === "/console" ? path === "/console" : path.startsWith(place.href)}
        >
          {place.name === "generations" && <OpenCount />}
        </NavigationLink>
      ))}
    </nav>
  );
}

interface NavigationLinkProps {
  readonly place: Place;
  readonly current: boolean;
  readonly wide: boolean;
  /** Where the console's own list marks the page, this one is only in strong ink. */
  readonly strong?: boolean;
  readonly children?: ReactElement | false;
}

function NavigationLink({
  place,
  current,
  wide,
  strong = false,
  children,
}: NavigationLinkProps): ReactElement {
  const { href, name, Icon } = place;
  const texts = useTranslations("shell");
  const isMarked = current && !(strong && name === "console");
  const classes = joinClasses(
    "flex h-8 items-center gap-2.5 rounded-md px-2 text-sm font-medium transition-colors duration-(--dur-1) coarse:h-11",
    wide ? "" : "justify-center lg:justify-start",
    isMarked && "bg-press",
    current ? "text-text" : "text-text-2 hover:bg-hover hover:text-text",
  );
  const content = (
    <>
      <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className={wide ? "" : "sr-only lg:not-sr-only"}>{texts(name)}</span>
      {children}
    </>
  );
  // The documentation is pages of the server's own, not of this app.
  return name === "docs" ? (
    <a href={href} className={classes}>
      {content}
    </a>
  ) : (
    <Link href={href} className={classes} aria-current={current ? "page" : undefined}>
      {content}
    </Link>
  );
}

function isAt(href: string, path: string): boolean {
  return href === "/" ? path === "/" || path.startsWith("/t/") : path.startsWith(href);
}
