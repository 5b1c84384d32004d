import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { Menu, MenuChoice } from "../../../parts/menu.tsx";
import type { PictureFormat } from "../../../threads/thread.ts";
import { chipLook } from "./chip-look.ts";
import { COUNTS, FORMATS } from "./wish-options.ts";

interface FormatChipProps {
  readonly value: PictureFormat;
  readonly onChange: (format: PictureFormat) => void;
}

export function FormatChip({ value, onChange }: FormatChipProps): ReactElement {
  const texts = useTranslations("composer");
  const shown = FORMATS.find((one) => one.value === value)?.label ?? value;
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`${texts("format")}: ${shown}`}
          className={chipLook(value !== "png")}
        >
          {shown}
        </button>
      }
    >
      <MenuChoice label={texts("format")} value={value} onChange={onChange} options={FORMATS} />
    </Menu>
  );
}

interface CountChipProps {
  readonly value: number;
  /** Of one picture, in millionths of a dollar; null while it is not known. */
  readonly price: number | null;
  readonly onChange: (count: number) => void;
}

export function CountChip({ value, price, onChange }: CountChipProps): ReactElement {
  const texts = useTranslations("composer");
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button type="button" className={chipLook(value !== 1)}>
          {texts("picturesValue", { count: value })}
        </button>
      }
    >
      <MenuChoice
        label={texts("pictures")}
        value={String(value)}
        onChange={(count) => onChange(Number(count))}
        options={COUNTS.map((count) => ({
          value: String(count),
          label:
            price === null
              ? texts("picturesValue", { count })
              : texts("picturesCost", { count, cost: formatMoney(price * count) }),
        }))}
      />
    </Menu>
  );
}
