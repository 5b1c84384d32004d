import { useId, type InputHTMLAttributes, type ReactElement, type ReactNode } from "react";
import { joinClasses } from "../kit/join-classes.ts";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with it, said while it is typed. */
  readonly fault?: string | null | undefined;
  readonly icon?: ReactNode;
  readonly mono?: boolean;
}

export function TextField({
  label,
  hideLabel = false,
  hint,
  fault,
  icon,
  mono = false,
  className,
  id,
  ...rest
}: TextFieldProps): ReactElement {
  const made = useId();
  const own = id ?? made;
  const belowId = `${own}-below`;
  const below = fault ?? hint;
  const isWrong = typeof fault === "string";
  return (
    <div className={className}>
      <label htmlFor={own} className={hideLabel ? "sr-only" : "mb-1.5 block text-sm font-medium"}>
        {label}
      </label>
      <span className="relative block">
        {icon !== undefined && (
          <span className="pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center text-text-3">
            {icon}
          </span>
        )}
        <input
          id={own}
          aria-invalid={isWrong || undefined}
          aria-describedby={below === undefined ? undefined : belowId}
          className={joinClasses(
            "h-(--control-h) w-full rounded-md border bg-surface px-2.5 text-sm shadow-1 disabled:bg-hover disabled:text-text-3",
            icon !== undefined && "pl-8",
            mono && "font-mono",
            isWrong ? "border-vermilion" : "border-line-strong hover:border-line-control",
          )}
          {...rest}
        />
      </span>
      {below !== undefined && (
        <Below id={belowId} isWrong={isWrong}>
          {below}
        </Below>
      )}
    </div>
  );
}

interface BelowProps {
  readonly id: string;
  readonly isWrong: boolean;
  readonly children: ReactNode;
}

function Below({ id, isWrong, children }: BelowProps): ReactElement {
  return (
    <p
      id={id}
      className={joinClasses("mt-1.5 text-xs", isWrong ? "text-vermilion-text" : "text-text-2")}
    >
      {children}
    </p>
  );
}
