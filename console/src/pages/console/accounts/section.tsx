import { useId, type ReactElement, type ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Section({ title, actions, className, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-2 flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-md">
          {title}
        </h2>
        {actions !== undefined && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">{actions}</div>
        )}
      </div>
      {children}
    </section>
  );
}
