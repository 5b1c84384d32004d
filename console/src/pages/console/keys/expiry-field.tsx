import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { FieldSet } from "../field-set.tsx";
import { EXPIRY_DAYS, type Expiry, type KeyForm } from "./key-form.ts";

interface ExpiryFieldProps {
  readonly form: KeyForm;
  readonly onChange: (form: KeyForm) => void;
  readonly isWrong: boolean;
}

export function ExpiryField({ form, onChange, isWrong }: ExpiryFieldProps): ReactElement {
  const texts = useTranslations("keys.form");
  const faults = useTranslations("keys.fault");
  const options: readonly { readonly value: Expiry; readonly label: string }[] = [
    { value: "never", label: texts("never") },
    ...EXPIRY_DAYS.map((days) => ({
      value: days,
      label: days === "365" ? texts("inYear") : texts("in", { days: Number(days) }),
    })),
    { value: "day", label: texts("onDay") },
  ];
  const choose = (value: string) => {
    const chosen = options.find((option) => option.value === value);
    onChange({ ...form, expiry: chosen?.value ?? "never" });
  };
  return (
    <div className="grid items-start gap-x-4 gap-y-3 md:grid-cols-2">
      <FieldSet label={texts("expiry")}>
        <Choice
          className="w-full"
          label={texts("expiry")}
          value={form.expiry}
          onChange={choose}
          options={options}
        />
      </FieldSet>
      {form.expiry === "day" && (
        <TextField
          type="date"
          label={texts("day")}
          value={form.day}
          fault={isWrong ? faults("day") : null}
          onChange={(event) => onChange({ ...form, day: event.target.value })}
        />
      )}
    </div>
  );
}
