import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { findGridSize, RATIOS, readGridSize, TIERS, type Tier } from "../../kit/size-grid.ts";
import { readSize, showSize } from "../../kit/size.ts";
import { Button } from "../button.tsx";
import { Segments } from "../segments.tsx";
import { CustomSize } from "./custom-size.tsx";
import { RatioRadios } from "./ratio-radios.tsx";
import { sizeModeOf, sizeModesOf, type SizeMode } from "./size-mode.ts";
import type { SizePickerProps } from "./size-picker-props.ts";
import { useSizeNames } from "./use-size-names.ts";

interface SizeNestProps extends SizePickerProps {
  /** It is done: what was chosen has been passed on. */
  readonly onDone: () => void;
}

/** The same for phones: ten ratios with their three sizes nested, and a switch for the tier. */
export function SizeNest(props: SizeNestProps): ReactElement {
  const { value, onChange, listed, rule, autoLabel, lockedLabel, autoText, note, onDone } = props;
  const texts = useTranslations("sizes");
  const begun = readGridSize(value);
  const [mode, setMode] = useState<SizeMode>(sizeModeOf(value, rule));
  const [ratio, setRatio] = useState(begun?.ratio ?? "16:9");
  const [tier, setTier] = useState<Tier>(begun?.tier ?? "2K");
  const [custom, setCustom] = useState(
    begun === undefined && value !== "auto" ? value : "1920x1088",
  );
  const locked = findGridSize(ratio, tier)?.text ?? "auto";
  const wish = { auto: "auto", locked, custom }[mode];
  const use = () => {
    onChange(wish);
    onDone();
  };
  const isTaken = mode !== "locked" || listed.includes(locked);
  return (
    <div className="flex flex-col items-start gap-4">
      <Segments
        label={texts("mode")}
        value={mode}
        onChange={setMode}
        options={sizeModesOf(rule).map((one) => ({
          value: one,
          label: { auto: autoLabel, locked: lockedLabel, custom: undefined }[one] ?? texts(one),
        }))}
      />
      {rule === "prompt" && <p className="text-sm text-text-2">{texts("promptOnly")}</p>}
      {mode === "custom" && <CustomSize value={custom} onChange={setCustom} />}
      {mode !== "custom" && rule !== "prompt" && (
        <>
          <RatioRadios
            ratios={RATIOS}
            value={mode === "locked" ? ratio : null}
            tier={tier}
            onChange={(next) => {
              setRatio(next);
              setMode("locked");
            }}
          />
          <Segments
            label={texts("tier")}
            value={tier}
            onChange={(next) => {
              setTier(next);
              setMode("locked");
            }}
            options={TIERS.map((one) => ({ value: one, label: one }))}
          />
        </>
      )}
      <div className="flex w-full items-center justify-between gap-3">
        <ChosenSize value={wish} note={note} autoText={autoText ?? texts("autoText")} />
        <Button look="primary" disabled={!isTaken} onClick={use}>
          {texts("use")}
        </Button>
      </div>
    </div>
  );
}

interface ChosenSizeProps {
  readonly value: string;
  readonly note: string | undefined;
  readonly autoText: string;
}

function ChosenSize({ value, note, autoText }: ChosenSizeProps): ReactElement {
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  const size = readSize(value);
  if (size === null) {
    return <span className="text-sm text-text-2">{autoText}</span>;
  }
  return (
    <span role="status">
      <span className="block text-md font-strong">{showSize(size)}</span>
      <span className="block text-xs text-text-2">
        {texts("shapeAndArea", { shape: names.shape(size), megapixels: names.megapixels(size) })}{" "}
        {note}
      </span>
    </span>
  );
}
