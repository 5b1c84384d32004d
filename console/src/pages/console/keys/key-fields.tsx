import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { FieldSet } from "../field-set.tsx";
import { ExpiryField } from "./expiry-field.tsx";
import { KeyBehaviour } from "./key-behaviour.tsx";
import type { KeyForm } from "./key-form.ts";
import { ModelTicks } from "./model-ticks.tsx";
import type { KeyField } from "./read-key-form.ts";

interface AccountOption {
  readonly id: string;
  readonly name: string;
}

interface KeyFieldsProps {
  readonly form: KeyForm;
  readonly onChange: (form: KeyForm) => void;
  readonly wrong: readonly KeyField[];
  /** Null where the account can no longer be chosen. */
  readonly accounts: readonly AccountOption[] | null;
  readonly models: readonly string[];
}

export function KeyFields(props: KeyFieldsProps): ReactElement {
  const { form, onChange, wrong, accounts, models } = props;
  const texts = useTranslations("keys.form");
  const faults = useTranslations("keys.fault");
  const isWrong = (field: KeyField) => wrong.includes(field);
  return (
    <>
      <TextField
        autoFocus
        label={texts("name")}
        value={form.name}
        maxLength={100}
        autoComplete="off"
        hint={texts("nameHint")}
        fault={isWrong("name") ? faults("name") : null}
        onChange={(event) => onChange({ ...form, name: event.target.value })}
      />
      <div className="grid items-start gap-4 md:grid-cols-2">
        {accounts !== null && (
          <FieldSet
            label={texts("account")}
            hint={texts("accountHint")}
            fault={isWrong("account") ? faults("account") : null}
          >
            <Choice
              className="w-full"
              label={texts("account")}
              placeholder={texts("accountNone")}
              value={form.account}
              onChange={(account) => onChange({ ...form, account })}
              options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </FieldSet>
        )}
        <TextField
          label={texts("budget")}
          inputMode="decimal"
          placeholder="25.00"
          autoComplete="off"
          value={form.budget}
          hint={texts("budgetHint")}
          fault={isWrong("budget") ? faults("budget") : null}
          onChange={(event) => onChange({ ...form, budget: event.target.value })}
        />
      </div>
      <ModelTicks
        known={models}
        value={form.models}
        onChange={(chosen) => onChange({ ...form, models: chosen })}
        isWrong={isWrong("models")}
      />
      <ExpiryField form={form} onChange={onChange} isWrong={isWrong("day")} />
      <KeyBehaviour form={form} onChange={onChange} wrong={wrong} />
    </>
  );
}
