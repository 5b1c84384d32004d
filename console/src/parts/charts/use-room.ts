import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The room that a chart has. */
export interface ChartRoom {
  /** In whole pixels. */
  readonly width: number;
  /** How much larger than usual the reader has text, so that labels have the room that they need. */
  readonly textScale: number;
}

/** Of the text that a chart stands among. */
const USUAL_TEXT = 13;

/** The room of an element; null until it is known. */
export function useRoom<Kind extends Element>(): readonly [
  RefObject<Kind | null>,
  ChartRoom | null,
] {
  const place = useRef<Kind>(null);
  const [room, setRoom] = useState<ChartRoom | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) {
      return undefined;
    }
    const measure = (width: number) => {
      const text = Number.parseFloat(getComputedStyle(element).fontSize);
      setRoom({ width: Math.floor(width), textScale: text / USUAL_TEXT });
    };
    measure(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) {
        measure(entry.contentRect.width);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, room];
}
