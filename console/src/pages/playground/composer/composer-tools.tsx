import { ImagePlus } from "lucide-react";
import type { Model } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { Hint } from "../../../parts/hint.tsx";
import type { Wishes } from "../../../threads/thread.ts";
import { chipLook } from "./chip-look.ts";
import { CountChip, FormatChip } from "./chip-menus.tsx";
import type { Example } from "./examples.ts";
import { ExamplesMenu } from "./examples-menu.tsx";
import { ModelChoice } from "./model-choice.tsx";
import { SettingsChip } from "./settings-chip.tsx";
import { SizeChip } from "./size-chip.tsx";

interface ComposerToolsProps {
  readonly wishes: Wishes;
  readonly models: readonly Model[];
  readonly model: Model | undefined;
  /** The row of references is not shown, so a picture is added from here. */
  readonly withAdd: boolean;
  readonly onPickFiles: () => void;
  readonly onChange: (wishes: Wishes) => void;
  readonly onExample: (example: Example) => void;
}

/** Everything beside the words, in one row that scrolls on phones. */
export function ComposerTools(props: ComposerToolsProps): ReactElement {
  const { wishes, models, model, withAdd, onPickFiles, onChange, onExample } = props;
  const texts = useTranslations("composer");
  const price = model?.price.amount_micros ?? null;
  return (
    <div className="-m-1 flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto p-1 [scrollbar-width:none]">
      <SizeChip
        value={wishes.size}
        onChange={(size) => onChange({ ...wishes, size })}
        listed={model?.sizes.listed ?? []}
        rule={model?.sizes.rule ?? "buckets"}
        {...(price === null ? {} : { note: formatMoney(price * wishes.count) })}
      />
      <ModelChoice
        models={models}
        value={wishes.model}
        onChange={(id) => onChange({ ...wishes, model: id })}
      />
      <FormatChip value={wishes.format} onChange={(format) => onChange({ ...wishes, format })} />
      <CountChip
        value={wishes.count}
        price={price}
        onChange={(count) => onChange({ ...wishes, count })}
      />
      <SettingsChip wishes={wishes} model={model} onChange={onChange} />
      {withAdd && (
        <Hint text={texts("addPicture")}>
          <button
            type="button"
            aria-label={texts("addPicture")}
            className={`${chipLook(false)} px-2`}
            onClick={onPickFiles}
          >
            <ImagePlus size={16} strokeWidth={1.75} aria-hidden />
          </button>
        </Hint>
      )}
      <ExamplesMenu onPick={onExample} />
    </div>
  );
}
