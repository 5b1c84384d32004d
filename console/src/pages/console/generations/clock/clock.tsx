import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useNow } from "../../../../kit/use-now.ts";
import type { Dossier } from "../generation-records.ts";
import { ClockBars } from "./clock-bars.tsx";
import { ClockGrid } from "./clock-grid.tsx";
import { ClockMoments } from "./clock-moments.tsx";
import { ClockPurse } from "./clock-purse.tsx";
import { layOutClock, type Clock as ClockFigure, type ClockRow } from "./lay-out-clock.ts";
import { showTick } from "./list-ticks.ts";
import { useClockWords, type RowWords } from "./use-clock-words.ts";

const LIVE_MS = 200;

/** Time and money on one clock; on narrow pages, and for those who do not see it, the same as a list of moments. */
export function Clock({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const isOpen = dossier.timeline.finished_ms === null;
  const now = useNow(isOpen, LIVE_MS);
  const clock = layOutClock(dossier, now);
  const wordsOf = useClockWords(dossier);
  return (
    <>
      <div aria-hidden className="hidden @min-[620px]:block">
        <Figure clock={clock} wordsOf={wordsOf} count={dossier.n} />
      </div>
      <div className="@min-[620px]:sr-only">
        <ClockMoments clock={clock} wordsOf={wordsOf} count={dossier.n} />
      </div>
    </>
  );
}

interface FigureProps {
  readonly clock: ClockFigure;
  readonly wordsOf: (row: ClockRow) => RowWords;
  readonly count: number;
}

function Figure({ clock, wordsOf, count }: FigureProps): ReactElement {
  const texts = useTranslations("generations");
  const { spanMs, ticks, rows, money } = clock;
  return (
    <div className="relative">
      <ClockGrid clock={clock} />
      <div className="relative ml-37 h-7 text-xs text-text-2">
        {ticks.map((ms, index) => (
          <span
            key={ms}
            className={index === 0 ? "absolute" : "absolute -translate-x-1/2"}
            style={{ left: `${(ms / spanMs) * 100}%` }}
          >
            {showTick(ms)}
          </span>
        ))}
      </div>
      {rows.map((row, index) => (
        <FigureRow key={index} row={row} words={wordsOf(row)} spanMs={spanMs} />
      ))}
      <div className="relative mt-1 grid grid-cols-[148px_1fr] border-t border-line-strong pt-4 pb-3">
        <RowLabel title={texts("row.money")} sub={texts("row.moneyNote")} />
        {money === null ? (
          <p className="text-xs text-text-2">{texts("nothingHeld")}</p>
        ) : (
          <ClockPurse money={money} spanMs={spanMs} count={count} />
        )}
      </div>
    </div>
  );
}

interface FigureRowProps {
  readonly row: ClockRow;
  readonly words: RowWords;
  readonly spanMs: number;
}

const GAP = "9px";

function FigureRow({ row, words, spanMs }: FigureRowProps): ReactElement {
  const from = Math.min(...row.bars.map((bar) => bar.from)) / spanMs;
  const to = Math.max(...row.bars.map((bar) => bar.to)) / spanMs;
  const place = {
    after: { paddingLeft: `calc(${to * 100}% + ${GAP})` },
    before: { paddingRight: `calc(${(1 - from) * 100}% + ${GAP})`, textAlign: "right" },
    below: { paddingLeft: `calc(${from * 100}% + ${GAP})`, paddingTop: 22 },
  } as const;
  return (
    <div className="relative grid min-h-11.5 grid-cols-[148px_1fr] pb-2.5">
      <RowLabel title={words.title} sub={words.sub} />
      <div className="relative">
        <ClockBars bars={row.bars} spanMs={spanMs} />
        <p
          style={place[row.room]}
          className={`text-xs leading-4.5 ${words.tone === "fault" ? "text-vermilion-text" : "text-text-2"}`}
        >
          {words.told}
        </p>
      </div>
    </div>
  );
}

function RowLabel({ title, sub }: { readonly title: string; readonly sub: string }): ReactElement {
  return (
    <div className="-mt-0.5 min-w-0 pr-3">
      <p className="text-sm leading-4.5 font-medium">{title}</p>
      <p className="truncate text-xs text-text-2">{sub}</p>
    </div>
  );
}
