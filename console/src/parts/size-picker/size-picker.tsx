import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { readGridSize, type GridSize } from "../../kit/size-grid.ts";
import { Segments } from "../segments.tsx";
import { CustomSize } from "./custom-size.tsx";
import { SizeFooter } from "./size-footer.tsx";
import { SizeGridView } from "./size-grid-view.tsx";
import { sizeModeOf, sizeModesOf, type SizeMode } from "./size-mode.ts";
import type { SizePickerProps } from "./size-picker-props.ts";

const FIRST = "2048x1152";
const FIRST_CUSTOM = "1920x1088";

/** A size by its shape: left to the prompt, one of 30, or typed where the model takes that. */
export function SizePicker(props: SizePickerProps): ReactElement {
  const { value, onChange, listed, rule, autoLabel, lockedLabel, autoText, note } = props;
  const texts = useTranslations("sizes");
  const [looked, setLooked] = useState<GridSize | null>(null);
  const [mode, setMode] = useState<SizeMode>(sizeModeOf(value, rule));
  const [last, setLast] = useState(readGridSize(value)?.text ?? FIRST);
  const choose = (next: string) => {
    setLast(next);
    setMode("locked");
    onChange(next);
  };
  const change = (next: SizeMode) => {
    setMode(next);
    setLooked(null);
    if (next === "auto") {
      onChange("auto");
    } else {
      onChange(next === "locked" ? last : FIRST_CUSTOM);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segments
          small
          label={texts("mode")}
          value={mode}
          onChange={change}
          options={sizeModesOf(rule).map((one) => ({
            value: one,
            label: { auto: autoLabel, locked: lockedLabel, custom: undefined }[one] ?? texts(one),
          }))}
        />
        <span className="text-xs text-text-2">
          {rule === "prompt" && texts("promptOnly")}
          {rule !== "prompt" && mode !== "custom" && texts("oneScale")}
        </span>
      </div>
      {mode === "custom" ? (
        <CustomSize value={readGridSize(value) === undefined ? value : ""} onChange={onChange} />
      ) : (
        <SizeGridView value={value} listed={listed} onChange={choose} onLook={setLooked} />
      )}
      <SizeFooter
        value={value}
        looked={looked}
        listed={listed}
        note={note}
        autoText={autoText ?? texts("autoText")}
        hasGrid={mode !== "custom"}
      />
    </div>
  );
}
