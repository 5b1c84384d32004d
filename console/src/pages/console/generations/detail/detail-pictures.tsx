import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { pictureAddress } from "../../../../kit/picture-address.ts";
import { readSize, type Size } from "../../../../kit/size.ts";
import { joinClasses } from "../../../../kit/join-classes.ts";
import { ZoomView } from "../../../../parts/zoom-view/zoom-view.tsx";
import type { Dossier } from "../generation-records.ts";

type Picture = Dossier["pictures"][number];

const HEIGHT_PX = 240;
const ASSUMED: Size = { width: 1280, height: 1280 };

/** What was drawn, side by side in true ratios; before that the frame that it will fill. */
export function DetailPictures({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const [zoomed, setZoomed] = useState<Picture | null>(null);
  const { pictures, prompt } = dossier;
  if (pictures.length === 0) {
    return dossier.erased == null && dossier.expired?.pictures == null ? (
      <EmptyFrame dossier={dossier} />
    ) : null;
  }
  return (
    <ul className="mt-3 flex flex-wrap gap-2">
      {pictures.map((picture, index) => (
        <PictureTile
          key={picture.url}
          picture={picture}
          number={index + 1}
          dossier={dossier}
          onOpen={() => setZoomed(picture)}
        />
      ))}
      {zoomed !== null && (
        <ZoomView
          src={pictureAddress(zoomed.url)}
          small={pictureAddress(zoomed.url, 320)}
          alt={prompt}
          size={zoomed}
          onClose={() => setZoomed(null)}
        />
      )}
    </ul>
  );
}

interface PictureTileProps {
  readonly picture: Picture;
  readonly number: number;
  readonly dossier: Dossier;
  readonly onOpen: () => void;
}

function PictureTile({ picture, number, dossier, onOpen }: PictureTileProps): ReactElement {
  const texts = useTranslations("generations");
  const [isGone, setGone] = useState(false);
  const { width, height, url } = picture;
  const ratio = width / height;
  const count = dossier.pictures.length;
  // In one row two share it by their ratios; more go on in further rows.
  const basis = count === 1 ? "100%" : "calc(50% - 4px)";
  return (
    <li
      style={{ aspectRatio: ratio, flexBasis: basis, maxWidth: HEIGHT_PX * ratio }}
      className="min-w-24"
    >
      {isGone ? (
        <p className="grid h-full place-items-center rounded-picture bg-well px-2 text-center text-xs text-text-2">
          {texts("pictureGone")}
        </p>
      ) : (
        <button
          type="button"
          onClick={onOpen}
          aria-label={texts("picture", { number, count, prompt: dossier.prompt })}
          className="block w-full rounded-picture"
        >
          <img
            alt=""
            src={pictureAddress(url, 640)}
            width={width}
            height={height}
            decoding="async"
            onError={() => setGone(true)}
            className="picture-in h-auto w-full rounded-picture bg-well shadow-picture"
          />
        </button>
      )}
    </li>
  );
}

/** The shape that was asked for: an outline while it waits, hatched while it is drawn and where it came to nothing. */
function EmptyFrame({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const general = useTranslations("common");
  const { state } = dossier;
  const { width, height } = readSize(dossier.size.asked) ?? ASSUMED;
  const isOpen = state === "running" || state === "queued";
  return (
    <div
      style={{ aspectRatio: width / height, maxWidth: (HEIGHT_PX - 80) * (width / height) }}
      className={joinClasses(
        "relative mt-3 grid min-h-16 place-items-center rounded-picture border border-line-control",
        state === "canceled" && "border-dashed",
      )}
    >
      {(state === "running" || state === "failed") && (
        <span
          aria-hidden
          className={joinClasses(
            "hatch absolute inset-0 opacity-40",
            state === "failed" ? "text-vermilion-line" : "text-lapis-line",
          )}
        />
      )}
      <span className="relative rounded-sm bg-surface px-2 py-0.5 text-xs text-text-2">
        {isOpen ? general(`state.${state}`) : texts("noPictures")}
      </span>
    </div>
  );
}
