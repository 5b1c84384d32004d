import { useEffect, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useAccountNames } from "../../../api/use-names.ts";
import type { UrlFilter } from "../../../kit/url-filter.ts";
import { Button } from "../../../parts/button.tsx";
import { ChoiceField } from "../../../parts/explorer/choice-field.tsx";
import { FilterBar, type FilterChip } from "../../../parts/explorer/filter-bar.tsx";
import { SuggestField } from "../../../parts/explorer/suggest-field.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { DELIVERY_STATES, type DELIVERY_FILTERS } from "./delivery.ts";

export type DeliveryFilter = UrlFilter<(typeof DELIVERY_FILTERS)[number]>;

interface DeliveryFiltersProps {
  readonly filter: DeliveryFilter;
  readonly onChange: (part: Partial<DeliveryFilter>) => void;
  readonly onClear: () => void;
}

export function DeliveryFilters(props: DeliveryFiltersProps): ReactElement {
  const { filter, onChange, onClear } = props;
  const texts = useTranslations("webhooks");
  return (
    <FilterBar label={texts("filter")} chips={useChips(filter, onChange)}>
      <div className="grid gap-3">
        <ChoiceField
          label={texts("field.state")}
          any={texts("any")}
          value={filter.state}
          options={DELIVERY_STATES.map((value) => ({ value, label: texts(`state.${value}`) }))}
          onChange={(state) => onChange({ state })}
        />
        <AccountField filter={filter} onChange={onChange} />
        <GenerationField
          value={filter.generation}
          onChange={(generation) => onChange({ generation })}
        />
        <Button
          look="ghost"
          className="justify-self-end"
          disabled={Object.values(filter).every((value) => value === "")}
          onClick={onClear}
        >
          {texts("clear")}
        </Button>
      </div>
    </FilterBar>
  );
}

function useChips(
  filter: DeliveryFilter,
  onChange: DeliveryFiltersProps["onChange"],
): readonly FilterChip[] {
  const texts = useTranslations("webhooks");
  const accounts = useAccountNames(filter.account, filter.account !== "");
  const state = DELIVERY_STATES.find((one) => one === filter.state);
  const account = accounts.find(({ id }) => id === filter.account)?.name ?? filter.account;
  return [
    filter.state === ""
      ? { name: "state", text: texts("anyState"), onRemove: null }
      : {
          name: "state",
          text: state === undefined ? filter.state : texts(`state.${state}`),
          onRemove: () => onChange({ state: "" }),
        },
    ...(filter.account === ""
      ? []
      : [{ name: "account", text: account, onRemove: () => onChange({ account: "" }) }]),
    ...(filter.generation === ""
      ? []
      : [
          {
            name: "generation",
            text: filter.generation,
            mono: true,
            onRemove: () => onChange({ generation: "" }),
          },
        ]),
  ];
}

function AccountField({
  filter,
  onChange,
}: Pick<DeliveryFiltersProps, "filter" | "onChange">): ReactElement {
  const texts = useTranslations("webhooks");
  const [words, setWords] = useState("");
  const accounts = useAccountNames(filter.account === "" ? words : filter.account);
  return (
    <SuggestField
      label={texts("field.account")}
      placeholder={texts("findAccount")}
      value={filter.account}
      options={accounts}
      onWords={setWords}
      onChange={(account) => onChange({ account })}
    />
  );
}

interface GenerationFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes effect when it is left, or with Enter. */
function GenerationField({ value, onChange }: GenerationFieldProps): ReactElement {
  const texts = useTranslations("webhooks");
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const settle = () => (draft.trim() === value ? undefined : onChange(draft.trim()));
  return (
    <TextField
      mono
      label={texts("field.generation")}
      placeholder={texts("generationId")}
      value={draft}
      maxLength={200}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => (event.key === "Enter" ? settle() : undefined)}
    />
  );
}
