import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { PictureSources } from "./picture-sources.ts";

interface ResultPictureProps extends PictureSources {
  readonly alt: string;
  readonly label: string;
  /** Of several: the one that the actions below are about. */
  readonly chosen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

export function ResultPicture({
  alt,
  label,
  chosen,
  onFocus,
  onOpen,
  ...sources
}: ResultPictureProps): ReactElement {
  const texts = useTranslations("playground");
  const [isGone, setGone] = useState(false);
  if (isGone) {
    return (
      <div className="absolute inset-0 grid place-items-center rounded-picture bg-well p-4 text-center text-sm text-text-2">
        {texts("gone")}
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-label={label}
      onFocus={onFocus}
      onClick={onOpen}
      className={joinClasses(
        "absolute inset-0 cursor-zoom-in rounded-picture bg-well shadow-picture focus-visible:rounded-picture",
        chosen && "outline-2 outline-offset-3 outline-lapis",
      )}
    >
      <img
        {...sources}
        alt={alt}
        decoding="async"
        className="size-full rounded-picture"
        onError={() => setGone(true)}
      />
    </button>
  );
}
