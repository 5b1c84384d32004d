import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { Notice } from "../notice.tsx";

/** What could not be honoured, in sight without opening anything. The field is what the eye looks for. */
export function WarningList({
  warnings,
}: {
  readonly warnings: Generation["warnings"];
}): ReactElement | null {
  return warnings.length === 0 ? null : (
    <ul className="mt-4 space-y-1.5">
      {warnings.map(({ code, field, message }, index) => (
        <li key={`${code}-${index}`}>
          <Notice tone="orpiment">
            {field !== null && <strong className="font-strong">{field}: </strong>}
            {message}
          </Notice>
        </li>
      ))}
    </ul>
  );
}
