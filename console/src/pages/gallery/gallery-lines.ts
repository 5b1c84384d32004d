import { justifyRows, type JustifiedRow } from "./justify-rows.ts";
import type { Day } from "./group-days.ts";

/** A line of the gallery: the heading of a day, or pictures of it side by side. */
export type GalleryLine =
  | { readonly kind: "day"; readonly day: Day; readonly height: number }
  | {
      readonly kind: "row";
      readonly day: Day;
      readonly row: JustifiedRow;
      readonly height: number;
    };

export interface LineMeasures {
  readonly width: number;
  readonly target: number;
  readonly gap: number;
  /** Of a heading with its space. */
  readonly heading: number;
}

/** All lines of all days, each with the height that it takes, its gap included. */
export function toLines(days: readonly Day[], measures: LineMeasures): readonly GalleryLine[] {
  if (measures.width <= 0) {
    return [];
  }
  return days.flatMap((day): readonly GalleryLine[] => {
    const ratios = day.tiles.map(({ picture }) => picture.width / picture.height);
    const rows = justifyRows(ratios, measures);
    return [
      { kind: "day", day, height: measures.heading },
      ...rows.map((row): GalleryLine => ({
        kind: "row",
        day,
        row,
        height: row.height + measures.gap,
      })),
    ];
  });
}
