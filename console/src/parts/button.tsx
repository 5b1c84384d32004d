import type { ButtonHTMLAttributes, ReactElement, ReactNode } from "react";
import { Slot } from "radix-ui";
import { joinClasses } from "../kit/join-classes.ts";
import { Spinner } from "./spinner.tsx";

export type ButtonLook = "primary" | "plain" | "ghost" | "danger";

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: "bg-ink text-on-ink border-transparent hover:bg-ink-hover active:bg-ink-hover shadow-1",
  plain: "bg-surface text-text border-line-strong hover:bg-hover active:bg-press shadow-1",
  ghost:
    "bg-transparent text-text-2 border-transparent hover:bg-hover hover:text-text active:bg-press",
  danger:
    "bg-surface text-vermilion-text border-vermilion-line hover:bg-vermilion-soft active:bg-vermilion-soft shadow-1",
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** Shows that it is at work and takes no second press; its width stays. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  /** The child is the element, a link for instance, and takes the look. */
  readonly asChild?: boolean;
}

export function Button({
  look = "plain",
  small = false,
  busy = false,
  icon,
  asChild = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps): ReactElement {
  const classes = joinClasses(
    "relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors duration-(--dur-1) select-none",
    "disabled:bg-hover disabled:text-text-3 disabled:border-transparent disabled:shadow-none",
    small
      ? "h-(--control-h-sm) px-2 text-xs coarse:after:absolute coarse:after:-inset-1.25"
      : "h-(--control-h) px-3 text-sm",
    LOOKS[look],
    className,
  );
  if (asChild) {
    return (
      <Slot.Root className={classes} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={classes}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {icon}
      <span className={joinClasses("inline-flex items-center gap-1.5", busy && "invisible")}>
        {children}
      </span>
      {busy && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  );
}
