import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Size } from "../../kit/size.ts";
import { fitted, moved, zoomAt, type Point, type ZoomPlace, type ZoomState } from "./zoom-state.ts";

interface Zoom {
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly place: ZoomPlace;
  readonly state: ZoomState;
  readonly fit: () => void;
  readonly trueSize: () => void;
  readonly by: (factor: number, point?: Point) => void;
  readonly move: (by: Point) => void;
}

const MIDDLE: Point = { x: 0, y: 0 };
const WHEEL_POWER = 0.0022;

/** What fingers, wheel and keys do to a picture on its desk. */
export function useZoom(picture: Size): Zoom {
  const desk = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: innerWidth, height: innerHeight });
  const place: ZoomPlace = { picture, desk: size };
  const [state, setState] = useState<ZoomState>(() => fitted(place));
  const by = useCallback(
    (factor: number, point = MIDDLE) =>
      setState((before) => zoomAt(before, { factor, point }, { picture, desk: size })),
    [picture, size],
  );
  const move = useCallback(
    (step: Point) => setState((before) => moved(before, step, { picture, desk: size })),
    [picture, size],
  );

  useEffect(() => {
    const element = desk.current;
    if (element === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize(next);
      setState(fitted({ picture, desk: next }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture]);

  useFingers(desk, { by, move });

  return {
    desk,
    place,
    state,
    by,
    move,
    fit: () => setState(fitted(place)),
    trueSize: () =>
      setState((before) => zoomAt(before, { factor: 1 / before.scale, point: MIDDLE }, place)),
  };
}

/** Wheel, drag and pinch. By hand, since React listens to wheels passively. */
function useFingers(
  desk: RefObject<HTMLDivElement | null>,
  { by, move }: Pick<Zoom, "by" | "move">,
): void {
  useEffect(() => {
    const element = desk.current;
    if (element === null) {
      return undefined;
    }
    const fingers = new Map<number, Point>();
    const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const power = event.ctrlKey ? WHEEL_POWER * 4 : WHEEL_POWER;
      by(Math.exp(-event.deltaY * power), fromMiddle(event));
    };
    const onDown = (event: PointerEvent) => {
      fingers.set(event.pointerId, fromMiddle(event));
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) {
        return;
      }
      const now = fromMiddle(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (other === undefined) {
        move({ x: now.x - before.x, y: now.y - before.y });
      } else {
        const between = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
        by(distance(now, other) / Math.max(1, distance(before, other)), between);
      }
    };
    const onUp = (event: PointerEvent) => fingers.delete(event.pointerId);
    const over = new AbortController();
    const { signal } = over;
    element.addEventListener("wheel", onWheel, { passive: false, signal });
    element.addEventListener("pointerdown", onDown, { signal });
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerup", onUp, { signal });
    element.addEventListener("pointercancel", onUp, { signal });
    return () => over.abort();
  }, [desk, by, move]);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
