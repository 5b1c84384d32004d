import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { hasRenditions, pictureAddress } from "../../../kit/picture-address.ts";
import { ZoomView } from "../../../parts/zoom-view/zoom-view.tsx";
import { SmallPicture } from "../small-picture.tsx";
import type { Tile } from "../tile.ts";

interface PanelPictureProps {
  readonly tile: Tile;
  /** Left and right of the page's own; the picture is as wide as the panel. */
  readonly width: number;
}

/** The picture, whole and in its true ratio; a press enlarges it. */
export function PanelPicture({ tile, width }: PanelPictureProps): ReactElement {
  const { picture, generation } = tile;
  const texts = useTranslations("gallery");
  const [isZoomed, setZoomed] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={`${texts("zoom")}: ${generation.prompt}`}
        onClick={() => setZoomed(true)}
        // No higher than seven tenths of the window, whatever its ratio.
        style={{
          aspectRatio: `${picture.width} / ${picture.height}`,
          width: `min(100%, calc(70dvh * ${picture.width / picture.height}))`,
        }}
        className="mx-auto block cursor-zoom-in rounded-picture shadow-picture focus-visible:rounded-picture"
      >
        <SmallPicture
          key={picture.url}
          picture={picture}
          alt={generation.prompt}
          width={width}
          height={(width * picture.height) / picture.width}
        />
      </button>
      {isZoomed && (
        <ZoomView
          src={pictureAddress(picture.url)}
          small={
            hasRenditions(picture.url)
              ? pictureAddress(picture.url, 320)
              : pictureAddress(picture.url)
          }
          alt={generation.prompt}
          size={picture}
          onClose={() => setZoomed(false)}
        />
      )}
    </>
  );
}
