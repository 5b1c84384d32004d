import { Minus, Plus } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { IconButton } from "../../../parts/icon-button.tsx";
import { COUNT_MAX } from "./wish-options.ts";

interface CountStepperProps {
  readonly value: number;
  readonly price: number | null;
  readonly onChange: (count: number) => void;
}

/** How many pictures, and what they cost together. */
export function CountStepper({ value, price, onChange }: CountStepperProps): ReactElement {
  const texts = useTranslations("composer");
  return (
    <span className="flex items-center gap-2">
      <IconButton
        small
        bordered
        label={texts("fewer")}
        icon={<Minus size={14} strokeWidth={2} />}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
      />
      <output className="w-6 text-center text-md font-strong" aria-label={texts("pictures")}>
        {value}
      </output>
      <IconButton
        small
        bordered
        label={texts("moreOf")}
        icon={<Plus size={14} strokeWidth={2} />}
        disabled={value >= COUNT_MAX}
        onClick={() => onChange(value + 1)}
      />
      {price !== null && <span className="text-sm text-text-2">{formatMoney(price * value)}</span>}
    </span>
  );
}
