import { Hourglass, ShieldCheck, Square, WifiOff } from "lucide-react";
import type { Model } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../kit/format-duration.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { useNow } from "../../../kit/use-now.ts";
import { Button } from "../../../parts/button.tsx";
import { KeyCap } from "../../../parts/key-cap.tsx";
import { Notice } from "../../../parts/notice.tsx";
import type { LiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { turnState, type TurnState } from "../../../threads/turn-state.ts";
import { DrawingFrames } from "./drawing-frames.tsx";
import { expectFrame } from "./expect-frame.ts";
import { StageTrack } from "./stage-track.tsx";
import { useStages } from "./use-stages.ts";

interface TurnDrawingProps {
  readonly turn: Turn;
  readonly live: LiveTurn;
  /** The turn before it, whose picture a turn that waits is about to change. */
  readonly before: Turn | undefined;
  readonly model: Model | undefined;
  /** Esc was pressed once. */
  readonly armed: boolean;
  readonly onCancel: () => void;
}

const TICK_MS = 100;

/** A turn on its way: the frame, how far it is, what is held, and the way to end it. */
export function TurnDrawing(props: TurnDrawingProps): ReactElement {
  const { turn, live, before, armed, onCancel } = props;
  const texts = useTranslations("playground");
  const now = useNow(true, TICK_MS);
  const { size, exact } = expectFrame(
    turn.waitsFor !== null && before?.id === turn.waitsFor ? before : turn,
  );
  const stages = useStages({ turn, live, now, size: exact ? size : null });
  return (
    <div className="min-w-0">
      <DrawingFrames turn={turn} live={live} size={size} labels={exact ? size : null} />
      <div className="mt-6 flex items-center gap-3">
        <Headline {...props} now={now} />
        <Button
          className="ml-auto"
          icon={<Square size={14} strokeWidth={2} aria-hidden />}
          disabled={live.canceling}
          onClick={onCancel}
        >
          {texts("cancel")}
          <span className="hidden md:inline-flex coarse:hidden">
            <KeyCap>Esc</KeyCap>
          </span>
        </Button>
      </div>
      <p role="status" className="sr-only">
        {armed ? texts("cancelSure") : ""}
      </p>
      <div className="mt-3">
        <StageTrack stages={stages} />
      </div>
      <DrawingNotes turn={turn} live={live} armed={armed} />
    </div>
  );
}

function Headline({
  turn,
  live,
  model,
  now,
}: TurnDrawingProps & { readonly now: number }): ReactElement {
  const texts = useTranslations("playground");
  const state = turnState(turn);
  const isUnderWay = state === "queued" || state === "running";
  const usual = model?.usual_seconds ?? null;
  return (
    <div
      key={headlineOf(state, live)}
      className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-0.5"
    >
      <span className="text-md font-strong">
        {live.retryAt !== null && !isUnderWay
          ? texts("retrying", { seconds: Math.max(0, Math.ceil((live.retryAt - now) / 1000)) })
          : texts(headlineOf(state, live))}
      </span>
      {isUnderWay && (
        <span className="text-sm">{formatDuration(Math.max(0, now - startOf(turn)))}</span>
      )}
      {isUnderWay && usual !== null && (
        <span className="text-sm text-text-2">
          {texts("usually", { seconds: usual < 10 ? usual.toFixed(1) : Math.round(usual) })}
        </span>
      )}
    </div>
  );
}

type Headlines =
  | "canceling"
  | "waiting"
  | "sending"
  | "queued"
  | "drawing"
  | "finishing"
  | "storing";

function headlineOf(state: TurnState, { canceling, progress }: LiveTurn): Headlines {
  if (canceling) {
    return "canceling";
  }
  if (state === "running") {
    return progress?.stage ?? "drawing";
  }
  return state === "queued" || state === "waiting" ? state : "sending";
}

function DrawingNotes({
  turn,
  live,
  armed,
}: Pick<TurnDrawingProps, "turn" | "live" | "armed">): ReactElement {
  const texts = useTranslations("playground");
  const held = turn.record?.cost.held_micros;
  const isAccepted = turn.generationId !== null;
  const wait =
    live.retryAt !== null ? "retryingNote" : turn.waitsFor !== null ? "waitingNote" : "sendingNote";
  return (
    <div className="mt-3 space-y-2 text-xs text-text-2">
      <div
        key={`${isAccepted}-${held !== undefined}`}
        className="flex flex-wrap items-center gap-x-5 gap-y-1.5"
      >
        {held !== undefined && (
          <span className="flex items-center gap-2">
            <span
              aria-hidden
              className="size-2.75 shrink-0 rounded-[2px] border-[1.5px] border-orpiment"
            />
            {texts("holdNote", { amount: formatMoney(held) })}
          </span>
        )}
        {isAccepted ? (
          <span className="flex items-center gap-1.5">
            <ShieldCheck size={14} strokeWidth={2} aria-hidden />
            {texts("mayClose")}
          </span>
        ) : (
          <span className="flex items-center gap-1.5">
            <Hourglass size={14} strokeWidth={2} aria-hidden />
            {texts(wait)}
          </span>
        )}
        {armed && <span className="font-medium text-text">{texts("cancelSure")}</span>}
      </div>
      {live.offline && (
        <Notice tone="orpiment" role="status" icon={<WifiOff size={14} strokeWidth={2} />}>
          {texts(isAccepted ? "offline" : "offlineSending")}
        </Notice>
      )}
    </div>
  );
}

/** From the server's `created`, which is whole seconds; finer where our own clock agrees with it. */
function startOf({ record, createdAt }: Turn): number {
  if (record === null) {
    return createdAt;
  }
  const created = record.created * 1000;
  return Math.min(created + 999, Math.max(created, createdAt));
}
