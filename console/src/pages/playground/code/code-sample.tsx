import type { ReactElement } from "react";
import type { Language } from "../../../code/highlight.ts";
import { CodeText } from "../../../parts/code-text.tsx";

interface CodeSampleProps {
  readonly code: string;
  readonly language: Language;
  readonly label: string;
}

/** A block of code, which is scrolled sideways where a line is long. */
export function CodeSample({ code, language, label }: CodeSampleProps): ReactElement {
  return (
    <pre
      // A block that scrolls is reached by the keyboard.
      tabIndex={0}
      role="region"
      aria-label={label}
      className="overflow-x-auto rounded-lg border border-line bg-sunken px-4 py-3.5 text-xs leading-5"
    >
      <CodeText code={code} language={language} />
    </pre>
  );
}
