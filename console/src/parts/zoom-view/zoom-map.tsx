import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { seenPart, type ZoomPlace, type ZoomState } from "./zoom-state.ts";

interface ZoomMapProps {
  readonly src: string;
  readonly state: ZoomState;
  readonly place: ZoomPlace;
}

const SIDE_PX = 148;

/** The whole picture, small, with a frame around what is seen. */
export function ZoomMap({ src, state, place }: ZoomMapProps): ReactElement {
  const texts = useTranslations("playground");
  const { width, height } = place.picture;
  const scale = SIDE_PX / Math.max(width, height);
  const seen = seenPart(state, place);
  const percent = (share: number) => `${share * 100}%`;
  return (
    <div
      role="img"
      aria-label={texts("minimap")}
      className="pointer-events-none absolute right-4 bottom-4 overflow-hidden rounded-picture shadow-[0_0_0_1px_var(--desk-line)]"
      style={{ width: width * scale, height: height * scale }}
    >
      <img src={src} alt="" className="size-full" />
      <span
        className="absolute border border-on-desk shadow-[0_0_0_999px_var(--desk-dim)]"
        style={{
          left: percent(seen.left),
          top: percent(seen.top),
          width: percent(seen.width),
          height: percent(seen.height),
        }}
      />
    </div>
  );
}
