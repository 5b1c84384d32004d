import type { ReactElement } from "react";
import { pictureAddress } from "../../../kit/picture-address.ts";
import { readSize } from "../../../kit/size.ts";
import type { NewestGeneration } from "./use-newest.ts";

const BOX = { width: 44, height: 30 };
const WIDTH = 160;
const INKS: Readonly<Record<string, string>> = {
  running: "hatch border-lapis text-lapis-line",
  failed: "hatch border-line-control text-vermilion-line",
};

/** The first picture in its own ratio, fitted into a box that all rows share; the frame of one that is not there. */
export function Thumbnail({ generation }: { readonly generation: NewestGeneration }): ReactElement {
  const { pictures, size, state } = generation;
  const [picture] = pictures;
  const shape = picture ?? readSize(size.delivered ?? size.asked) ?? { width: 1, height: 1 };
  const scale = Math.min(BOX.width / shape.width, BOX.height / shape.height);
  const fitted = {
    width: Math.max(2, Math.round(shape.width * scale)),
    height: Math.max(2, Math.round(shape.height * scale)),
  };
  return (
    <span aria-hidden className="grid place-items-center" style={BOX}>
      {picture === undefined ? (
        <span
          className={`rounded-picture border ${INKS[state] ?? "border-line-control"}`}
          style={fitted}
        />
      ) : (
        <img
          {...fitted}
          alt=""
          src={pictureAddress(picture.url, WIDTH)}
          loading="lazy"
          decoding="async"
          className="rounded-picture bg-well"
        />
      )}
    </span>
  );
}
