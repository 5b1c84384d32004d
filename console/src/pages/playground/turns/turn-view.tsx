import type { Account, Model } from "limner/client";
import { memo, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Margin } from "../../../parts/margin/margin.tsx";
import { MarginWells } from "../../../parts/margin/margin-wells.tsx";
import { useLiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { isOpen } from "../../../threads/turn-state.ts";
import { FaultMargin } from "../faults/fault-margin.tsx";
import { shownFault } from "../faults/shown-fault.ts";
import type { FaultActions } from "../faults/fault-actions.ts";
import { TurnFault } from "../faults/turn-fault.tsx";
import type { CompareMode } from "../result/compare-mode.ts";
import { TurnResult, type ResultActions } from "../result/turn-result.tsx";
import { GonePicture } from "./gone-picture.tsx";
import { TurnDrawing } from "./turn-drawing.tsx";
import { TurnPrompt } from "./turn-prompt.tsx";
import { useHeldHeight } from "./use-held-height.ts";

export interface TurnActions extends FaultActions, ResultActions {
  readonly onCancel: (turn: Turn) => void;
}

interface TurnViewProps extends TurnActions {
  readonly turn: Turn;
  readonly before: Turn | undefined;
  readonly number: number;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  readonly compare: CompareMode;
  readonly onCompare: (turn: Turn, mode: CompareMode) => void;
  /** Esc was pressed once, and would cancel this turn. */
  readonly armed: boolean;
  /** It ended while this page looked on. */
  readonly isNew: boolean;
}

/** One request: its words, what came of them, and the facts beside it. */
export const TurnView = memo(function TurnView(props: TurnViewProps): ReactElement {
  const { turn, number } = props;
  const texts = useTranslations("playground");
  const { place, minHeight } = useHeldHeight(
    isOpen(turn),
    props.isNew && turn.record?.state === "succeeded",
  );
  return (
    <article
      ref={place}
      style={{ minHeight }}
      aria-label={texts("turn", { number, prompt: turn.prompt })}
      data-turn={turn.id}
      className="@container"
    >
      <TurnPrompt turn={turn} />
      <div className="mt-4.5 grid grid-cols-[minmax(0,1fr)] gap-x-7.5 gap-y-2 @min-[760px]:grid-cols-[minmax(0,1fr)_232px]">
        <TurnBody {...props} />
        <TurnMargin turn={turn} />
      </div>
    </article>
  );
});

function TurnBody(props: TurnViewProps): ReactElement {
  const { turn, models, onCancel, onCompare } = props;
  const live = useLiveTurn(turn.id);
  const fault = shownFault(turn);
  if (isOpen(turn)) {
    return (
      <TurnDrawing
        turn={turn}
        live={live}
        before={props.before}
        model={models.find(({ id }) => id === turn.wishes.model)}
        armed={props.armed}
        onCancel={() => onCancel(turn)}
      />
    );
  }
  if (fault !== null && fault.code !== "canceled") {
    return <TurnFault {...props} fault={fault} />;
  }
  if (turn.record?.state !== "succeeded" || turn.record.pictures.length === 0) {
    return <GonePicture turn={turn} onDrawAgain={props.onDrawAgain} />;
  }
  return <TurnResult {...props} live={live} onCompare={(mode) => onCompare(turn, mode)} />;
}

/** A column where there is room for one, else a line. */
function TurnMargin({ turn }: { readonly turn: Turn }): ReactElement | null {
  const fault = shownFault(turn);
  const { record } = turn;
  if (fault !== null && fault.code !== "canceled") {
    return (
      <div>
        <FaultMargin turn={turn} fault={fault} />
      </div>
    );
  }
  if (record === null) {
    return isOpen(turn) ? (
      <div className="hidden @min-[760px]:block">
        <MarginWells />
      </div>
    ) : null;
  }
  if (record.state === "canceled") {
    return null;
  }
  const isSettled = record.state === "succeeded";
  return (
    <>
      {/* Facts that come with the end do not push the others about: it stands there anew. */}
      <div key={record.state} className="hidden @min-[760px]:block">
        <Margin generation={record} look="full" />
      </div>
      {isSettled && (
        <div className="@min-[760px]:hidden">
          <Margin generation={record} look="strip" />
        </div>
      )}
    </>
  );
}
