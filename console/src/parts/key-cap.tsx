import type { ReactElement } from "react";
import { joinClasses } from "../kit/join-classes.ts";

interface KeyCapProps {
  readonly children: string;
  /** On ink. */
  readonly inverted?: boolean;
}

/** A key of the keyboard, as it is written on hints and buttons. */
export function KeyCap({ children, inverted = false }: KeyCapProps): ReactElement {
  return (
    <kbd
      className={joinClasses(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-2xs font-medium",
        inverted ? "border-current" : "border-line-strong text-text-2",
      )}
    >
      {children}
    </kbd>
  );
}
