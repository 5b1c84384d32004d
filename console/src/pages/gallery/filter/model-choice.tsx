import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";

interface ModelChoiceProps {
  readonly value: string;
  readonly models: readonly string[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** The values of a choice are never empty. */
const ANY = "any";

export function ModelChoice(props: ModelChoiceProps): ReactElement {
  const { value, models, onChange, className = "" } = props;
  const texts = useTranslations("gallery");
  // One of the address stays there, though this key may not use it.
  const names = value === "" || models.includes(value) ? models : [...models, value];
  return (
    <Choice
      label={texts("model")}
      className={className}
      value={value === "" ? ANY : value}
      onChange={(next) => onChange(next === ANY ? "" : next)}
      options={[
        { value: ANY, label: texts("anyModel") },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
    />
  );
}
