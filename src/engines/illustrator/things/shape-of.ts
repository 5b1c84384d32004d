import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import { inflate } from "./inflate.ts";
import type { Normals } from "./inflate.ts";

/** Drawings higher than this are blown up at half their size: the shape is smooth anyway. */
const FINE = 90;

/** Which way the surface of a thing faces at each pixel of its drawing. */
export function shapeOf(sprite: Sprite): Normals {
  return sprite.height <= FINE ? inflate(sprite) : enlarge(inflate(halve(sprite)), sprite);
}

function halve({ width, height, colour, alpha }: Sprite): Sprite {
  const small = {
    width: Math.ceil(width / 2),
    height: Math.ceil(height / 2),
    colour: new Float32Array(Math.ceil(width / 2) * Math.ceil(height / 2) * 3),
    alpha: new Float32Array(Math.ceil(width / 2) * Math.ceil(height / 2)),
  };
  for (let index = 0; index < small.alpha.length; index++) {
    const x = Math.min(width - 1, (index % small.width) * 2);
    const y = Math.min(height - 1, Math.floor(index / small.width) * 2);
    const right = x + 1 < width ? 1 : 0;
    const below = y + 1 < height ? width : 0;
    const at = y * width + x;
    small.alpha[index] =
      ((alpha[at] ?? 0) +
        (alpha[at + right] ?? 0) +
        (alpha[at + below] ?? 0) +
        (alpha[at + right + below] ?? 0)) /
      4;
    for (let channel = 0; channel < 3; channel++)
      small.colour[index * 3 + channel] = colour[at * 3 + channel] ?? 0;
  }
  return small;
}

function enlarge(small: Normals, { width, height }: Sprite): Normals {
  const x = enlargePlane(small.x, width, height);
  const y = enlargePlane(small.y, width, height);
  const z = new Float32Array(x.length);
  for (let at = 0; at < z.length; at++) {
    const flat = (x[at] ?? 0) ** 2 + (y[at] ?? 0) ** 2;
    z[at] = Math.sqrt(Math.max(0.0025, 1 - flat));
  }
  return { x, y, z };
}

/** Twice as wide and high, or one less; between the points of the small plane it is interpolated. */
function enlargePlane(small: Float32Array, width: number, height: number): Float32Array {
  const columns = Math.ceil(width / 2);
  const rows = Math.ceil(height / 2);
  const large = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, y / 2 - 0.25);
    const upper = Math.floor(v) * columns;
    const lower = Math.min(rows - 1, Math.floor(v) + 1) * columns;
    const down = v - Math.floor(v);
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, x / 2 - 0.25);
      const left = Math.floor(u);
      const right = Math.min(columns - 1, left + 1);
      const across = u - left;
      const above =
        (small[upper + left] ?? 0) * (1 - across) + (small[upper + right] ?? 0) * across;
      const below =
        (small[lower + left] ?? 0) * (1 - across) + (small[lower + right] ?? 0) * across;
      large[y * width + x] = above + (below - above) * down;
    }
  }
  return large;
}
