import type { Canvas } from "../../core/canvas.ts";

/** A blade of grass as it is seen. Pixels; one object serves all blades. */
export interface Blade {
  /** Its foot. */
  x: number;
  y: number;
  /** Metres from the eye. */
  z: number;
  /** How high it stands, and how far its tip is to the right of its foot. */
  height: number;
  bend: number;
  /** Half its width at the foot. */
  width: number;
  rootRed: number;
  rootGreen: number;
  rootBlue: number;
  tipRed: number;
  tipGreen: number;
  tipBlue: number;
}

export const createBlade = (): Blade => ({
  x: 0,
  y: 0,
  z: 1,
  height: 1,
  bend: 0,
  width: 1,
  rootRed: 0,
  rootGreen: 0,
  rootBlue: 0,
  tipRed: 0,
  tipGreen: 0,
  tipBlue: 0,
});

/** Paints a blade that rises from its foot and bows to one side, hidden by what is nearer. */
export function paintBlade({ frame, depth }: Canvas, blade: Blade): void {
  const { width, height, data } = frame;
  const { z } = blade;
  const top = Math.max(0, Math.floor(blade.y - blade.height));
  const bottom = Math.min(height - 1, Math.floor(blade.y));
  if (blade.x < -40 || blade.x > width + 40) return;
  const scale = 1 / Math.max(1, blade.height);
  for (let row = top; row <= bottom; row++) {
    const rise = Math.min(1, Math.max(0, (blade.y - row - 0.5) * scale));
    const middle = blade.x + blade.bend * rise * rise;
    // Where it bows, a row cuts it at a slant and sees more of it.
    const slant = Math.abs(blade.bend * 2 * rise * scale) * 0.5;
    const half = blade.width * (1 - rise * rise * 0.92) + slant;
    const seen = half > 0.5 ? half : 0.5;
    const thin = half < 0.5 ? half * 2 : 1;
    const first = Math.max(0, Math.floor(middle - seen));
    const last = Math.min(width - 1, Math.floor(middle + seen));
    const red = blade.rootRed + (blade.tipRed - blade.rootRed) * rise;
    const green = blade.rootGreen + (blade.tipGreen - blade.rootGreen) * rise;
    const blue = blade.rootBlue + (blade.tipBlue - blade.rootBlue) * rise;
    for (let column = first; column <= last; column++) {
      const at = row * width + column;
      if ((depth[at] ?? 0) < z) continue;
      const left = column > middle - seen ? column : middle - seen;
      const right = column + 1 < middle + seen ? column + 1 : middle + seen;
      const cover = (right - left) * thin;
      if (cover <= 0.01) continue;
      const rest = 1 - cover;
      const index = at * 3;
      data[index] = (data[index] ?? 0) * rest + red * cover;
      data[index + 1] = (data[index + 1] ?? 0) * rest + green * cover;
      data[index + 2] = (data[index + 2] ?? 0) * rest + blue * cover;
      if (cover > 0.5) depth[at] = z;
    }
  }
}
