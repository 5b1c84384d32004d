import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { TextField } from "../../../parts/text-field.tsx";
import { Toggle } from "../../../parts/toggle.tsx";
import { LimitFields } from "../limit-fields.tsx";
import { KEEPING_NAMES, type AccountField, type AccountForm } from "./account-form.ts";
import { KeepingField } from "./keeping-field.tsx";

interface AccountFieldsProps {
  readonly form: AccountForm;
  readonly onChange: (form: AccountForm) => void;
  readonly wrong: readonly AccountField[];
}

export function AccountFields({ form, onChange, wrong }: AccountFieldsProps): ReactElement {
  const texts = useTranslations("accounts.form");
  const limits = useTranslations("accounts.limit");
  return (
    <>
      <TextField
        autoFocus
        label={texts("name")}
        value={form.name}
        maxLength={100}
        autoComplete="off"
        fault={wrong.includes("name") ? texts("nameWrong") : null}
        onChange={(event) => onChange({ ...form, name: event.target.value })}
      />
      <div className="flex items-start justify-between gap-4">
        <div>
          <div className="text-sm font-medium">{texts("unlimited")}</div>
          <p className="mt-0.5 text-xs text-text-2">{texts("unlimitedHint")}</p>
        </div>
        <Toggle
          label={texts("unlimited")}
          checked={form.unlimited}
          onChange={(unlimited) => onChange({ ...form, unlimited })}
        />
      </div>
      <LimitFields
        value={form.limits}
        onChange={(next) => onChange({ ...form, limits: next })}
        wrong={wrong}
        placeholder={limits("ofServer")}
      />
      {KEEPING_NAMES.map((name) => (
        <KeepingField
          key={name}
          name={name}
          value={form.keeping[name]}
          isWrong={wrong.includes(name)}
          onChange={(value) => onChange({ ...form, keeping: { ...form.keeping, [name]: value } })}
        />
      ))}
    </>
  );
}
