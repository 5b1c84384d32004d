import { useTranslations } from "use-intl";
import { showSize, type Size } from "../../../kit/size.ts";
import type { LiveTurn } from "../../../threads/live-turns.ts";
import type { Turn } from "../../../threads/thread.ts";
import { turnState } from "../../../threads/turn-state.ts";
import { toStages, type Stage } from "./stages.ts";

interface StagesOptions {
  readonly turn: Turn;
  readonly live: LiveTurn;
  readonly now: number;
  /** Null where the pixels are not known yet. */
  readonly size: Size | null;
}

/** The stages of a turn, in the reader's words. */
export function useStages({ turn, live, now, size }: StagesOptions): readonly Stage[] {
  const texts = useTranslations("playground");
  const { createdAt: sentAt } = turn;
  const { progress, marks } = live;
  return toStages(
    { state: turnState(turn), progress, marks, sentAt, now },
    {
      accepted: texts("stageAccepted"),
      queued: texts("stageQueued"),
      drawing: texts("stageDrawing"),
      fit: size === null ? texts("stageFitUnknown") : texts("stageFit", { size: showSize(size) }),
      store: texts("stageStore"),
    },
  );
}
