import { useState, type ReactElement, type RefObject } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useAccountNames, useChannelNames, useKeyNames } from "../../../api/use-names.ts";
import { SIZE_GRID } from "../../../kit/size-grid.ts";
import { showSize } from "../../../kit/size.ts";
import { Button } from "../../../parts/button.tsx";
import { ChoiceField } from "../../../parts/explorer/choice-field.tsx";
import { FilterBar, type FilterChip } from "../../../parts/explorer/filter-bar.tsx";
import { SuggestField } from "../../../parts/explorer/suggest-field.tsx";
import {
  END_CODES,
  MODES,
  STATES,
  TIMES,
  type FilterName,
  type GenerationFilter,
} from "./generation-filter.ts";

interface GenerationFiltersProps {
  readonly filter: GenerationFilter;
  readonly onChange: (part: Partial<GenerationFilter>) => void;
  readonly onClear: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

export function GenerationFilters(props: GenerationFiltersProps): ReactElement {
  const { filter, onChange, field } = props;
  const texts = useTranslations("generations");
  const chips = useChips(filter, onChange);
  return (
    <FilterBar
      label={texts("filter")}
      chips={chips}
      words={{
        label: texts("words"),
        value: filter.q,
        onChange: (q) => onChange({ q }),
        field,
      }}
    >
      <FilterFields {...props} />
    </FilterBar>
  );
}

const OTHERS = ["account", "key", "model", "channel", "mode", "code", "size"] as const;
const MONO: readonly FilterName[] = ["model", "channel", "code"];

function useChips(
  filter: GenerationFilter,
  onChange: GenerationFiltersProps["onChange"],
): readonly FilterChip[] {
  const texts = useTranslations("generations");
  const format = useFormatter();
  const names = useNames(filter);
  const time = TIMES.find((one) => one === filter.time);
  const state = STATES.find((one) => one === filter.state);
  const momentOf = (text: string) =>
    /^\d+$/.test(text)
      ? format.dateTime(Number(text) * 1000, { dateStyle: "medium", timeStyle: "short" })
      : text;
  const removable = (name: FilterName, text: string): FilterChip => ({
    name,
    text,
    mono: MONO.includes(name),
    onRemove: () => onChange({ [name]: "" }),
  });
  const ranges = (["from", "to"] as const)
    .filter((name) => filter[name] !== "")
    .map((name) => removable(name, texts(name, { moment: momentOf(filter[name]) })));
  return [
    ...(ranges.length > 0
      ? ranges
      : [
          time === undefined
            ? { name: "time", text: texts("anyTime"), onRemove: null }
            : removable("time", texts(`time.${time}`)),
        ]),
    filter.state === ""
      ? { name: "state", text: texts("anyState"), onRemove: null }
      : removable("state", state === undefined ? filter.state : texts(`state.${state}`)),
    ...OTHERS.filter((name) => filter[name] !== "").map((name) =>
      removable(name, names[name] ?? filter[name]),
    ),
  ];
}

/** What the ids and values of a filter are called. */
function useNames(filter: GenerationFilter): Readonly<Partial<Record<FilterName, string>>> {
  const texts = useTranslations("generations");
  const { account: owner } = filter;
  const accounts = useAccountNames(owner, owner !== "");
  const keys = useKeyNames({ words: "", account: owner, all: true, enabled: filter.key !== "" });
  const mode = MODES.find((one) => one === filter.mode);
  const account = accounts.find(({ id }) => id === filter.account)?.name;
  const key = keys.find(({ id }) => id === filter.key)?.name;
  return {
    ...(account === undefined ? {} : { account }),
    ...(key === undefined ? {} : { key }),
    ...(mode === undefined ? {} : { mode: texts(`mode.${mode}`) }),
    size: filter.size.replace("x", "\u00A0×\u00A0"),
  };
}

function FilterFields({ filter, onChange, onClear }: GenerationFiltersProps): ReactElement {
  const texts = useTranslations("generations");
  const { channels, models } = useChannelNames();
  const any = texts("any");
  const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const isNarrowed = Object.values(filter).some((value) => value !== "");
  const field = (
    name: Exclude<(typeof OTHERS)[number], "account" | "key"> | "time" | "state",
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <ChoiceField
      label={texts(`field.${name}`)}
      any={any}
      value={filter[name]}
      options={options}
      onChange={(value) =>
        onChange(name === "time" ? { time: value, from: "", to: "" } : { [name]: value })
      }
    />
  );
  return (
    <div className="grid grid-cols-2 gap-3">
      {field(
        "time",
        TIMES.map((value) => ({ value, label: texts(`time.${value}`) })),
      )}
      {field(
        "state",
        STATES.map((value) => ({ value, label: texts(`state.${value}`) })),
      )}
      <div className="col-span-2 grid gap-3">
        <WhoFields filter={filter} onChange={onChange} />
      </div>
      {field("model", same(models))}
      {field("channel", same(channels))}
      {field(
        "mode",
        MODES.map((value) => ({ value, label: texts(`mode.${value}`) })),
      )}
      {field("code", same(END_CODES))}
      {field(
        "size",
        SIZE_GRID.map(({ text, size }) => ({ value: text, label: showSize(size) })),
      )}
      <div className="flex items-end justify-end">
        <Button look="ghost" disabled={!isNarrowed} onClick={onClear}>
          {texts("clear")}
        </Button>
      </div>
    </div>
  );
}

function WhoFields({
  filter,
  onChange,
}: Pick<GenerationFiltersProps, "filter" | "onChange">): ReactElement {
  const texts = useTranslations("generations");
  const [accountWords, setAccountWords] = useState("");
  const [keyWords, setKeyWords] = useState("");
  const accounts = useAccountNames(filter.account === "" ? accountWords : filter.account);
  const isChosen = filter.key !== "";
  const keys = useKeyNames({
    words: isChosen ? "" : keyWords,
    account: filter.account,
    all: isChosen,
  });
  return (
    <>
      <SuggestField
        label={texts("field.account")}
        placeholder={texts("findAccount")}
        value={filter.account}
        options={accounts}
        onWords={setAccountWords}
        onChange={(account) => onChange({ account, key: "" })}
      />
      <SuggestField
        label={texts("field.key")}
        placeholder={texts("findKey")}
        value={filter.key}
        options={keys}
        onWords={setKeyWords}
        onChange={(key) => onChange({ key })}
      />
    </>
  );
}
