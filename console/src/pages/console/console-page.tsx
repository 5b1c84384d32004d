import type { ReactElement, ReactNode } from "react";

interface ConsolePageProps {
  /** The one heading of the page. */
  readonly title: ReactNode;
  /** Beside the heading, quieter: counts, the age of what is shown. */
  readonly note?: ReactNode;
  /** At the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the console in one column: the heading, and what stands under it. It scrolls by itself. */
export function ConsolePage({ title, note, actions, children }: ConsolePageProps): ReactElement {
  return (
    <main id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
      <div className="mx-auto w-full max-w-310 px-4 pt-4 pb-10 md:px-8 md:pt-5">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-xl tracking-title">{title}</h1>
          {note !== undefined && <div className="text-sm text-text-2">{note}</div>}
          {actions !== undefined && (
            <div className="ml-auto flex flex-wrap items-center gap-3">{actions}</div>
          )}
        </div>
        <div className="mt-5">{children}</div>
      </div>
    </main>
  );
}
