import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { RuledFrame } from "../../../parts/ruled-frame/ruled-frame.tsx";
import type { Size } from "../../../kit/size.ts";
import type { LiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { turnState } from "../../../threads/turn-state.ts";
import { PictureRow } from "../result/picture-row.tsx";

interface DrawingFramesProps {
  readonly turn: Turn;
  readonly live: LiveTurn;
  readonly size: Size;
  readonly labels: Size | null;
}

/** A frame for each picture to come. */
export function DrawingFrames({ turn, live, size, labels }: DrawingFramesProps): ReactElement {
  const texts = useTranslations("playground");
  const { count } = turn.wishes;
  const isDrawing = turnState(turn) === "running";
  const { width, height } = size;
  const state = texts(isDrawing ? "drawing" : "queued");
  const share = live.progress?.stage === "drawing" ? live.progress.share : null;
  const frames = Array.from({ length: count }, (_, order) => (
    <RuledFrame
      key={order}
      size={size}
      labels={count === 1 ? labels : null}
      state={isDrawing ? "drawing" : "queued"}
      share={
        count === 1 && live.progress?.stage !== "drawing" && live.progress !== null ? 1 : share
      }
      preview={live.previews[order] ?? null}
      label={texts("frame", { width, height, state })}
    />
  ));
  return count === 1 ? <>{frames}</> : <PictureRow>{frames}</PictureRow>;
}
