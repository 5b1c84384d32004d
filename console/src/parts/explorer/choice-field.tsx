import type { ReactElement } from "react";
import { Choice } from "../choice.tsx";

interface ChoiceFieldProps {
  readonly label: string;
  /** An empty text for any. */
  readonly value: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** The list's own values are never empty. */
const ANY = "any";

/** One of a few, or any, with its name above it. A value that is not among them stands there as it is. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { label, value, any, options, onChange } = props;
  const isForeign = value !== "" && !options.some((option) => option.value === value);
  return (
    <div className="min-w-0">
      <p aria-hidden className="mb-1 text-xs text-text-2">
        {label}
      </p>
      <Choice
        className="w-full"
        label={label}
        value={value === "" ? ANY : value}
        onChange={(next) => onChange(next === ANY ? "" : next)}
        options={[
          { value: ANY, label: any },
          ...options,
          ...(isForeign ? [{ value, label: value }] : []),
        ]}
      />
    </div>
  );
}
