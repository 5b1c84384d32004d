import { ChevronDown } from "lucide-react";
import { useState, type ComponentProps, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { readSize, showSize } from "../../../kit/size.ts";
import { SIZE_GRID } from "../../../kit/size-grid.ts";
import { useMedia } from "../../../kit/use-media.ts";
import { Dialog } from "../../../parts/dialog.tsx";
import { Popover } from "../../../parts/popover.tsx";
import { Silhouette } from "../../../parts/silhouette.tsx";
import { SizeNest } from "../../../parts/size-picker/size-nest.tsx";
import { SizePicker } from "../../../parts/size-picker/size-picker.tsx";
import type { SizePickerProps } from "../../../parts/size-picker/size-picker-props.ts";

interface SizeChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

const LISTED = SIZE_GRID.map(({ text }) => text);
const ICON_PX = 14;
const SHAPE = { width: 16, height: 9 };

/** Sizes by their shapes, as where they are asked for. */
export function SizeChoice({ value, onChange, className }: SizeChoiceProps): ReactElement {
  const texts = useTranslations("gallery");
  const [open, setOpen] = useState(false);
  const isNarrow = useMedia("(max-width: 719px)");
  const picker: SizePickerProps = {
    value: value === "" ? "auto" : value,
    onChange: (next) => onChange(next === "auto" ? "" : next),
    listed: LISTED,
    rule: "buckets",
    autoLabel: texts("anySize"),
    lockedLabel: texts("oneSize"),
    autoText: texts("anySizeText"),
  };
  return isNarrow ? (
    <>
      <SizeButton value={value} className={className} onClick={() => setOpen(true)} />
      <Dialog open={open} onOpenChange={setOpen} title={texts("size")}>
        <SizeNest {...picker} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  ) : (
    <Popover
      label={texts("size")}
      side="bottom"
      className="w-217 p-5"
      trigger={<SizeButton value={value} className={className} />}
    >
      <SizePicker {...picker} />
    </Popover>
  );
}

interface SizeButtonProps extends ComponentProps<"button"> {
  readonly value: string;
}

function SizeButton({ value, className, ...rest }: SizeButtonProps): ReactElement {
  const texts = useTranslations("gallery");
  const size = readSize(value);
  const shape = size ?? SHAPE;
  return (
    <button
      {...rest}
      type="button"
      aria-label={size === null ? texts("anySize") : `${texts("size")}: ${showSize(size)}`}
      className={joinClasses(
        "inline-flex h-(--control-h) shrink-0 items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-sm font-medium shadow-1 transition-colors duration-(--dur-1) hover:bg-hover data-[state=open]:bg-lapis-soft",
        size !== null && "text-lapis-text",
        className,
      )}
    >
      <Silhouette
        shapes={[{ size: shape, ink: "outline" }]}
        scale={ICON_PX / Math.max(shape.width, shape.height)}
      />
      <span className="truncate">{size === null ? texts("anySize") : showSize(size)}</span>
      <ChevronDown size={14} strokeWidth={2} aria-hidden className="ml-auto text-text-2" />
    </button>
  );
}
