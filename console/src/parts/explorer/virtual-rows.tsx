import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";

interface VirtualRowsProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => ReactNode;
  /** The id of the row that is chosen; it is kept in sight. */
  readonly current: string | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly onMore: () => void;
  /** Below the last row. */
  readonly foot?: ReactNode;
}

const ROW_PX = 54;
const AHEAD = 12;

/** A list of any length: only what is in sight exists, and more is read before its end is reached. */
export function VirtualRows<Row extends { readonly id: string }>({
  label,
  rows,
  renderRow,
  current,
  hasMore,
  isReading,
  onMore,
  foot,
}: VirtualRowsProps<Row>): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const isNearEnd = last >= rows.length - AHEAD;
  useEffect(() => {
    // Also after a page without rows, for as long as there is a next one.
    if (isNearEnd && hasMore && !isReading) {
      onMore();
    }
  }, [isNearEnd, hasMore, isReading, onMore]);
  useStillRows(rows, scroller);
  const at = rows.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at !== -1) {
      virtual.scrollToIndex(at, { align: "auto" });
    }
    // Rows that come in above push the chosen one down; that is no reason to scroll after it.
    // oxlint-disable-next-line react/exhaustive-deps -- only when another is chosen
  }, [current]);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto [overflow-anchor:none]">
      <ul aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {renderRow(row)}
            </li>
          );
        })}
      </ul>
      {foot}
    </div>
  );
}

/** What is being looked at stays where it is when new rows come in above it. */
function useStillRows(
  rows: readonly { readonly id: string }[],
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const first = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const came = rows.findIndex(({ id }) => id === first.current);
    first.current = rows[0]?.id;
    if (came > 0 && scroller.current !== null && scroller.current.scrollTop > 0) {
      scroller.current.scrollTop += came * ROW_PX;
    }
  }, [rows, scroller]);
}
