import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatDuration } from "../../../../kit/format-duration.ts";
import { formatMoney } from "../../../../kit/format-money.ts";
import { joinClasses } from "../../../../kit/join-classes.ts";
import type { ClockMoney } from "./lay-out-clock.ts";
import { useMoneyWords } from "./use-clock-words.ts";

interface ClockPurseProps {
  readonly money: ClockMoney;
  readonly spanMs: number;
  readonly count: number;
}

/** The hold as an outline under the attempts; the point where it ends is the capture, or the way back. */
export function ClockPurse({ money, spanMs, count }: ClockPurseProps): ReactElement {
  const { from, to, capturedMicros } = money;
  const words = useMoneyWords(count)(money);
  const left = `${(from / spanMs) * 100}%`;
  const width = `max(4px, ${((to - from) / spanMs) * 100}%)`;
  const isWide = (to - from) / spanMs > 0.45;
  const isSettled = capturedMicros !== null;
  return (
    <div className="relative pb-1">
      <div className="relative h-5.5">
        <span
          className="absolute inset-y-0 rounded-[2px] border border-orpiment bg-orpiment-soft"
          style={{ left, width }}
        />
        {isSettled && (
          <span
            className={joinClasses(
              "absolute top-1.5 size-2.5 -translate-x-1/2 rounded-full",
              capturedMicros > 0 ? "bg-malachite" : "bg-line-control",
            )}
            style={{ left: `${(to / spanMs) * 100}%` }}
          />
        )}
        <span
          className="absolute top-0.75 text-xs font-medium whitespace-nowrap text-orpiment-text"
          style={
            isWide ? { left: `calc(${left} + 10px)` } : { left: `calc(${left} + ${width} + 10px)` }
          }
        >
          {words.held}
        </span>
      </div>
      {isSettled && <Settled money={money} spanMs={spanMs} />}
    </div>
  );
}

function Settled({ money, spanMs }: Omit<ClockPurseProps, "count">): ReactElement {
  const texts = useTranslations("generations");
  const { to, capturedMicros, releasedMicros } = money;
  const share = to / spanMs;
  const place =
    share > 0.5
      ? { paddingRight: `calc(${(1 - share) * 100}% + 8px)`, textAlign: "right" as const }
      : { paddingLeft: `calc(${share * 100}% + 8px)` };
  return (
    <p className="mt-2 text-xs font-medium" style={place}>
      {texts.rich("settled", {
        captured: (chunks) => (
          <span className={joinClasses((capturedMicros ?? 0) > 0 && "text-malachite-text")}>
            {chunks}
          </span>
        ),
        amount: formatMoney(capturedMicros ?? 0),
        released: formatMoney(releasedMicros ?? 0),
        time: formatDuration(to),
      })}
    </p>
  );
}
