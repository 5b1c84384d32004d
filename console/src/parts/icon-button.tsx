import type { ButtonHTMLAttributes, ReactElement, ReactNode } from "react";
import { joinClasses } from "../kit/join-classes.ts";
import { Hint } from "./hint.tsx";

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "aria-label"
> {
  /** What it does: its name for those who do not see the icon, and its hint for those who do. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly small?: boolean;
  readonly bordered?: boolean;
  /** The key that does the same. */
  readonly shortcut?: string;
}

export function IconButton({
  label,
  icon,
  small = false,
  bordered = false,
  shortcut,
  className,
  ...rest
}: IconButtonProps): ReactElement {
  return (
    <Hint text={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        className={joinClasses(
          "inline-grid shrink-0 place-items-center rounded-md text-text-2 transition-colors duration-(--dur-1) hover:bg-hover hover:text-text active:bg-press disabled:bg-transparent disabled:text-text-3",
          // Contained, and not relative, since the caller may place it.
          small
            ? "size-(--control-h-sm) coarse:contain-layout coarse:after:absolute coarse:after:-inset-1"
            : "size-(--control-h)",
          bordered && "border border-line-strong bg-surface shadow-1",
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Hint>
  );
}
