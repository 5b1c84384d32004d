import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatMoney } from "../../kit/format-money.ts";
import type { Day } from "./group-days.ts";

interface DayHeadingProps {
  readonly day: Day;
  readonly height: number;
}

/** The day, and once all of it is read how many pictures it has and what they cost. */
export function DayHeading({ day, height }: DayHeadingProps): ReactElement {
  const texts = useTranslations("gallery");
  const name = useDayName(day.start);
  return (
    <div
      style={{ height }}
      className="flex items-end gap-2 border-b-4 border-transparent bg-bg bg-clip-padding pb-1.5"
    >
      <h2 className="text-sm">{name}</h2>
      {day.sum !== null && (
        <span className="text-xs leading-5 text-text-2">
          {texts("daySum", { count: day.sum.pictures, cost: formatMoney(day.sum.micros) })}
        </span>
      )}
    </div>
  );
}

function useDayName(start: number): string {
  const texts = useTranslations("gallery");
  const locale = useLocale();
  const now = new Date();
  const midnight = (days: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
  if (start === midnight(0)) {
    return texts("today");
  }
  if (start === midnight(-1)) {
    return texts("yesterday");
  }
  const isThisYear = new Date(start).getFullYear() === now.getFullYear();
  // In English the day stands before the month, as everywhere in the app.
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(start);
}
