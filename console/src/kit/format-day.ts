/** The language of dates: in English the day stands before the month, as everywhere in the app. */
const dateLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** A day in the reader's own time: `22 May 2027`. */
export function formatDay(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    day: "numeric",
    month: "short",
    year: "numeric",
  }).format(ms);
}

/** Day and minute: `19 Nov 2026, 14:02`. */
export function formatMoment(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(ms);
}

interface AgoOptions {
  readonly now: number;
  readonly locale: string;
  /** Less than a minute. */
  readonly justNow: string;
}

/** How long ago within a day, `2 min ago`; else the day, with its year where it is another one. */
export function formatAgo(ms: number, { now, locale, justNow }: AgoOptions): string {
  const minutes = Math.floor(Math.max(0, now - ms) / 60_000);
  if (minutes < 1) {
    return justNow;
  }
  if (minutes < 24 * 60) {
    const unit = minutes < 60 ? "minute" : "hour";
    const amount = minutes < 60 ? minutes : Math.floor(minutes / 60);
    const text = new Intl.RelativeTimeFormat(locale, { style: "short" }).format(-amount, unit);
    return text.replace("hr", "h").replace(".", "").replaceAll(" ", "\u00A0");
  }
  const isThisYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
  return isThisYear
    ? new Intl.DateTimeFormat(dateLocale(locale), { day: "numeric", month: "short" }).format(ms)
    : formatDay(ms, locale);
}
