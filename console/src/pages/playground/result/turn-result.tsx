import { useCallback, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { copyText } from "../../../parts/copy-button.tsx";
import { useToast } from "../../../parts/toasts.tsx";
import { ZoomView } from "../../../parts/zoom-view/zoom-view.tsx";
import { pictureAddress } from "../../../kit/picture-address.ts";
import type { LiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { ActionRow } from "./action-row.tsx";
import type { CompareMode } from "./compare-mode.ts";
import { downloadPicture } from "../../../kit/download-picture.ts";
import { pictureShortcut } from "./picture-shortcut.ts";
import { ResultPictures } from "./result-pictures.tsx";
import { useBefore } from "./use-before.ts";

export interface ResultActions {
  readonly onContinue: (turn: Turn, picture: number) => void;
  readonly onReference: (turn: Turn, picture: number) => void;
}

interface TurnResultProps extends ResultActions {
  readonly turn: Turn;
  readonly live: LiveTurn;
  readonly compare: CompareMode;
  readonly onCompare: (mode: CompareMode) => void;
}

/** The picture or pictures of a turn, and what can be done with the one that is chosen. */
export function TurnResult(props: TurnResultProps): ReactElement {
  const { turn, live, compare, onCompare, onContinue, onReference } = props;
  const texts = useTranslations("playground");
  const toast = useToast();
  const [chosen, setChosen] = useState(0);
  const [zoomed, setZoomed] = useState<number | null>(null);
  const before = useBefore(turn);
  const pictures = turn.record?.pictures ?? [];
  const picture = pictures[chosen] ?? pictures[0];
  const close = useCallback(() => setZoomed(null), []);
  if (picture === undefined) {
    return <></>;
  }
  const open = (index: number) => {
    setChosen(index);
    setZoomed(index);
  };
  const shown = zoomed === null ? undefined : pictures[zoomed];
  const acts = {
    onContinue: () => onContinue(turn, chosen),
    onReference: () => onReference(turn, chosen),
    onCopy: () =>
      void copyText(picture.url).then((done) =>
        done ? toast({ text: texts("urlCopied") }) : undefined,
      ),
    onZoom: () => open(chosen),
    onDownload: () => downloadPicture(picture.url, fileName(turn, chosen)),
    onCompare: before === null ? null : onCompare,
  };
  return (
    <div
      className="min-w-0"
      onKeyDown={(event) => {
        const act = pictureShortcut(event, { ...acts, compare });
        if (act !== null) {
          event.preventDefault();
          event.stopPropagation();
          act();
        }
      }}
    >
      <ResultPictures
        turn={turn}
        live={live}
        before={before}
        compare={compare}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={open}
      />
      <ActionRow {...acts} compare={compare} />
      {shown !== undefined && (
        <ZoomView
          src={live.decoded[zoomed ?? 0] ?? pictureAddress(shown.url)}
          small={pictureAddress(shown.url, 320)}
          alt={turn.prompt}
          size={shown}
          onClose={close}
        />
      )}
    </div>
  );
}

function fileName({ generationId, record }: Turn, picture: number): string {
  const { url = "", media_type: type = "image/png" } = record?.pictures[picture] ?? {};
  const ending = /\.(\w+)$/.exec(url)?.[1] ?? type.split("/")[1] ?? "png";
  return `${generationId ?? "picture"}-${picture + 1}.${ending}`;
}
