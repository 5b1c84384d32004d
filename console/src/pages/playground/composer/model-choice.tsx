import type { Model } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { Choice } from "../../../parts/choice.tsx";

interface ModelChoiceProps {
  readonly models: readonly Model[];
  readonly value: string;
  readonly onChange: (model: string) => void;
}

/** Which model draws. Names that only stand for another are listed last. */
export function ModelChoice({ models, value, onChange }: ModelChoiceProps): ReactElement {
  const texts = useTranslations("composer");
  const sizesOf = ({ sizes }: Model) =>
    texts(
      ({ buckets: "modelBuckets", legal: "modelLegal", prompt: "modelPrompt" } as const)[
        sizes.rule
      ],
    );
  const known = [
    ...models.filter(({ alias_of: of }) => of === null),
    ...models.filter(({ alias_of: of }) => of !== null),
  ].map((model) => ({
    value: model.id,
    label: model.id,
    note:
      model.alias_of === null
        ? texts("modelNote", {
            price: formatMoney(model.price.amount_micros),
            sizes: sizesOf(model),
          })
        : texts("modelAlias", { model: model.alias_of }),
  }));
  const isKnown = known.some((option) => option.value === value);
  return (
    <Choice
      label={texts("model")}
      value={value}
      onChange={onChange}
      options={isKnown ? known : [...known, { value, label: value }]}
      className="shrink-0 border-line! shadow-none!"
    />
  );
}
