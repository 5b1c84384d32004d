import {
  CornerDownRight,
  Download,
  Ellipsis,
  ImageUp,
  Link as LinkIcon,
  Maximize2,
  SquareSplitHorizontal,
} from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { Menu, MenuChoice, MenuItem, MenuLine } from "../../../parts/menu.tsx";
import type { CompareMode } from "./compare-mode.ts";

interface ActionRowProps {
  readonly onContinue: () => void;
  readonly onReference: () => void;
  readonly onCopy: () => void;
  readonly onZoom: () => void;
  readonly onDownload: () => void;
  readonly compare: CompareMode;
  /** Null where there is nothing to compare with. */
  readonly onCompare: ((mode: CompareMode) => void) | null;
}

const ICON = { size: 14, strokeWidth: 2, "aria-hidden": true } as const;

/** What can be done with a picture, under it. On phones the words for the rarer ones give way. */
export function ActionRow(props: ActionRowProps): ReactElement {
  const { onContinue, onReference, onCopy, onZoom, onDownload, compare, onCompare } = props;
  const texts = useTranslations("playground");
  return (
    <div className="-mx-1.5 mt-1.5 flex flex-wrap items-center gap-x-1 text-text-2">
      <RowButton icon={<CornerDownRight {...ICON} />} onClick={onContinue}>
        {texts("continueHere")}
      </RowButton>
      <RowButton icon={<ImageUp {...ICON} />} onClick={onReference}>
        {texts("useReference")}
      </RowButton>
      <span className="hidden @min-[480px]:contents">
        <RowButton icon={<LinkIcon {...ICON} />} onClick={onCopy}>
          {texts("copyUrl")}
        </RowButton>
      </span>
      <span className="ml-auto flex items-center gap-0.5">
        <span className="hidden @min-[480px]:contents">
          {onCompare !== null && <CompareMenu compare={compare} onCompare={onCompare} />}
          <IconButton small label={texts("zoom")} icon={<Maximize2 {...ICON} />} onClick={onZoom} />
        </span>
        <span className="contents @min-[480px]:hidden">
          <MoreMenu compare={compare} onCompare={onCompare} onCopy={onCopy} onZoom={onZoom} />
        </span>
        <IconButton
          small
          label={texts("download")}
          shortcut="D"
          icon={<Download {...ICON} />}
          onClick={onDownload}
        />
      </span>
    </div>
  );
}

interface RowButtonProps {
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly children: string;
}

function RowButton({ icon, onClick, children }: RowButtonProps): ReactElement {
  return (
    <Button look="ghost" small icon={icon} onClick={onClick} className="px-1.5">
      {children}
    </Button>
  );
}

interface CompareMenuProps {
  readonly compare: CompareMode;
  readonly onCompare: (mode: CompareMode) => void;
}

function CompareMenu(props: CompareMenuProps): ReactElement {
  const texts = useTranslations("playground");
  return (
    <Menu
      side="top"
      trigger={
        <Button look="ghost" small className="px-1.5" icon={<SquareSplitHorizontal {...ICON} />}>
          {texts("compare")}
        </Button>
      }
    >
      <CompareChoice {...props} />
    </Menu>
  );
}

function CompareChoice({ compare, onCompare }: CompareMenuProps): ReactElement {
  const texts = useTranslations("playground");
  return (
    <MenuChoice
      label={texts("beforeAfter")}
      value={compare}
      onChange={onCompare}
      options={[
        { value: "slider", label: texts("compareSlider") },
        { value: "side", label: texts("compareSide") },
        { value: "off", label: texts("compareOff") },
      ]}
    />
  );
}

/** What has no room of its own on phones. */
function MoreMenu({
  compare,
  onCompare,
  onCopy,
  onZoom,
}: Omit<ActionRowProps, "onContinue" | "onReference" | "onDownload">): ReactElement {
  const texts = useTranslations("playground");
  const general = useTranslations("common");
  return (
    <Menu
      side="top"
      trigger={<IconButton small label={general("more")} icon={<Ellipsis {...ICON} />} />}
    >
      <MenuItem icon={<Maximize2 {...ICON} />} onSelect={onZoom}>
        {texts("zoom")}
      </MenuItem>
      <MenuItem icon={<LinkIcon {...ICON} />} onSelect={onCopy}>
        {texts("copyUrl")}
      </MenuItem>
      {onCompare !== null && (
        <>
          <MenuLine />
          <CompareChoice compare={compare} onCompare={onCompare} />
        </>
      )}
    </Menu>
  );
}
