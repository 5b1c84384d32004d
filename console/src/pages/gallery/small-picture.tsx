import type { Generation } from "limner/client";
import { useCallback, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../kit/join-classes.ts";
import { hasRenditions, pictureAddress, type RenditionWidth } from "../../kit/picture-address.ts";

interface SmallPictureProps {
  readonly picture: Generation["pictures"][number];
  readonly alt: string;
  /** As it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly className?: string;
}

const WIDTHS: readonly RenditionWidth[] = [160, 320, 640, 1280];

/** A small copy of a picture: a well of its form until it is there, then the picture. */
export function SmallPicture(props: SmallPictureProps): ReactElement {
  const { picture, alt, width, height, className } = props;
  const texts = useTranslations("gallery");
  const [state, setState] = useState<"coming" | "came" | "gone">("coming");
  const atOnce = useCallback((image: HTMLImageElement | null) => {
    if (image?.complete === true && image.naturalWidth > 0) {
      setState("came");
    }
  }, []);
  if (state === "gone") {
    return (
      <span className="grid size-full place-items-center overflow-hidden rounded-picture bg-well p-2 text-center text-xs text-text-2">
        {texts("gone")}
      </span>
    );
  }
  return (
    <span className={joinClasses("block size-full rounded-picture bg-well", className)}>
      <img
        ref={atOnce}
        {...sourcesOf(picture, width)}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        onLoad={() => setState("came")}
        onError={() => setState("gone")}
        className={joinClasses(
          "block size-full rounded-picture",
          state === "came" ? "picture-in" : "opacity-0",
        )}
      />
    </span>
  );
}

function sourcesOf(
  { url, width: full }: SmallPictureProps["picture"],
  width: number,
): { readonly src: string; readonly srcSet?: string; readonly sizes?: string } {
  if (!hasRenditions(url)) {
    return { src: pictureAddress(url) };
  }
  const smaller = WIDTHS.filter((one) => one < full);
  const [first] = smaller;
  if (first === undefined) {
    return { src: pictureAddress(url) };
  }
  return {
    src: pictureAddress(url, smaller.findLast((one) => one <= 640) ?? first),
    srcSet: smaller.map((one) => `${pictureAddress(url, one)} ${one}w`).join(", "),
    sizes: `${Math.ceil(width)}px`,
  };
}
