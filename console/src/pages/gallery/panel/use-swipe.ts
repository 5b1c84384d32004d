import { useRef, type TouchEvent } from "react";

interface Swiping {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}

const FAR_PX = 56;

/** A finger drawn sideways; one that moves up or down scrolls, and two enlarge. */
export function useSwipe(onLeft: () => void, onRight: () => void): Swiping {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches.item(0);
      start.current =
        touch === null || touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }) => {
      const touch = changedTouches.item(0);
      const from = start.current;
      start.current = null;
      if (touch === null || from === null) {
        return;
      }
      const across = touch.clientX - from.x;
      const down = Math.abs(touch.clientY - from.y);
      if (Math.abs(across) >= FAR_PX && Math.abs(across) > down * 1.6) {
        (across < 0 ? onLeft : onRight)();
      }
    },
  };
}
