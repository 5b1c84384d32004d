import {
  Braces,
  CornerDownRight,
  Download,
  Ellipsis,
  Link as LinkIcon,
  Trash2,
} from "lucide-react";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "../../../parts/menu.tsx";
import type { Tile } from "../tile.ts";
import { EraseDialog } from "./erase-dialog.tsx";
import { JsonDialog } from "./json-dialog.tsx";

interface PanelActionsProps {
  readonly tile: Tile;
  readonly onContinue: () => void;
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onErase: () => Promise<void>;
}

const ICON = { size: 16, strokeWidth: 1.75, "aria-hidden": true } as const;

export function PanelActions(props: PanelActionsProps): ReactElement {
  const { tile, onContinue, onDownload, onCopy, onErase } = props;
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const [opened, setOpened] = useState<"json" | "erase" | null>(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="primary" icon={<CornerDownRight {...ICON} />} onClick={onContinue}>
        {texts("continue")}
      </Button>
      <Button
        className="max-md:w-(--control-h) max-md:gap-0 max-md:px-0"
        icon={<Download {...ICON} />}
        onClick={onDownload}
      >
        <span className="max-md:sr-only">{texts("download")}</span>
      </Button>
      <IconButton
        bordered
        label={texts("copyUrl")}
        shortcut="C"
        icon={<LinkIcon {...ICON} />}
        onClick={onCopy}
      />
      <Menu
        align="start"
        trigger={<IconButton bordered label={common("more")} icon={<Ellipsis {...ICON} />} />}
      >
        <MenuItem icon={<Braces {...ICON} />} onSelect={() => setOpened("json")}>
          {texts("json")}
        </MenuItem>
        <MenuLine />
        <MenuItem danger icon={<Trash2 {...ICON} />} onSelect={() => setOpened("erase")}>
          {texts("erase")}
        </MenuItem>
      </Menu>
      <JsonDialog
        generation={tile.generation}
        open={opened === "json"}
        onOpenChange={(open) => setOpened(open ? "json" : null)}
      />
      <EraseDialog
        count={tile.generation.pictures.length}
        open={opened === "erase"}
        onOpenChange={(open) => setOpened(open ? "erase" : null)}
        onErase={onErase}
      />
    </div>
  );
}
