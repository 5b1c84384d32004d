import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { FieldSet } from "../field-set.tsx";
import type { KeepingName, KeepingText } from "./account-form.ts";

interface KeepingFieldProps {
  readonly name: KeepingName;
  readonly value: KeepingText;
  readonly onChange: (value: KeepingText) => void;
  readonly isWrong: boolean;
}

export function KeepingField({ name, value, onChange, isWrong }: KeepingFieldProps): ReactElement {
  const texts = useTranslations("accounts.keeping");
  const options: readonly { readonly value: KeepingText["kind"]; readonly label: string }[] = [
    { value: "server", label: texts("server") },
    { value: "forever", label: texts("forever") },
    { value: "days", label: texts("someDays") },
  ];
  const choose = (kind: string) =>
    onChange({
      ...value,
      kind: options.find((option) => option.value === kind)?.value ?? "server",
    });
  return (
    <div className="grid grid-cols-2 items-start gap-x-4">
      <FieldSet label={texts(name)}>
        <Choice
          className="w-full"
          label={texts(name)}
          value={value.kind}
          onChange={choose}
          options={options}
        />
      </FieldSet>
      {value.kind === "days" && (
        <TextField
          label={texts("count")}
          inputMode="numeric"
          value={value.days}
          fault={isWrong ? texts("wrong") : null}
          onChange={(event) => onChange({ ...value, days: event.target.value })}
        />
      )}
    </div>
  );
}
