import type { CSSProperties, KeyboardEvent, PointerEvent, ReactElement } from "react";

interface ScrubberProps {
  readonly label: string;
  readonly count: number;
  readonly shown: number | null;
  readonly onShow: (index: number | null) => void;
  /** What stands at a place, in words. */
  readonly text: (index: number) => string;
  readonly style: CSSProperties;
}

/** Lies over a chart: moved over by a pointer, or by the arrow keys, it says which place is looked at. */
export function Scrubber({
  label,
  count,
  shown,
  onShow,
  text,
  style,
}: ScrubberProps): ReactElement | null {
  const last = count - 1;
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * count);
    onShow(Math.min(last, Math.max(0, index)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveBy(event.key, shown ?? last, last);
    if (next !== undefined) {
      event.preventDefault();
      onShow(next);
    }
  };
  return count === 0 ? null : (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={(shown ?? last) + 1}
      aria-valuetext={text(shown ?? last)}
      className="absolute touch-pan-y"
      style={style}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => {
        if (event.pointerType === "mouse") {
          onShow(null);
        }
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) {
          onShow(shown ?? last);
        }
      }}
      onBlur={() => onShow(null)}
    />
  );
}

/** Null takes the values away; undefined: the key means nothing here. */
function moveBy(key: string, at: number, last: number): number | null | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, at - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, at + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
