import { useLayoutEffect, useRef, useState, type RefObject } from "react";

interface HeldHeight {
  readonly place: RefObject<HTMLElement | null>;
  readonly minHeight: number | undefined;
}

/**
 * Keeps the room that a turn took while it was drawn, if its picture came and as long as it is the newest: what stands under a picture is less
 * than what stood there before, and at the end of the page the picture would move down by the difference.
 */
export function useHeldHeight(isOpen: boolean, hasLanded: boolean): HeldHeight {
  const place = useRef<HTMLElement>(null);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const { current } = place;
    if (!isOpen || current === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [isOpen]);
  return { place, minHeight: !isOpen && hasLanded ? height : undefined };
}
