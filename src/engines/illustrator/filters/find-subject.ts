import { blurMask } from "../core/blur.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { medianCut } from "./median-cut.ts";
import { readRows } from "./read-rows.ts";
import type { Plane } from "./read-rows.ts";
import { shrinkToTones } from "./shrink-to-tones.ts";
import { lightnessOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

const COARSE_PIXELS = 24_000;
const FINE_PIXELS = 130_000;
/** A mask of less or more of the picture than this found no subject. */
const SHARE_MIN = 0.015;
const SHARE_MAX = 0.72;
/** How much of the ellipse of the same spread a mask must fill: less is scattered, and no subject. */
const SOLID_MIN = 0.42;
const ROUNDS = 4;

/**
 * Where the subject of a picture seems to be, 0 to 1, on a smaller plane. Nothing is recognised: it
 * is what differs from the edge of the picture and is cut off from it by contours (after Wei et al.,
 * "Geodesic Saliency Using Background Priors", 2012), rather in the middle than not. Where that finds
 * nothing it is an ellipse in the middle.
 */
export function findSubject(raster: Raster): Plane {
  const coarse = shrinkToTones(raster, COARSE_PIXELS);
  const fine = shrinkToTones(raster, FINE_PIXELS);
  const seen = mix(walkFromEdges(coarse), farFromEdgeColours(coarse));
  let mask = cutOut(weighMiddle(coarse, seen));
  for (let round = 0; round < ROUNDS; round++) mask = learnColours(coarse, mask);
  const shape = shapeOf(coarse, mask);
  const isFound = shape.share > SHARE_MIN && shape.share < SHARE_MAX && shape.solid > SOLID_MIN;
  const plane = { ...coarse, data: isFound ? mask : ellipseAt(coarse, shape) };
  return snapToEdges(fine, enlarge(plane, fine));
}

/** How many contours have to be crossed from the edge of the picture to each pixel. The middle of the lower edge counts as half inside: people stand there. */
function walkFromEdges(tones: Tones): Float32Array {
  const { width, height } = tones;
  const far = new Float32Array(width * height).fill(9);
  for (let x = 0; x < width; x++) {
    far[x] = 0;
    const isMiddle = x > width * 0.18 && x < width * 0.82;
    far[(height - 1) * width + x] = isMiddle ? 0.6 : 0;
  }
  for (let y = 0; y < height; y++) {
    far[y * width] = 0;
    far[y * width + width - 1] = 0;
  }
  for (let round = 0; round < 4; round++) {
    for (let index = 0; index < far.length; index++) relax(far, tones, index, -1);
    for (let index = far.length - 1; index >= 0; index--) relax(far, tones, index, 1);
  }
  return far;
}

/** The neighbours that a sweep has been at already: columns and rows, to be turned round for the sweep back. */
const BEFORE_X = [-1, 0, -1, 1] as const;
const BEFORE_Y = [0, -1, -1, -1] as const;

function relax(
  far: Float32Array,
  { width, height, data }: Tones,
  index: number,
  sign: number,
): void {
  const x = index % width;
  const y = Math.floor(index / width);
  let least = far[index] ?? 0;
  for (let neighbour = 0; neighbour < 4; neighbour++) {
    const nx = x - (BEFORE_X[neighbour] ?? 0) * sign;
    const ny = y - (BEFORE_Y[neighbour] ?? 0) * sign;
    if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
    const other = ny * width + nx;
    const reached = (far[other] ?? 0) + stepBetween(data, index * 3, other * 3);
    if (reached < least) least = reached;
  }
  far[index] = least;
}

/** What a contour between two pixels costs. Slow changes, such as a sky or a wall in soft light, cost nothing. */
function stepBetween(data: Float32Array, at: number, other: number): number {
  const step =
    Math.abs((data[at] ?? 0) - (data[other] ?? 0)) +
    Math.abs((data[at + 1] ?? 0) - (data[other + 1] ?? 0)) +
    Math.abs((data[at + 2] ?? 0) - (data[other + 2] ?? 0));
  return Math.max(0, step - 0.045);
}

/** How unlike each pixel is to the colours along the edge of the picture. */
function farFromEdgeColours(tones: Tones): Float32Array {
  const { width, height, data } = tones;
  const palette = medianCut(edgeColours(tones), 12);
  const far = new Float32Array(width * height);
  for (let index = 0; index < far.length; index++) {
    let least = 3;
    for (const [red, green, blue] of palette) {
      const distance =
        Math.abs((data[index * 3] ?? 0) - red) +
        Math.abs((data[index * 3 + 1] ?? 0) - green) +
        Math.abs((data[index * 3 + 2] ?? 0) - blue);
      if (distance < least) least = distance;
    }
    far[index] = least;
  }
  return far;
}

/** The colours along the edge of the picture but for the middle of its foot, three floats each. */
function edgeColours({ width, height, data }: Tones): Float32Array {
  const colours: number[] = [];
  for (let index = 0; index < width * height; index++) {
    const x = index % width;
    const y = Math.floor(index / width);
    const isSide = x < 3 || x >= width - 3 || y < 3;
    const isFoot = y >= height - 2 && Math.abs(x / width - 0.5) > 0.3;
    if (isSide || isFoot) colours.push(...data.subarray(index * 3, index * 3 + 3));
  }
  return Float32Array.from(colours);
}

/** Both measures, each on the scale of its own highest values. */
function mix(walked: Float32Array, unlike: Float32Array): Float32Array {
  const walkedMost = highOf(walked);
  const unlikeMost = highOf(unlike);
  return walked.map(
    (value, index) =>
      Math.min(1, value / walkedMost) ** 0.6 * 0.65 +
      Math.min(1, (unlike[index] ?? 0) / unlikeMost) ** 0.6 * 0.35,
  );
}

const highOf = (values: Float32Array): number =>
  Math.max(0.05, values.toSorted()[Math.floor(values.length * 0.98)] ?? 1);

function weighMiddle({ width, height }: Tones, salience: Float32Array): Float32Array {
  return salience.map((value, index) => {
    const u = ((index % width) + 0.5) / width - 0.5;
    const v = (Math.floor(index / width) + 0.5) / height - 0.54;
    return value * (0.35 + 0.65 * Math.exp(-(u * u * 5 + v * v * 4)));
  });
}

/** Soft cut at the level that parts the values best (Otsu, 1979). */
function cutOut(salience: Float32Array): Float32Array {
  const counts = new Float64Array(64);
  for (let index = 0; index < salience.length; index++) {
    const bin = clamp(Math.floor((salience[index] ?? 0) * 64), 0, 63);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count, bin) => sum + count * bin, 0);
  let below = 0;
  let sum = 0;
  let level = 32;
  let most = 0;
  for (let bin = 0; bin < 63; bin++) {
    below += counts[bin] ?? 0;
    sum += (counts[bin] ?? 0) * bin;
    const above = salience.length - below;
    if (below === 0 || above === 0) continue;
    const spread = below * above * (sum / below - (total - sum) / above) ** 2;
    if (spread > most) {
      most = spread;
      level = bin + 1;
    }
  }
  const cut = level / 64 - 0.05;
  return salience.map((value) => smoothstep(cut - 0.1, cut + 0.08, value));
}

const BINS = 10;

/**
 * Learns which colours the mask has and which the picture has far from it, and lets the mask grow
 * over what lies near and is not of the far colours: hair and clothes come to a face.
 */
function learnColours(tones: Tones, mask: Float32Array): Float32Array {
  const { width, height, data } = tones;
  const near = blurMask(
    { data: mask, width, height },
    Math.max(2, Math.min(width, height) * 0.08),
    2,
  );
  const bins = Uint16Array.from(mask, (_, index) => {
    const step = (channel: number): number =>
      clamp(Math.floor((data[index * 3 + channel] ?? 0) * BINS), 0, BINS - 1);
    return (step(0) * BINS + step(1)) * BINS + step(2);
  });
  const inside = new Float64Array(BINS ** 3).fill(0.5);
  const outside = new Float64Array(BINS ** 3).fill(0.5);
  for (let index = 0; index < mask.length; index++) {
    const bin = bins[index] ?? 0;
    inside[bin] = (inside[bin] ?? 0) + (mask[index] ?? 0);
    if ((near[index] ?? 0) < 0.03) outside[bin] = (outside[bin] ?? 0) + 1;
  }
  const grown = mask.map((share, index) => {
    const bin = bins[index] ?? 0;
    const likely = (inside[bin] ?? 0) / ((inside[bin] ?? 0) + (outside[bin] ?? 0));
    return Math.max(share, smoothstep(0.4, 0.7, likely) * smoothstep(0.06, 0.2, near[index] ?? 0));
  });
  return blurMask({ data: grown, width, height }, 1, 1).map((value) =>
    smoothstep(0.25, 0.6, value),
  );
}

interface Shape {
  /** How much of the picture it takes. */
  readonly share: number;
  /** 1 if it is an ellipse, near 0 if it is scattered. */
  readonly solid: number;
  /** Its middle and its spread, as shares of the edges. */
  readonly x: number;
  readonly y: number;
  readonly spreadX: number;
  readonly spreadY: number;
}

function shapeOf({ width, height }: Tones, mask: Float32Array): Shape {
  const sums = [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number];
  for (let index = 0; index < mask.length; index++) {
    const weight = mask[index] ?? 0;
    const x = ((index % width) + 0.5) / width;
    const y = (Math.floor(index / width) + 0.5) / height;
    sums[0] += weight;
    sums[1] += weight * x;
    sums[2] += weight * y;
    sums[3] += weight * x * x;
    sums[4] += weight * y * y;
    sums[5] += weight * x * y;
  }
  const total = Math.max(1e-6, sums[0]);
  const x = sums[1] / total;
  const y = sums[2] / total;
  const xx = sums[3] / total - x * x;
  const yy = sums[4] / total - y * y;
  const xy = sums[5] / total - x * y;
  const share = sums[0] / mask.length;
  const spread = 4 * Math.PI * Math.sqrt(Math.max(1e-8, xx * yy - xy * xy));
  return { share, solid: share / spread, x, y, spreadX: Math.sqrt(xx), spreadY: Math.sqrt(yy) };
}

/** An ellipse where most that stands out is, of a size that a subject has. */
function ellipseAt({ width, height }: Tones, shape: Shape): Float32Array {
  const isSure = shape.share > SHARE_MIN / 2;
  const x = isSure ? clamp(shape.x, 0.3, 0.7) : 0.5;
  const y = isSure ? clamp(shape.y, 0.35, 0.65) : 0.55;
  const reachX = clamp(shape.spreadX * 1.5, 0.2, 0.3);
  const reachY = clamp(shape.spreadY * 1.9, 0.28, 0.42);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const u = ((index % width) + 0.5) / width - x;
    const v = (Math.floor(index / width) + 0.5) / height - y;
    return smoothstep(1.35, 0.7, Math.hypot(u / reachX, v / reachY));
  });
}

function enlarge(plane: Plane, { width, height }: Tones): Plane {
  const rowAt = readRows(plane, { width, height }, 1);
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) data.set(rowAt(y), y * width);
  return { width, height, data };
}

/** Makes the mask follow the contours of the picture: a guided filter (He et al., 2010). */
function snapToEdges(tones: Tones, mask: Plane): Plane {
  const { width, height } = mask;
  const guide = lightnessOf(tones);
  const reach = Math.max(2, Math.round(Math.max(width, height) / 40));
  const mean = (data: Float32Array): Float32Array => blurMask({ data, width, height }, reach, 1);
  const level = mean(guide);
  const share = mean(mask.data);
  const both = mean(guide.map((value, index) => value * (mask.data[index] ?? 0)));
  const square = mean(guide.map((value) => value * value));
  const slope = level.map(
    (value, index) =>
      ((both[index] ?? 0) - value * (share[index] ?? 0)) /
      ((square[index] ?? 0) - value * value + 0.0015),
  );
  const offset = share.map((value, index) => value - (slope[index] ?? 0) * (level[index] ?? 0));
  const slopes = mean(slope);
  const offsets = mean(offset);
  const data = guide.map((value, index) =>
    smoothstep(0.1, 0.62, (slopes[index] ?? 0) * value + (offsets[index] ?? 0)),
  );
  return { width, height, data };
}
