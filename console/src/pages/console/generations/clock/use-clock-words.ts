import { useTranslations } from "use-intl";
import { formatBytes } from "../../../../kit/format-bytes.ts";
import { formatAnswerTime } from "../../../../kit/format-answer-time.ts";
import { formatMoney } from "../../../../kit/format-money.ts";
import { nameFormat } from "../detail/name-format.ts";
import type { Dossier, DossierCall } from "../generation-records.ts";
import type { ClockMoney, ClockRow } from "./lay-out-clock.ts";

export interface RowWords {
  readonly title: string;
  /** Under the title, where there is room for it. */
  readonly sub: string;
  readonly told: string;
  readonly tone: "plain" | "fault";
}

type Texts = ReturnType<typeof useTranslations<"generations">>;

/** What stands beside each row of the clock, and in the list that says the same. */
export function useClockWords(dossier: Dossier): (row: ClockRow) => RowWords {
  const texts = useTranslations("generations");
  return (row) => {
    const tone = row.bars[0]?.ink === "failed" ? "fault" : "plain";
    if (row.kind === "attempt") {
      return {
        title: texts("row.attempt", { number: row.number }),
        sub: row.call.channel,
        told: attemptTold(row, dossier, texts),
        tone,
      };
    }
    const told = {
      admission: admissionTold,
      waiting: waitingTold,
      drawing: drawingTold,
      finish: finishTold,
    };
    return {
      title: texts(`row.${row.kind}`),
      sub: row.kind === "drawing" && tone === "fault" ? "" : texts(`row.${row.kind}Note`),
      told: told[row.kind](row, dossier, texts),
      tone,
    };
  };
}

function admissionTold(_row: ClockRow, { idempotency, references }: Dossier, texts: Texts): string {
  const { length: count } = references;
  if (count > 0) {
    return texts(idempotency ? "told.keyedReferences" : "told.references", { count });
  }
  return texts(idempotency ? "told.keyed" : "told.accepted");
}

function waitingTold(row: ClockRow, { timeline }: Dossier, texts: Texts): string {
  const time = timeOf(row);
  const isOver = timeline.started_ms !== null || timeline.finished_ms !== null;
  return texts(isOver ? "told.waited" : "told.waits", { time });
}

function drawingTold(row: ClockRow, { state }: Dossier, texts: Texts): string {
  return texts(state === "canceled" ? "told.stopped" : "told.sending", { time: timeOf(row) });
}

function attemptTold(row: ClockRow & { kind: "attempt" }, dossier: Dossier, texts: Texts): string {
  const time = timeOf(row);
  const { call } = row;
  switch (call.outcome) {
    case "answered":
      return answeredTold(call, { dossier, time }, texts);
    case "sending":
      return texts(row.bars[0]?.ink === "running" ? "told.sending" : "told.stopped", { time });
    case "refused":
      return texts("told.refused", { time });
    case "unpaid":
    case "unknown":
      return endedTold(call, { dossier, time }, texts);
    default:
      return call.outcome;
  }
}

interface Told {
  readonly dossier: Dossier;
  readonly time: string;
}

function answeredTold({ pictures }: DossierCall, { dossier, time }: Told, texts: Texts): string {
  const { size, n } = dossier;
  const [first] = pictures;
  if (n > 1 && pictures.length === 1 && first !== undefined) {
    return texts("told.pictureAnswered", { number: first + 1, time });
  }
  if (pictures.length > 1) {
    return texts("told.answeredPictures", { pictures: pictures.length, time });
  }
  return size.native === null
    ? texts("told.answered", { time })
    : texts("told.drawn", { size: size.native.replace("x", "\u00A0×\u00A0") });
}

function endedTold(
  { outcome, number }: DossierCall,
  { dossier, time }: Told,
  texts: Texts,
): string {
  const isLast = dossier.calls.every((other) => other.number <= number);
  if (dossier.state === "canceled" && isLast) {
    return texts("told.stopped", { time });
  }
  if (outcome === "unknown") {
    return texts("told.unknown", { time });
  }
  return texts(isLast && dossier.state !== "running" ? "told.unpaidLast" : "told.unpaid", { time });
}

function finishTold(row: ClockRow, { size, pictures }: Dossier, texts: Texts): string {
  const [picture] = pictures;
  const ink = row.bars[0]?.ink;
  if (ink === "failed") {
    return texts("told.finishFailed");
  }
  if (ink === "running") {
    return texts("told.finishing");
  }
  return picture === undefined
    ? texts("told.finishedGone")
    : texts("told.finished", {
        size: (size.delivered ?? "").replace("x", "\u00A0×\u00A0"),
        format: nameFormat(picture.media_type),
        bytes: formatBytes(pictures.reduce((sum, { bytes }) => sum + bytes, 0)),
      });
}

function timeOf({ bars }: ClockRow): string {
  return formatAnswerTime(bars.reduce((sum, { from, to }) => sum + to - from, 0));
}

/** In one line, for where colours cannot set its parts apart. */
export function useMoneyWords(count: number): (money: ClockMoney) => {
  readonly held: string;
  readonly settled: string | null;
} {
  const texts = useTranslations("generations");
  return ({ heldMicros, capturedMicros, releasedMicros }) => ({
    held: texts("held", { amount: formatMoney(heldMicros), count }),
    settled:
      capturedMicros === null || releasedMicros === null
        ? null
        : texts("settledPlain", {
            captured: formatMoney(capturedMicros),
            released: formatMoney(releasedMicros),
          }),
  });
}
