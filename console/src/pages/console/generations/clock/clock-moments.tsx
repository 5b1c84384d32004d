import {
  Brush,
  CircleCheck,
  CircleX,
  ImageDown,
  Square,
  Timer,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../../kit/format-duration.ts";
import { joinClasses } from "../../../../kit/join-classes.ts";
import type { Clock, ClockRow } from "./lay-out-clock.ts";
import { useMoneyWords, type RowWords } from "./use-clock-words.ts";

interface ClockMomentsProps {
  readonly clock: Clock;
  readonly wordsOf: (row: ClockRow) => RowWords;
  readonly count: number;
}

/** The clock as moments, one under the other. */
export function ClockMoments({ clock, wordsOf, count }: ClockMomentsProps): ReactElement {
  const texts = useTranslations("generations");
  const moneyWords = useMoneyWords(count);
  const { rows, money } = clock;
  const words = money === null ? null : moneyWords(money);
  const isCaptured = (money?.capturedMicros ?? 0) > 0;
  return (
    <ol aria-label={texts("clock")} className="space-y-3.5">
      {rows.map((row, index) => (
        <RowMoment key={index} row={row} words={wordsOf(row)} held={words?.held ?? null} />
      ))}
      {money !== null && words?.settled != null && (
        <Moment
          atMs={money.to}
          Icon={isCaptured ? CircleCheck : Undo2}
          ink={isCaptured ? "text-malachite-text" : "text-text-2"}
          title={texts("row.settle")}
          told={words.settled}
          toldInk={isCaptured ? "text-malachite-text" : "text-text-2"}
        />
      )}
    </ol>
  );
}

const ICONS: Readonly<Record<ClockRow["kind"], LucideIcon>> = {
  admission: Square,
  waiting: Timer,
  attempt: Brush,
  drawing: Brush,
  finish: ImageDown,
};

interface RowMomentProps {
  readonly row: ClockRow;
  readonly words: RowWords;
  readonly held: string | null;
}

function RowMoment({ row, words, held }: RowMomentProps): ReactElement {
  const texts = useTranslations("generations");
  const { title, told, tone } = words;
  const isFault = tone === "fault";
  const isHold = row.kind === "admission" && held !== null;
  const plain =
    row.kind === "attempt" || row.kind === "drawing" ? "text-lapis-text" : "text-text-2";
  return (
    <Moment
      atMs={row.bars[0]?.from ?? 0}
      Icon={isFault ? CircleX : ICONS[row.kind]}
      ink={isFault ? "text-vermilion-text" : isHold ? "text-orpiment-text" : plain}
      title={
        row.kind === "attempt"
          ? texts("row.attemptOn", { number: row.number, channel: row.call.channel })
          : title
      }
      told={isHold ? held : told}
      toldInk={isFault ? "text-vermilion-text" : isHold ? "text-orpiment-text" : "text-text-2"}
      {...(isHold ? { more: told } : {})}
    />
  );
}

interface MomentProps {
  readonly atMs: number;
  readonly Icon: LucideIcon;
  readonly ink: string;
  readonly title: string;
  readonly told: string;
  readonly toldInk: string;
  readonly more?: string;
}

function Moment({ atMs, Icon, ink, title, told, toldInk, more }: MomentProps): ReactElement {
  return (
    <li className="grid grid-cols-[56px_20px_1fr] gap-x-2 text-xs">
      <span className="pt-0.5 text-right text-text-2">{formatDuration(atMs)}</span>
      <Icon size={16} strokeWidth={1.75} aria-hidden className={joinClasses("mt-0.5", ink)} />
      <span className="min-w-0">
        <span className="block text-sm leading-5 font-medium">{title}</span>
        <span className={joinClasses("block", toldInk)}>{told}</span>
        {more !== undefined && <span className="block text-text-2">{more}</span>}
      </span>
    </li>
  );
}
