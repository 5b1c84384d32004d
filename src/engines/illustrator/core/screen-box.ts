import type { Camera } from "./camera.ts";
import type { Canvas } from "./canvas.ts";

/** A flat thing that faces the eye, in metres; `left` and `right` as seen. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly z: number;
}

export interface View {
  readonly camera: Camera;
  readonly eyeX: number;
}

export interface ScreenBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a panel stands on the screen, in pixels with fractions. */
export function toScreenBox({ camera, eyeX }: View, panel: Panel): ScreenBox {
  const scale = camera.focal / panel.z;
  return {
    left: camera.centreX + (panel.left - eyeX) * scale,
    right: camera.centreX + (panel.right - eyeX) * scale,
    top: camera.horizonY - (panel.top - camera.height) * scale,
    bottom: camera.horizonY - (panel.bottom - camera.height) * scale,
  };
}

/** Visits the pixels of a box that nothing nearer hides, with the place within it, 0 to 1, and the share of the pixel that it covers. */
export function eachPixelOf(
  { frame, depth }: Canvas,
  { box, z }: { box: ScreenBox; z: number },
  visit: (at: number, u: number, v: number, cover: number) => void,
): void {
  const right = Math.min(frame.width, Math.ceil(box.right));
  const bottom = Math.min(frame.height, Math.ceil(box.bottom));
  const scaleU = 1 / (box.right - box.left);
  const scaleV = 1 / (box.bottom - box.top);
  for (let y = Math.max(0, Math.floor(box.top)); y < bottom; y++) {
    const coverY = Math.min(y + 1, box.bottom) - Math.max(y, box.top);
    for (let x = Math.max(0, Math.floor(box.left)); x < right; x++) {
      const at = y * frame.width + x;
      if ((depth[at] ?? 0) < z - 0.05) continue;
      const coverX = Math.min(x + 1, box.right) - Math.max(x, box.left);
      visit(at, (x + 0.5 - box.left) * scaleU, (y + 0.5 - box.top) * scaleV, coverX * coverY);
    }
  }
}
