import type { Canvas } from "../../core/canvas.ts";

/** A leaf, a petal, a needle or a tuft, as it is seen. Positions and lengths in pixels; one object serves all leaves. */
export interface Leaf {
  x: number;
  y: number;
  /** Metres from the eye. */
  z: number;
  /** Half its length, along `cosine` and `sine`. */
  length: number;
  /** Half its width. */
  width: number;
  cosine: number;
  sine: number;
  red: number;
  green: number;
  blue: number;
  /** 1 hides what is behind it. */
  opacity: number;
  /** Pixels over which its edge fades; 1 is sharp. */
  softness: number;
}

export const createLeaf = (): Leaf => ({
  x: 0,
  y: 0,
  z: 1,
  length: 1,
  width: 1,
  cosine: 1,
  sine: 0,
  red: 0,
  green: 0,
  blue: 0,
  opacity: 1,
  softness: 1,
});

/** Below this length a leaf is a dot. */
export const DOT = 1.1;
/** From this length on a leaf has a midrib, and one half is lighter than the other. */
const RIBBED = 5;

/** Paints a leaf: a lens with pointed ends, hidden by what is nearer. Leaves are painted from far to near. */
export function paintLeaf(canvas: Canvas, leaf: Leaf): void {
  if (leaf.length < DOT) paintDot(canvas, leaf);
  else paintLens(canvas, leaf);
}

/** A leaf too small for a shape: its area is shared out among the four pixels around it. */
function paintDot({ frame, depth }: Canvas, leaf: Leaf): void {
  const { width, height, data } = frame;
  const x = leaf.x - 0.5;
  const y = leaf.y - 0.5;
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return;
  const area = Math.min(1, leaf.length * leaf.width * 2.7) * leaf.opacity;
  const shareX = x - column;
  const shareY = y - row;
  for (let corner = 0; corner < 4; corner++) {
    const right = corner & 1;
    const below = corner >> 1;
    const cover = area * (right ? shareX : 1 - shareX) * (below ? shareY : 1 - shareY);
    const at = (row + below) * width + column + right;
    if (cover < 0.02 || (depth[at] ?? 0) < leaf.z) continue;
    const rest = 1 - cover;
    data[at * 3] = (data[at * 3] ?? 0) * rest + leaf.red * cover;
    data[at * 3 + 1] = (data[at * 3 + 1] ?? 0) * rest + leaf.green * cover;
    data[at * 3 + 2] = (data[at * 3 + 2] ?? 0) * rest + leaf.blue * cover;
    if (cover > 0.35) depth[at] = leaf.z;
  }
}

/** The quadratic form of the ellipse around a lens. One object serves all leaves. */
const ellipse = { squareX: 1, mixed: 0, squareY: 1, reachY: 1 };

function measureEllipse({ cosine, sine }: Leaf, length: number, half: number): void {
  const along = 1 / (length * length);
  const aside = 1 / (half * half);
  ellipse.squareX = cosine * cosine * along + sine * sine * aside;
  ellipse.mixed = cosine * sine * (along - aside);
  ellipse.squareY = sine * sine * along + cosine * cosine * aside;
  ellipse.reachY = Math.sqrt(
    ellipse.squareX / (ellipse.squareX * ellipse.squareY - ellipse.mixed * ellipse.mixed),
  );
}

/** The lens lies within an ellipse of the same axes, which tells where to look in each row. */
function paintLens(canvas: Canvas, leaf: Leaf): void {
  const { height, width } = canvas.frame;
  const half = leaf.width > 0.6 ? leaf.width : 0.6;
  measureEllipse(leaf, leaf.length + 0.4, half + leaf.softness * 0.5);
  const { squareX, mixed, squareY, reachY } = ellipse;
  const bottom = Math.min(height - 1, Math.ceil(leaf.y + reachY));
  for (let row = Math.max(0, Math.floor(leaf.y - reachY)); row <= bottom; row++) {
    const dy = row + 0.5 - leaf.y;
    const root = mixed * mixed * dy * dy - squareX * (squareY * dy * dy - 1);
    if (root <= 0) continue;
    const reachX = Math.sqrt(root) / squareX;
    const centre = leaf.x - (mixed * dy) / squareX;
    const first = Math.floor(centre - reachX);
    const last = Math.floor(centre + reachX);
    paintLensRow(canvas, leaf, row, first > 0 ? first : 0, last < width - 1 ? last : width - 1);
  }
}

function paintLensRow(
  { frame, depth }: Canvas,
  leaf: Leaf,
  row: number,
  first: number,
  last: number,
): void {
  const { data } = frame;
  const { cosine, sine, z, red, green, blue, length } = leaf;
  const half = leaf.width > 0.6 ? leaf.width : 0.6;
  const thin = (leaf.width / half) * leaf.opacity;
  const sharp = 1 / leaf.softness;
  const bright = length > RIBBED ? 1.14 : 1;
  const dim = length > RIBBED ? 0.9 : 1;
  const scaleU = 1 / length;
  const dy = row + 0.5 - leaf.y;
  for (let column = first; column <= last; column++) {
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < z) continue;
    const dx = column + 0.5 - leaf.x;
    const u = (dx * cosine + dy * sine) * scaleU;
    const v = dy * cosine - dx * sine;
    const inside = (half * (1 - u * u) - (v < 0 ? -v : v)) * sharp + 0.5;
    if (inside <= 0) continue;
    const cover = inside >= 1 ? thin : inside * thin;
    const rest = 1 - cover;
    const lit = cover * (v < 0 ? bright : dim);
    const index = at * 3;
    data[index] = (data[index] ?? 0) * rest + red * lit;
    data[index + 1] = (data[index + 1] ?? 0) * rest + green * lit;
    data[index + 2] = (data[index + 2] ?? 0) * rest + blue * lit;
    if (cover > 0.35) depth[at] = z;
  }
}
