import { useState, type ReactElement } from "react";
import { pictureAddress } from "../../../kit/picture-address.ts";
import { readSize, type Size } from "../../../kit/size.ts";
import { joinClasses } from "../../../kit/join-classes.ts";
import { Silhouette } from "../../../parts/silhouette.tsx";
import type { AdminGeneration } from "./generation-records.ts";

interface ThumbnailProps {
  readonly generation: Pick<AdminGeneration, "pictures" | "size" | "state">;
}

const BOX: Size = { width: 44, height: 32 };
const ASSUMED: Size = { width: 1280, height: 1280 };

/** The first picture in its true ratio; without one the shape of what was asked for. */
export function Thumbnail({ generation }: ThumbnailProps): ReactElement {
  const { pictures, size, state } = generation;
  const [isGone, setGone] = useState(false);
  const [picture] = pictures;
  const shape = picture ?? readSize(size.asked) ?? ASSUMED;
  const scale = Math.min(BOX.width / shape.width, BOX.height / shape.height);
  const isUnsettled = state === "running" || state === "failed";
  return (
    <span className="grid w-11 shrink-0 place-items-center" aria-hidden>
      {picture === undefined || isGone ? (
        <span className="relative grid">
          <Silhouette
            scale={scale}
            shapes={[{ size: shape, ink: state === "canceled" ? "dashed" : "outline" }]}
            className="text-line-control"
          />
          {isUnsettled && (
            <span
              className={joinClasses(
                "hatch absolute inset-0.75 opacity-60",
                state === "failed" ? "text-vermilion-line" : "text-lapis-line",
              )}
            />
          )}
        </span>
      ) : (
        <img
          alt=""
          src={pictureAddress(picture.url, 160)}
          width={Math.round(picture.width * scale)}
          height={Math.round(picture.height * scale)}
          loading="lazy"
          decoding="async"
          onError={() => setGone(true)}
          className="picture-in rounded-picture bg-well"
        />
      )}
    </span>
  );
}
