import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { BeforeAfter } from "../../../parts/before-after/before-after.tsx";
import { RuledFrame } from "../../../parts/ruled-frame/ruled-frame.tsx";
import type { LiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import type { CompareMode } from "./compare-mode.ts";
import { PictureRow } from "./picture-row.tsx";
import { pictureSources } from "./picture-sources.ts";
import { ResultPicture } from "./result-picture.tsx";
import { SideBySide } from "./side-by-side.tsx";

interface ResultPicturesProps {
  readonly turn: Turn;
  readonly live: LiveTurn;
  readonly before: string | null;
  readonly compare: CompareMode;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

export function ResultPictures(props: ResultPicturesProps): ReactElement {
  const { turn, live, before, compare, chosen, onChoose, onOpen } = props;
  const texts = useTranslations("playground");
  const pictures = turn.record?.pictures ?? [];
  const { length: count } = pictures;
  const [only] = pictures;
  if (only !== undefined && before !== null && compare === "side") {
    const { src } = pictureSources(only, live.decoded[0]);
    return (
      <SideBySide
        before={before}
        after={src}
        size={only}
        alt={turn.prompt}
        onOpen={() => onOpen(0)}
      />
    );
  }
  const frames = pictures.map((picture, index) => {
    const sources = pictureSources(picture, live.decoded[index]);
    return (
      <RuledFrame
        key={picture.url}
        size={picture}
        labels={null}
        state={live.landed ? "landed" : "settled"}
        label={turn.prompt}
      >
        {before !== null && compare === "slider" ? (
          <BeforeAfter
            before={before}
            after={sources.src}
            alt={turn.prompt}
            onOpen={() => onOpen(index)}
          />
        ) : (
          <ResultPicture
            {...sources}
            alt={turn.prompt}
            label={
              count === 1
                ? texts("openPicture", { prompt: turn.prompt })
                : texts("pictureOf", { number: index + 1, count })
            }
            chosen={count > 1 && chosen === index}
            onFocus={() => onChoose(index)}
            onOpen={() => onOpen(index)}
          />
        )}
      </RuledFrame>
    );
  });
  return count === 1 ? <>{frames}</> : <PictureRow>{frames}</PictureRow>;
}
