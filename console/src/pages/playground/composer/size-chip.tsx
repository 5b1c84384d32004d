import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { readSize, showSize } from "../../../kit/size.ts";
import { useMedia } from "../../../kit/use-media.ts";
import { Dialog } from "../../../parts/dialog.tsx";
import { Popover } from "../../../parts/popover.tsx";
import { Silhouette } from "../../../parts/silhouette.tsx";
import { SizeNest } from "../../../parts/size-picker/size-nest.tsx";
import { SizePicker } from "../../../parts/size-picker/size-picker.tsx";
import type { SizePickerProps } from "../../../parts/size-picker/size-picker-props.ts";
import { chipLook } from "./chip-look.ts";

/** 14 px for the longest edge of all. */
const SCALE = 0.0037;
const AUTO = { width: 3840, height: 2160 };

/** The size that is asked for; opens the shapes of all. */
export function SizeChip(props: SizePickerProps): ReactElement {
  const texts = useTranslations("composer");
  const [open, setOpen] = useState(false);
  // Ten columns to one scale need this much room.
  const isNarrow = useMedia("(max-width: 899px)");
  const size = props.rule === "prompt" ? null : readSize(props.value);
  const auto = props.rule === "prompt" ? texts("sizeByPrompt") : texts("sizeAuto");
  const shown = size === null ? auto : showSize(size);
  const face = (
    <>
      <Silhouette
        scale={SCALE * (3840 / Math.max(size?.width ?? 3840, size?.height ?? 0))}
        shapes={[{ size: size ?? AUTO, ink: "outline" }]}
        className="stroke-[1.5]"
      />
      {shown}
    </>
  );
  const chip = {
    type: "button" as const,
    "aria-label": texts("sizeLabel", { size: shown }),
    className: chipLook(size !== null),
  };
  if (isNarrow) {
    return (
      <>
        <button {...chip} onClick={() => setOpen(true)}>
          {face}
        </button>
        <Dialog open={open} onOpenChange={setOpen} title={texts("size")}>
          <SizeNest {...props} onDone={() => setOpen(false)} />
        </Dialog>
      </>
    );
  }
  return (
    <Popover
      label={texts("size")}
      className="w-217 p-5"
      besideContainer
      open={open}
      onOpenChange={setOpen}
      trigger={<button {...chip}>{face}</button>}
    >
      <SizePicker {...props} />
    </Popover>
  );
}
