/** A part of the frame in whole pixels; `right` and `bottom` lie outside it. */
export interface PixelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest area that holds all of these; empty if there are none. */
export function areaAround(areas: readonly PixelArea[]): PixelArea {
  if (areas.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  const left = Math.min(...areas.map((area) => area.left));
  const top = Math.min(...areas.map((area) => area.top));
  return {
    left,
    top,
    right: Math.max(left, ...areas.map((area) => area.right)),
    bottom: Math.max(top, ...areas.map((area) => area.bottom)),
  };
}

/** The pixels of a frame that lie between two corners, which may be anywhere. */
export function areaWithin(
  frame: { readonly width: number; readonly height: number },
  corners: { left: number; right: number; top: number; bottom: number },
): PixelArea {
  const left = Math.min(frame.width, Math.max(0, Math.floor(corners.left)));
  const top = Math.min(frame.height, Math.max(0, Math.floor(corners.top)));
  return {
    left,
    top,
    right: Math.min(frame.width, Math.max(left, Math.ceil(corners.right))),
    bottom: Math.min(frame.height, Math.max(top, Math.ceil(corners.bottom))),
  };
}
