import { useId, type ReactElement, type ReactNode } from "react";

interface FieldSetProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly children: ReactNode;
}

/** Something to choose that is no field of text, under its name, with what there is to say of it. */
export function FieldSet({ label, hint, fault = null, children }: FieldSetProps): ReactElement {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className="mb-1.5 text-sm font-medium">
        {label}
      </div>
      {children}
      {fault === null ? (
        hint !== undefined && <p className="mt-1.5 text-xs text-text-2">{hint}</p>
      ) : (
        <p className="mt-1.5 text-xs text-vermilion-text">{fault}</p>
      )}
    </div>
  );
}
