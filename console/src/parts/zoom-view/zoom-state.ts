import type { Size } from "../../kit/size.ts";

/** How a picture lies on the desk: CSS pixels for one of its own, and where its centre is, from the middle of the desk. */
export interface ZoomState {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture, and the desk that it lies on. */
export interface ZoomPlace {
  readonly picture: Size;
  readonly desk: Size;
}

const SCALE_MAX = 8;
/** From here on a pixel of the picture is shown as a square. */
const SQUARES_FROM = 3;
/** The small map shows from twice the size at which the whole picture is seen. */
const MAP_FROM = 2;

/** All of it in sight, and no larger than it is. */
function fitScale({ picture, desk }: ZoomPlace): number {
  return Math.min(1, desk.width / picture.width, desk.height / picture.height);
}

export function fitted(place: ZoomPlace): ZoomState {
  return { scale: fitScale(place), x: 0, y: 0 };
}

/** Larger or smaller by a factor; what lies under `point`, counted from the middle of the desk, stays under it. */
export function zoomAt(
  state: ZoomState,
  { factor, point }: { readonly factor: number; readonly point: Point },
  place: ZoomPlace,
): ZoomState {
  const scale = Math.min(SCALE_MAX, Math.max(fitScale(place), state.scale * factor));
  const grown = scale / state.scale;
  return held(
    {
      scale,
      x: point.x - (point.x - state.x) * grown,
      y: point.y - (point.y - state.y) * grown,
    },
    place,
  );
}

export function moved(state: ZoomState, by: Point, place: ZoomPlace): ZoomState {
  return held({ ...state, x: state.x + by.x, y: state.y + by.y }, place);
}

/** What part of the picture is seen, in shares of it. */
export function seenPart(
  { scale, x, y }: ZoomState,
  { picture, desk }: ZoomPlace,
): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  const width = Math.min(1, desk.width / (picture.width * scale));
  const height = Math.min(1, desk.height / (picture.height * scale));
  return {
    width,
    height,
    left: Math.min(1 - width, Math.max(0, 0.5 - x / (picture.width * scale) - width / 2)),
    top: Math.min(1 - height, Math.max(0, 0.5 - y / (picture.height * scale) - height / 2)),
  };
}

export function showsSquares({ scale }: ZoomState): boolean {
  return scale > SQUARES_FROM;
}

export function needsMap({ scale }: ZoomState, place: ZoomPlace): boolean {
  return scale >= fitScale(place) * MAP_FROM;
}

/** A picture larger than the desk leaves no gap at its edges; a smaller one stays in the middle. */
function held({ scale, x, y }: ZoomState, { picture, desk }: ZoomPlace): ZoomState {
  const reachX = Math.max(0, (picture.width * scale - desk.width) / 2);
  const reachY = Math.max(0, (picture.height * scale - desk.height) / 2);
  return {
    scale,
    x: Math.min(reachX, Math.max(-reachX, x)),
    y: Math.min(reachY, Math.max(-reachY, y)),
  };
}
