import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide an element is, in whole pixels; 0 until it is known. */
export function useWidth<Kind extends Element>(): readonly [RefObject<Kind | null>, number] {
  const place = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) {
      return undefined;
    }
    setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
