import type { ListOptions } from "limner/client";
import { readUrlFilter, type UrlFilter } from "../../kit/url-filter.ts";

const NAMES = ["q", "model", "size", "when", "from", "to"] as const;

/** What the gallery is narrowed by, as its address holds it; empty texts narrow nothing. */
export type GalleryFilter = UrlFilter<(typeof NAMES)[number]>;

export type Span = "any" | "today" | "7" | "30" | "custom";

export const NO_FILTER: GalleryFilter = { q: "", model: "", size: "", when: "", from: "", to: "" };

/** What of the query cannot be meant is left out, so that an old address still shows pictures. */
export function readGalleryFilter(search: string): GalleryFilter {
  const read = readUrlFilter(NAMES, search);
  return {
    q: read.q.slice(0, 200),
    model: read.model,
    size: /^[1-9]\d{0,4}x[1-9]\d{0,4}$/.test(read.size) ? read.size : "",
    when: ["today", "7", "30", "custom"].includes(read.when) ? read.when : "",
    from: isDay(read.from) ? read.from : "",
    to: isDay(read.to) ? read.to : "",
  };
}

export function spanOf({ when, from, to }: GalleryFilter): Span {
  if (from !== "" || to !== "") {
    return "custom";
  }
  return when === "today" || when === "7" || when === "30" || when === "custom" ? when : "any";
}

/** Dates that are to be typed still narrow nothing. */
export function isNarrowed({ when, ...others }: GalleryFilter): boolean {
  const isSpan = when !== "" && when !== "custom";
  return isSpan || Object.values(others).some((value) => value !== "");
}

/** The same for the server. Days are the reader's own, from their first second to their last. */
export function toListOptions(filter: GalleryFilter, now: Date): ListOptions {
  const { q, model, size } = filter;
  const { from, to } = daysOf(filter, now);
  return {
    has_pictures: "1",
    ...(q === "" ? {} : { q }),
    ...(model === "" ? {} : { model }),
    ...(size === "" ? {} : { size }),
    ...(from === null ? {} : { created_from: Math.floor(from.getTime() / 1000) }),
    ...(to === null ? {} : { created_to: Math.floor(to.getTime() / 1000) - 1 }),
  };
}

/** The begin of the first day, and of the day after the last. */
function daysOf(
  filter: GalleryFilter,
  now: Date,
): { readonly from: Date | null; readonly to: Date | null } {
  const span = spanOf(filter);
  if (span === "custom") {
    return {
      from: filter.from === "" ? null : dayOf(filter.from),
      to: filter.to === "" ? null : dayOf(filter.to, 1),
    };
  }
  if (span === "any") {
    return { from: null, to: null };
  }
  return { from: startOfDay(now, span === "today" ? 0 : 1 - Number(span)), to: null };
}

function startOfDay(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function dayOf(text: string, days = 0): Date {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return new Date(year, month - 1, day + days);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
