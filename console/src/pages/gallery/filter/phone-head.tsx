import { ListFilter } from "lucide-react";
import { useCallback, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { PageBar } from "../../../shell/page-bar.tsx";
import { isNarrowed, NO_FILTER, spanOf } from "../gallery-filter.ts";
import { DateFields } from "./date-fields.tsx";
import type { FilterProps } from "./filter-props.ts";
import { ModelChoice } from "./model-choice.tsx";
import { SizeChoice } from "./size-choice.tsx";
import { SpanChoice } from "./span-choice.tsx";
import { WordsField } from "./words-field.tsx";

/** On phones: the bar of the page, words, and everything else in a sheet. */
export function PhoneHead(props: FilterProps): ReactElement {
  const { filter, models, onChange } = props;
  const texts = useTranslations("gallery");
  const [open, setOpen] = useState(false);
  const findWords = useCallback((q: string) => onChange({ q }), [onChange]);
  const isOn = isNarrowed({ ...filter, q: "" });
  return (
    <>
      <PageBar title={<h1 className="text-sm">{texts("title")}</h1>} />
      <div className="flex shrink-0 items-center gap-2 px-2 pb-1">
        <WordsField value={filter.q} onChange={findWords} />
        <IconButton
          bordered
          label={texts("filters")}
          aria-pressed={isOn}
          className={isOn ? "text-lapis-text" : ""}
          icon={<ListFilter size={18} strokeWidth={1.75} />}
          onClick={() => setOpen(true)}
        />
      </div>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={texts("filters")}
        footer={
          <>
            <Button look="ghost" onClick={() => onChange({ ...NO_FILTER, q: filter.q })}>
              {texts("clear")}
            </Button>
            <Button look="primary" onClick={() => setOpen(false)}>
              {texts("showPictures")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <ModelChoice
            className="w-full"
            value={filter.model}
            models={models}
            onChange={(model) => onChange({ model })}
          />
          <SizeChoice
            className="w-full"
            value={filter.size}
            onChange={(size) => onChange({ size })}
          />
          <SpanChoice className="w-full" filter={filter} onChange={onChange} />
          {spanOf(filter) === "custom" && <DateFields filter={filter} onChange={onChange} />}
        </div>
      </Dialog>
    </>
  );
}
