import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { joinClasses } from "../../../kit/join-classes.ts";
import { SmallPicture } from "../small-picture.tsx";
import { toTiles, type Tile } from "../tile.ts";

interface SiblingStripProps {
  readonly tile: Tile;
  readonly hrefOf: (tile: Tile) => string;
}

const HEIGHT_PX = 48;

/** All pictures of a request that asked for several. */
export function SiblingStrip({ tile, hrefOf }: SiblingStripProps): ReactElement | null {
  const texts = useTranslations("gallery");
  const siblings = toTiles([tile.generation]);
  if (siblings.length < 2) {
    return null;
  }
  return (
    <nav aria-label={texts("siblings")} className="flex gap-2 overflow-x-auto p-1">
      {siblings.map((one) => {
        const width = (HEIGHT_PX * one.picture.width) / one.picture.height;
        const isCurrent = one.number === tile.number;
        return (
          <Link
            key={one.key}
            href={hrefOf(one)}
            aria-current={isCurrent ? "true" : undefined}
            className={joinClasses(
              "block shrink-0 rounded-picture",
              isCurrent && "outline-2 outline-offset-2 outline-lapis",
            )}
            style={{ width, height: HEIGHT_PX }}
          >
            <SmallPicture
              picture={one.picture}
              alt={texts("sibling", { number: one.number, count: siblings.length })}
              width={width}
              height={HEIGHT_PX}
            />
          </Link>
        );
      })}
    </nav>
  );
}
