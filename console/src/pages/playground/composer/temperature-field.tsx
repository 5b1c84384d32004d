import { X } from "lucide-react";
import { Slider } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../../../parts/icon-button.tsx";
import { TEMPERATURE_MAX } from "./wish-options.ts";

interface TemperatureFieldProps {
  readonly value: number | null;
  readonly onChange: (temperature: number | null) => void;
}

const STEP = 0.1;
const MIDDLE = 1;

/** From 0 to 2, or not said at all, as it is at first. */
export function TemperatureField({ value, onChange }: TemperatureFieldProps): ReactElement {
  const texts = useTranslations("composer");
  const isSet = value !== null;
  return (
    <span className="flex h-(--control-h) items-center gap-2">
      <Slider.Root
        min={0}
        max={TEMPERATURE_MAX}
        step={STEP}
        value={[value ?? MIDDLE]}
        onValueChange={([next = MIDDLE]) => onChange(Math.round(next * 10) / 10)}
        className="relative flex h-5 min-w-0 flex-1 touch-none items-center select-none coarse:h-11"
      >
        <Slider.Track className="relative h-1 flex-1 rounded-full bg-line-strong">
          <Slider.Range
            className={`absolute h-full rounded-full ${isSet ? "bg-ink" : "bg-transparent"}`}
          />
        </Slider.Track>
        <Slider.Thumb
          aria-label={texts("temperature")}
          aria-valuetext={isSet ? value.toFixed(1) : texts("temperatureUnset")}
          className={`block size-4 rounded-full border bg-surface shadow-1 ${isSet ? "border-ink" : "border-dashed border-line-control"} coarse:size-6`}
        />
      </Slider.Root>
      <span className={`text-right text-sm ${isSet ? "font-strong" : "text-text-2"}`}>
        {isSet ? value.toFixed(1) : texts("temperatureUnset")}
      </span>
      {isSet && (
        <IconButton
          small
          label={texts("temperatureClear")}
          icon={<X size={14} strokeWidth={2} />}
          onClick={() => onChange(null)}
        />
      )}
    </span>
  );
}
