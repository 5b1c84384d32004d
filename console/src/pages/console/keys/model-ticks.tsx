import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Segments } from "../../../parts/segments.tsx";
import { Tick } from "../../../parts/tick.tsx";
import { FieldSet } from "../field-set.tsx";

interface ModelTicksProps {
  /** What the channels draw. */
  readonly known: readonly string[];
  /** Null: all. */
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[] | null) => void;
  readonly isWrong: boolean;
}

/** All models, or some of them. One that no channel draws any more stays in the list while it is chosen. */
export function ModelTicks({ known, value, onChange, isWrong }: ModelTicksProps): ReactElement {
  const texts = useTranslations("keys");
  const shown = [...new Set([...known, ...(value ?? [])])];
  const tick = (model: string, on: boolean) =>
    onChange(shown.filter((one) => (one === model ? on : value?.includes(one))));
  return (
    <FieldSet label={texts("form.models")} fault={isWrong ? texts("fault.models") : null}>
      <Segments
        label={texts("form.models")}
        value={value === null ? "all" : "some"}
        onChange={(next) => onChange(next === "all" ? null : [])}
        options={[
          { value: "all", label: texts("form.modelsAll") },
          { value: "some", label: texts("form.modelsSome") },
        ]}
      />
      {value !== null && (
        <div className="mt-2 grid max-h-42 gap-x-4 gap-y-2 overflow-y-auto rounded-md border border-line bg-sunken p-3 md:grid-cols-2">
          {shown.map((model) => (
            <Tick key={model} checked={value.includes(model)} onChange={(on) => tick(model, on)}>
              {model}
            </Tick>
          ))}
        </div>
      )}
    </FieldSet>
  );
}
