import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { hashCell } from "../core/hash.ts";
import { clamp } from "../core/interpolate.ts";

/** A tuft of grass, a reed or a flower on its stem. One object serves all tufts. */
export interface Tuft {
  x: number;
  /** Height of its foot. */
  y: number;
  z: number;
  /** Metres. */
  height: number;
  /** Width of a blade at its foot, in metres. */
  width: number;
  blades: number;
  /** How far the tips lean to the right, as a share of the height. */
  lean: number;
  /** How far the blades stand apart, as a share of the height. */
  spread: number;
  /** Light at the foot and at the tip of the blades. */
  root: Light;
  tip: Light;
  /** Radius of the flower at the tip of the first blade, in metres; 0 for none. */
  bloom: number;
  petal: Light;
  heart: Light;
  /** From 0 to 1, its own. */
  chance: number;
}

export interface Sward {
  readonly camera: Camera;
  readonly near: number;
  readonly far: number;
  /** Metres from tuft to tuft; far off at least `gapPixels` pixels. */
  readonly gap: number;
  readonly gapPixels: number;
  /** Tells everything of the tuft at `x` and `z`, or answers false where none grows. */
  readonly grow: (tuft: Tuft) => boolean;
  readonly checkAborted: () => void;
}

/** Paints tufts blade by blade, the farthest first, hidden by what is nearer. */
export function paintSward(canvas: Canvas, sward: Sward): void {
  const { camera, near, far, gap, gapPixels, checkAborted } = sward;
  const paintRow = createRowPainter(canvas, sward);
  let z = far;
  for (let row = 0; z > near; row++) {
    if (row % 8 === 0) checkAborted();
    const spacing = Math.max(gap, (z * gapPixels) / camera.focal);
    paintRow(row, z, spacing);
    z -= Math.max(spacing * 0.9, z * 0.016);
  }
}

/** Answers the function that paints a row of tufts about so far off, so many metres apart. */
function createRowPainter(
  canvas: Canvas,
  { camera, near, grow }: Sward,
): (row: number, z: number, spacing: number) => void {
  const tuft = createTuft();
  const paint = createTuftPainter(canvas, camera);
  return (row, z, spacing) => {
    const half = Math.ceil((camera.centreX / camera.focal) * (z / spacing)) + 2;
    for (let column = -half; column <= half; column++) {
      const chance = hashCell(column * 5 + row * 71, row * 3);
      tuft.chance = hashCell(row * 29 + 11, column * 3 + row * 7);
      tuft.z = z - spacing * 0.9 * chance;
      tuft.x = (column + hashCell(column * 11, row * 5 + 1)) * spacing;
      tuft.bloom = 0;
      if (tuft.z > near && grow(tuft)) paint(tuft);
    }
  };
}

const createTuft = (): Tuft => ({
  x: 0,
  y: 0,
  z: 1,
  height: 0.3,
  width: 0.008,
  blades: 4,
  lean: 0,
  spread: 0.3,
  root: createLight(),
  tip: createLight(),
  bloom: 0,
  petal: createLight(),
  heart: createLight(),
  chance: 0,
});

function createTuftPainter(canvas: Canvas, camera: Camera) {
  const paintBlade = createBladePainter(canvas);
  const paintBloom = createBloomPainter(canvas);
  return (tuft: Tuft): void => {
    const scale = camera.focal / tuft.z;
    const foot = camera.horizonY - (tuft.y - camera.height) * scale;
    const middle = camera.centreX + tuft.x * scale;
    const length = tuft.height * scale;
    if (foot - length > canvas.frame.height || foot < 0) return;
    for (let blade = 0; blade < tuft.blades; blade++) {
      const own = (tuft.chance * (blade * 7 + 13)) % 1;
      const other = (tuft.chance * (blade * 11 + 29)) % 1;
      const high = blade === 0 && tuft.bloom > 0 ? 1 : 0.55 + 0.45 * other;
      const root = middle + (own - 0.5) * tuft.spread * length * 0.7;
      const tip = root + (tuft.lean + (own - 0.5) * 2 * tuft.spread) * length * high;
      const top = foot - length * high;
      paintBlade(tuft, {
        root,
        tip,
        foot,
        top,
        half: (tuft.width * scale) / 2,
        tone: 0.8 + 0.4 * other,
      });
      if (blade === 0 && tuft.bloom > 0) paintBloom(tuft, tip, top, tuft.bloom * scale);
    }
  };
}

interface Blade {
  readonly root: number;
  readonly tip: number;
  readonly foot: number;
  readonly top: number;
  readonly half: number;
  readonly tone: number;
}

function createBladePainter({ frame, depth }: Canvas) {
  const light = createLight();
  return (tuft: Tuft, { root, tip, foot, top, half, tone }: Blade): void => {
    const first = Math.max(0, Math.floor(top));
    const last = Math.min(frame.height - 1, Math.floor(foot));
    const span = 1 / Math.max(1, foot - top);
    for (let row = last; row >= first; row--) {
      const up = clamp((foot - row - 0.5) * span, 0, 1);
      const x = root + (tip - root) * up * up;
      const wide = Math.max(0.28, half * (1 - up * 0.85));
      const shade = tone * (0.75 + 0.25 * up);
      light.red = (tuft.root.red + (tuft.tip.red - tuft.root.red) * up) * shade;
      light.green = (tuft.root.green + (tuft.tip.green - tuft.root.green) * up) * shade;
      light.blue = (tuft.root.blue + (tuft.tip.blue - tuft.root.blue) * up) * shade;
      const left = Math.floor(x - wide);
      const right = Math.floor(x + wide);
      for (let column = left; column <= right; column++) {
        if (column < 0 || column >= frame.width) continue;
        const at = row * frame.width + column;
        if ((depth[at] ?? 0) < tuft.z - 0.25) continue;
        const cover = Math.min(x + wide, column + 1) - Math.max(x - wide, column);
        blendPixel(frame, at * 3, light, Math.min(1, cover * 1.15));
        if (cover > 0.4) depth[at] = tuft.z;
      }
    }
  };
}

/** A flower seen a little from above: five petals around a heart; from afar a dot. */
function createBloomPainter({ frame, depth }: Canvas) {
  return (tuft: Tuft, x: number, y: number, radius: number): void => {
    const size = Math.max(0.7, radius);
    const high = size * 0.72;
    const bottom = Math.min(frame.height - 1, Math.floor(y + high));
    const right = Math.min(frame.width - 1, Math.floor(x + size));
    const turn = tuft.chance * 6;
    for (let row = Math.max(0, Math.floor(y - high)); row <= bottom; row++) {
      for (let column = Math.max(0, Math.floor(x - size)); column <= right; column++) {
        const at = row * frame.width + column;
        if ((depth[at] ?? 0) < tuft.z - 0.25) continue;
        const dx = (column + 0.5 - x) / size;
        const dy = (row + 0.5 - y) / high;
        const distance = Math.sqrt(dx * dx + dy * dy);
        const leaf = size > 2 ? 0.78 + 0.22 * Math.cos(Math.atan2(dy, dx) * 5 + turn) : 1;
        const cover = clamp((leaf - distance) * size + 0.5, 0, 1);
        if (cover <= 0) continue;
        const isHeart = size > 1.6 && distance < 0.34;
        blendPixel(frame, at * 3, isHeart ? tuft.heart : tuft.petal, cover);
        if (cover > 0.5) depth[at] = tuft.z;
      }
    }
  };
}
