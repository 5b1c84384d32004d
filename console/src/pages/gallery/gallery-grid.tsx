import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, type ReactElement, type ReactNode } from "react";
import { useMedia } from "../../kit/use-media.ts";
import { DayHeading } from "./day-heading.tsx";
import { toLines, type GalleryLine } from "./gallery-lines.ts";
import { GalleryRow } from "./gallery-row.tsx";
import type { Day } from "./group-days.ts";
import type { Tile } from "./tile.ts";
import type { TileActions } from "./tile-actions.ts";
import { useElementWidth } from "./use-element-width.ts";

interface GalleryGridProps extends TileActions {
  readonly days: readonly Day[];
  /** The picture whose panel is open; it is kept in sight. */
  readonly current: Tile | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly onMore: () => void;
  readonly foot?: ReactNode;
}

const WIDE = { target: 206, gap: 10, heading: 52 };
const NARROW = { target: 128, gap: 6, heading: 46 };
const AHEAD = 8;

/** Justified rows under the headings of their days. Only lines near the window exist. */
export function GalleryGrid(props: GalleryGridProps): ReactElement {
  const { days, current, hasMore, isReading, onMore, foot, ...actions } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useElementWidth(scroller);
  const isPhone = useMedia("(max-width: 719px)");
  const lines = useMemo(
    () => toLines(days, { ...(isPhone ? NARROW : WIDE), width }),
    [days, isPhone, width],
  );
  const { items, sticky, total, scrollTo } = useLines(lines, scroller);
  const last = items.at(-1)?.index ?? -1;
  const isNearEnd = width > 0 && last >= lines.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && hasMore && !isReading) {
      onMore();
    }
  }, [isNearEnd, hasMore, isReading, onMore]);
  const currentKey = current?.key ?? null;
  const at = lines.findIndex((line) => holds(line, currentKey));
  useEffect(() => {
    if (at !== -1) {
      scrollTo(at);
    }
    // Rows that come in above are no reason to scroll after the picture that is open.
    // oxlint-disable-next-line react/exhaustive-deps -- only when another is opened, or the width changes
  }, [currentKey, width]);
  return (
    <div
      ref={scroller}
      className="min-h-0 flex-1 overflow-y-auto px-2 [overflow-anchor:none] md:px-5"
    >
      <div className="relative" style={{ height: total }}>
        {items.map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) {
            return null;
          }
          const isSticky = index === sticky;
          return (
            <div
              key={keyOf(line)}
              className={isSticky ? "sticky top-0 z-10" : "absolute inset-x-0 top-0"}
              style={isSticky ? { height: line.height } : { transform: `translateY(${start}px)` }}
            >
              {line.kind === "day" ? (
                <DayHeading day={line.day} height={line.height} />
              ) : (
                <GalleryRow line={line} current={currentKey} {...actions} />
              )}
            </div>
          );
        })}
      </div>
      {foot}
    </div>
  );
}

interface ShownLines {
  readonly items: readonly { readonly index: number; readonly start: number }[];
  /** The heading that stays at the top of the window. */
  readonly sticky: number;
  readonly total: number;
  readonly scrollTo: (index: number) => void;
}

function useLines(
  lines: readonly GalleryLine[],
  scroller: React.RefObject<HTMLDivElement | null>,
): ShownLines {
  const headings = useMemo(
    () => lines.flatMap(({ kind }, index) => (kind === "day" ? [index] : [])),
    [lines],
  );
  const sticky = useRef(0);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey: (index) => {
      const line = lines[index];
      return line === undefined ? index : keyOf(line);
    },
    overscan: 6,
    scrollPaddingStart: WIDE.heading,
    rangeExtractor: useCallback(
      (range: Range) => {
        sticky.current = headings.findLast((index) => index <= range.startIndex) ?? 0;
        return [...new Set([sticky.current, ...defaultRangeExtractor(range)])].toSorted(
          (one, other) => one - other,
        );
      },
      [headings],
    ),
  });
  useEffect(() => {
    virtual.measure();
  }, [lines, virtual]);
  return {
    items: virtual.getVirtualItems(),
    sticky: sticky.current,
    total: virtual.getTotalSize(),
    scrollTo: (index) => virtual.scrollToIndex(index, { align: "auto" }),
  };
}

function keyOf(line: GalleryLine): string {
  return line.kind === "day"
    ? String(line.day.start)
    : `${line.day.start}-${line.row.items[0]?.index ?? 0}`;
}

function holds(line: GalleryLine, key: string | null): boolean {
  return (
    line.kind === "row" && line.row.items.some(({ index }) => line.day.tiles[index]?.key === key)
  );
}
