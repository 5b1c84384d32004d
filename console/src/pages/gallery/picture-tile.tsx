import type { KeyboardEvent, ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { joinClasses } from "../../kit/join-classes.ts";
import { showSize } from "../../kit/size.ts";
import type { TileActions } from "./tile-actions.ts";
import { SmallPicture } from "./small-picture.tsx";
import type { Tile } from "./tile.ts";

interface PictureTileProps extends TileActions {
  readonly tile: Tile;
  readonly width: number;
  readonly height: number;
  readonly isCurrent: boolean;
}

/** A picture in the gallery. What it is stands on it under the pointer and with the focus. */
export function PictureTile(props: PictureTileProps): ReactElement {
  const { tile, width, height, isCurrent, hrefOf } = props;
  const { generation, picture } = tile;
  const texts = useTranslations("gallery");
  const words = generation.prompt === "" ? texts("noWords") : generation.prompt;
  return (
    <Link
      href={hrefOf(tile)}
      aria-current={isCurrent ? "true" : undefined}
      data-picture={tile.key}
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event, props)}
      className={joinClasses(
        "group relative block rounded-picture focus-visible:rounded-picture",
        isCurrent && "outline-2 outline-offset-2 outline-lapis",
      )}
      style={{ width, height }}
    >
      <SmallPicture picture={picture} alt={words} width={width} height={height} />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-x-0 bottom-0 rounded-b-picture bg-caption px-2.5 py-1.5 text-xs text-on-desk opacity-0 transition-opacity duration-(--dur-1) group-hover:opacity-100 group-focus-visible:opacity-100"
      >
        <span className="block truncate font-strong">{words}</span>
        <span className="block truncate">
          {showSize(picture)}, {generation.model}
        </span>
      </span>
    </Link>
  );
}

/** The keys of a picture that has the focus. */
function onKeyDown(event: KeyboardEvent, props: PictureTileProps): void {
  if (event.metaKey || event.ctrlKey || event.altKey) {
    return;
  }
  const { tile, onDownload, onCopy, onContinue } = props;
  const actions: Readonly<Record<string, (tile: Tile) => void>> = {
    d: onDownload,
    c: onCopy,
    r: onContinue,
  };
  const act = actions[event.key.toLowerCase()];
  if (act !== undefined) {
    event.preventDefault();
    act(tile);
  }
}
