import type { Model } from "limner/client";
import type { ReactElement, ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Segments } from "../../../parts/segments.tsx";
import { Toggle } from "../../../parts/toggle.tsx";
import type { Wishes } from "../../../threads/thread.ts";
import { CountStepper } from "./count-stepper.tsx";
import { SeedField } from "./seed-field.tsx";
import { TemperatureField } from "./temperature-field.tsx";
import { unsupportedWishes } from "./unsupported-wishes.ts";
import { chooseEnterDraws, useEnterDraws } from "./use-enter-draws.ts";
import { FORMATS } from "./wish-options.ts";

export interface SettingsPanelProps {
  readonly wishes: Wishes;
  readonly model: Model | undefined;
  readonly onChange: (wishes: Wishes) => void;
}

/** Everything that is asked for beside words, pictures, size and model. */
export function SettingsPanel({ wishes, model, onChange }: SettingsPanelProps): ReactElement {
  const texts = useTranslations("composer");
  const enterDraws = useEnterDraws();
  const price = model?.price.amount_micros ?? null;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-3">
      <Row name={texts("format")}>
        <Segments
          small
          label={texts("format")}
          value={wishes.format}
          onChange={(format) => onChange({ ...wishes, format })}
          options={FORMATS}
        />
      </Row>
      <Row name={texts("pictures")}>
        <CountStepper
          value={wishes.count}
          price={price}
          onChange={(count) => onChange({ ...wishes, count })}
        />
      </Row>
      <Row name={texts("seed")}>
        <SeedField value={wishes.seed} onChange={(seed) => onChange({ ...wishes, seed })} />
      </Row>
      <Row name={texts("temperature")}>
        <TemperatureField
          value={wishes.temperature}
          onChange={(temperature) => onChange({ ...wishes, temperature })}
        />
      </Row>
      <Row name={texts("answer")}>
        <Segments
          small
          label={texts("answer")}
          value={wishes.answer}
          onChange={(answer) => onChange({ ...wishes, answer })}
          options={[
            { value: "url", label: texts("answerUrl") },
            { value: "base64", label: texts("answerBase64") },
          ]}
        />
      </Row>
      <Row name={texts("enterDraws")}>
        <span className="flex items-center gap-2 text-xs text-text-2">
          <Toggle label={texts("enterDraws")} checked={enterDraws} onChange={chooseEnterDraws} />
          {enterDraws && texts("enterDrawsNote")}
        </span>
      </Row>
      <Note wishes={wishes} model={model} />
    </div>
  );
}

function Row({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <span aria-hidden className="text-sm font-medium">
        {name}
      </span>
      <div className="min-w-0">{children}</div>
    </>
  );
}

function Note({ wishes, model }: Omit<SettingsPanelProps, "onChange">): ReactElement | null {
  const texts = useTranslations("composer");
  const format = useFormatter();
  if (model === undefined) {
    return null;
  }
  const left = unsupportedWishes(wishes, model);
  return (
    <p
      className={`col-span-2 border-t border-line pt-3 text-xs ${left.length > 0 ? "text-orpiment-text" : "text-text-2"}`}
    >
      {left.length > 0 && texts("unsupported", { model: model.id, settings: format.list(left) })}
      {left.length === 0 && model.procedural && texts("procedural")}
      {left.length === 0 && !model.procedural && texts("honoured", { model: model.id })}
    </p>
  );
}
