import type { CSSProperties, ReactElement, ReactNode } from "react";
import type { Size } from "../../kit/size.ts";
import { joinClasses } from "../../kit/join-classes.ts";
import { FrameCorners } from "./frame-corners.tsx";
import { UnsettledPicture } from "./unsettled-picture.tsx";

/** `queued`: nothing is drawn yet; `drawing`; `landed`: it was stored a moment ago; `settled`: a picture like any other. */
type FrameState = "queued" | "drawing" | "landed" | "settled";

interface RuledFrameProps {
  /** Of the picture to come; the frame has exactly its proportions. */
  readonly size: Size;
  /** Null while only a guess of the proportions is known: then no number is written. */
  readonly labels: Size | null;
  readonly state: FrameState;
  /** From 0 to 1; null where the engine tells nothing. */
  readonly share?: number | null;
  /** Address of a coarse picture. */
  readonly preview?: string | null;
  readonly label: string;
  /** The picture, once it is there. */
  readonly children?: ReactNode;
}

/** Where a picture is or will be: its exact proportions from the first moment on, so that nothing moves when it comes. */
export function RuledFrame({
  size,
  labels,
  state,
  share = null,
  preview = null,
  label,
  children,
}: RuledFrameProps): ReactElement {
  const isOpen = state === "queued" || state === "drawing";
  return (
    <div className="relative w-full" style={frameStyle(size)}>
      {isOpen && labels !== null && <Dimensions {...labels} />}
      {state !== "settled" && <FrameCorners landed={state === "landed"} />}
      {isOpen ? (
        <div
          role="img"
          aria-label={label}
          className="absolute inset-0 overflow-hidden rounded-picture bg-well"
        >
          <UnsettledPicture drawing={state === "drawing"} share={share} preview={preview} />
        </div>
      ) : (
        <div className={joinClasses("absolute inset-0", state === "landed" && "picture-lands")}>
          {children}
        </div>
      )}
    </div>
  );
}

/** As wide as the column, unless it would then be taller than what is seen of the page. */
function frameStyle({ width, height }: Size): CSSProperties {
  return {
    aspectRatio: `${width} / ${height}`,
    maxWidth: `max(240px, calc(72dvh * ${width / height}))`,
  };
}

function Dimensions({ width, height }: Size): ReactElement {
  return (
    <>
      <span
        aria-hidden
        className="absolute -top-4.5 left-1/2 -translate-x-1/2 text-2xs font-medium text-text-2"
      >
        {width}
      </span>
      <span
        aria-hidden
        className="absolute top-1/2 -left-4 -translate-y-1/2 rotate-180 text-2xs font-medium text-text-2 [writing-mode:vertical-rl]"
      >
        {height}
      </span>
    </>
  );
}
