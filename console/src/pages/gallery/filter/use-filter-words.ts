import { useLocale, useTranslations } from "use-intl";
import { formatDay } from "../../../kit/format-day.ts";
import { readSize, showSize } from "../../../kit/size.ts";
import { spanOf, type GalleryFilter } from "../gallery-filter.ts";

/** The filter in words, for the sentence that says that nothing passes it: `has the words “sea” and is by gpt-image-2`. */
export function useFilterWords(filter: GalleryFilter): string {
  const texts = useTranslations("gallery");
  const when = useSpanWords(filter);
  const size = readSize(filter.size);
  const parts = [
    filter.q === "" ? null : texts("withWords", { words: filter.q }),
    filter.model === "" ? null : texts("ofModel", { model: filter.model }),
    size === null ? null : texts("ofSize", { size: showSize(size) }),
    when === null ? null : texts("ofWhen", { when }),
  ].filter((part) => part !== null);
  return parts.reduce(
    (before, part) => (before === "" ? part : texts("joinFilters", { one: before, other: part })),
    "",
  );
}

function useSpanWords(filter: GalleryFilter): string | null {
  const texts = useTranslations("gallery");
  const locale = useLocale();
  const span = spanOf(filter);
  const day = (text: string) => formatDay(new Date(`${text}T00:00`).getTime(), locale);
  if (span === "today") {
    return texts("today");
  }
  if (span === "7" || span === "30") {
    return texts("lastDays", { days: Number(span) });
  }
  const { from, to } = filter;
  if (from !== "" && to !== "") {
    return texts("between", { from: day(from), to: day(to) });
  }
  if (from === "" && to === "") {
    return null;
  }
  return from === "" ? texts("until", { day: day(to) }) : texts("since", { day: day(from) });
}
