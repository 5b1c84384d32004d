import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useMedia } from "../../../kit/use-media.ts";
import { Dialog } from "../../../parts/dialog.tsx";
import { Popover } from "../../../parts/popover.tsx";
import { chipLook } from "./chip-look.ts";
import { SettingsPanel, type SettingsPanelProps } from "./settings-panel.tsx";

/** Opens the settings: beside it, or as a sheet on phones. */
export function SettingsChip(props: SettingsPanelProps): ReactElement {
  const texts = useTranslations("composer");
  const [open, setOpen] = useState(false);
  const isNarrow = useMedia("(max-width: 719px)");
  const { seed, temperature, answer } = props.wishes;
  const isChanged = seed !== null || temperature !== null || answer !== "url";
  const button = (
    <button
      type="button"
      aria-label={texts("settings")}
      title={texts("settings")}
      className={`${chipLook(isChanged)} px-2`}
      {...(isNarrow ? { onClick: () => setOpen(true) } : {})}
    >
      <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
  if (isNarrow) {
    return (
      <>
        {button}
        <Dialog open={open} onOpenChange={setOpen} title={texts("settings")}>
          <SettingsPanel {...props} />
        </Dialog>
      </>
    );
  }
  return (
    <Popover
      label={texts("settings")}
      className="w-106 p-4"
      open={open}
      onOpenChange={setOpen}
      trigger={button}
    >
      <SettingsPanel {...props} />
    </Popover>
  );
}
