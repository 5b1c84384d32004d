import type { Progress } from "limner/client";
import type { TurnState } from "../../../threads/turn-state.ts";

export type StageName = "accepted" | "queued" | "drawing" | "fit" | "store";

export interface Stage {
  readonly name: StageName;
  readonly state: "done" | "now" | "coming";
  /** How long it took, or takes so far; null where nobody looked on. */
  readonly ms: number | null;
  /** Of the stage that is under way; null where nothing is told. */
  readonly share: number | null;
  readonly words: string;
}

/** When this page first heard of each stage, in Unix milliseconds; `accepted` only where it was sent from this page. */
type StageMarks = Readonly<Partial<Record<StageName, number>>>;

interface StagesSeen {
  readonly state: TurnState;
  readonly progress: Progress | null;
  readonly marks: StageMarks;
  /** When it was sent from here. */
  readonly sentAt: number;
  readonly now: number;
}

const STAGES: readonly StageName[] = ["accepted", "queued", "drawing", "fit", "store"];

const OF_PROGRESS = { drawing: "drawing", finishing: "fit", storing: "store" } as const;

/** Which of the five is under way. */
export function stageNow(state: TurnState, progress: Progress | null): StageName {
  if (state === "waiting" || state === "sending") {
    return "accepted";
  }
  if (state === "queued") {
    return "queued";
  }
  return progress === null ? "drawing" : OF_PROGRESS[progress.stage];
}

/** The five stages as they are known at this moment. */
export function toStages(
  { state, progress, marks, sentAt, now }: StagesSeen,
  words: Readonly<Record<StageName, string>>,
): readonly Stage[] {
  const current = STAGES.indexOf(stageNow(state, progress));
  // The first that a page hears of had begun before, but for what it sent itself.
  const first = STAGES.find((name) => marks[name] !== undefined);
  return STAGES.map((name, index) => {
    const from = name !== first ? marks[name] : index === 0 ? sentAt : undefined;
    const next = STAGES.slice(index + 1).find((later) => marks[later] !== undefined);
    const to = index === current ? now : next === undefined ? undefined : marks[next];
    const isSeen = index <= current && from !== undefined && to !== undefined;
    return {
      name,
      words: words[name],
      state: index < current ? "done" : index === current ? "now" : "coming",
      ms: isSeen ? Math.max(0, to - from) : null,
      share:
        index === current && name === "drawing" && progress !== null && progress.share > 0
          ? progress.share
          : null,
    };
  });
}
