import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "../../../parts/choice.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import type { Parameter } from "../document/operation.ts";
import { toField } from "../request/to-call.ts";

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  /** A value that exists here. */
  readonly suggestion: string | null;
  readonly onChange: (value: string) => void;
}

/** Stands for nothing at all in a list, whose values are never empty. */
const LEFT_OUT = "\u0000";

/** One value: from a list where there are few, else as text. */
export function ParameterField(props: ParameterFieldProps): ReactElement {
  const { parameter, value, suggestion, onChange } = props;
  const texts = useTranslations("reference");
  const { name, required, schema } = parameter;
  if (schema.enum !== undefined) {
    return <EnumField {...props} />;
  }
  const offered = value === "" ? suggestion : null;
  return (
    <TextField
      label={name}
      mono
      value={value}
      required={required}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      placeholder={toField(schema.examples?.[0] ?? schema.default ?? "")}
      onChange={(event) => onChange(event.target.value)}
      hint={
        offered === null ? undefined : (
          <button
            type="button"
            className="max-w-full truncate font-medium text-lapis-text coarse:min-h-11"
            onClick={() => onChange(offered)}
          >
            {texts("useNewest", { value: offered })}
          </button>
        )
      }
    />
  );
}

function EnumField({ parameter, value, onChange }: ParameterFieldProps): ReactElement {
  const texts = useTranslations("reference");
  const { name, schema } = parameter;
  const values = (schema.enum ?? []).map(String);
  return (
    <div>
      <span aria-hidden className="mb-1.5 block text-sm font-medium">
        {name}
      </span>
      <Choice
        label={name}
        value={value === "" ? LEFT_OUT : value}
        onChange={(next) => onChange(next === LEFT_OUT ? "" : next)}
        className="w-full"
        options={[
          { value: LEFT_OUT, label: texts("leftOut") },
          ...values.map((one) => ({ value: one, label: one })),
        ]}
      />
    </div>
  );
}
