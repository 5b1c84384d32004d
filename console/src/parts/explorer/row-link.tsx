import type { ReactElement, ReactNode } from "react";
import { Link } from "wouter";
import { joinClasses } from "../../kit/join-classes.ts";

interface RowLinkProps {
  /** From the root of the app. */
  readonly href: string;
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A row that opens what it is about. */
export function RowLink({ href, current, children }: RowLinkProps): ReactElement {
  return (
    <Link
      href={`~${href}`}
      aria-current={current ? "true" : undefined}
      className={joinClasses(
        "relative flex min-h-13.5 items-center gap-3 border-b border-line px-4 py-1.75 transition-colors duration-(--dur-1) focus-visible:z-10 focus-visible:rounded-none focus-visible:shadow-[inset_0_0_0_2px_var(--lapis-solid)]",
        current
          ? "bg-lapis-soft before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-lapis"
          : "hover:bg-hover",
      )}
    >
      {children}
    </Link>
  );
}
