import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "../../parts/text-field.tsx";
import { LIMIT_NAMES, type LimitName, type LimitTexts } from "./limit-texts.ts";

interface LimitFieldsProps {
  readonly value: LimitTexts;
  readonly onChange: (value: LimitTexts) => void;
  readonly wrong: readonly string[];
  /** What holds where nothing stands. */
  readonly placeholder: string;
}

/** How much at a time: four numbers, each of which may be left out. */
export function LimitFields({
  value,
  onChange,
  wrong,
  placeholder,
}: LimitFieldsProps): ReactElement {
  const texts = useTranslations("accounts.limit");
  const isWrong = (name: LimitName) => wrong.includes(name);
  return (
    <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
      {LIMIT_NAMES.map((name) => (
        <TextField
          key={name}
          label={texts(name)}
          inputMode="numeric"
          placeholder={placeholder}
          value={value[name]}
          fault={isWrong(name) ? texts("wrong") : null}
          onChange={(event) => onChange({ ...value, [name]: event.target.value })}
        />
      ))}
    </div>
  );
}
