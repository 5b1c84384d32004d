import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../../code/highlight.ts";
import { joinClasses } from "../../../kit/join-classes.ts";
import { CodeText } from "../../../parts/code-text.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";

/** Beyond it colours would cost more than they show. */
const COLOURED_MAX = 30_000;

interface CodeBlockProps {
  readonly title: ReactNode;
  /** Its name for those who do not see it. */
  readonly label: string;
  readonly code: string;
  readonly language: Language | null;
  readonly copyLabel: string;
  /** An answer, of any length: its lines are wrapped, and beyond a height it scrolls within itself. */
  readonly bounded?: boolean;
}

export function CodeBlock({
  title,
  label,
  code,
  language,
  copyLabel,
  bounded = false,
}: CodeBlockProps): ReactElement {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-sunken">
      <div className="flex min-h-9 items-center gap-2 border-b border-line bg-surface pr-1 pl-3.5">
        <div className="min-w-0 flex-1 text-xs font-medium text-text-2">{title}</div>
        <CopyButton text={code} label={copyLabel} />
      </div>
      <pre
        role="group"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls within itself must be reached by the keyboard
        tabIndex={0}
        className={joinClasses(
          "overflow-x-auto px-3.5 py-3 text-xs leading-5",
          bounded && "max-h-120 overflow-y-auto wrap-anywhere whitespace-pre-wrap",
        )}
      >
        {language === null || code.length > COLOURED_MAX ? (
          <code>{code}</code>
        ) : (
          <CodeText code={code} language={language} />
        )}
      </pre>
    </div>
  );
}
