import { blurMask } from "../core/blur.ts";
import type { Colour } from "../core/colour.ts";
import { hashCell } from "../core/hash.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import { toOutlineMask } from "../text/outline-mask.ts";
import type { Mask } from "../text/outline-mask.ts";
import { toTextOutline } from "../text/text-outline.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import type { PlacedSign } from "./cast.ts";
import { faceOf, SIGN_PADDING } from "./set-sign.ts";

export interface DrawnSign {
  /** The paint of board, posts and letters. */
  readonly sprite: Sprite;
  /** The light of its tubes, three floats a pixel, and of nothing else. */
  readonly glow: Float32Array;
}

export interface SignSize {
  /** Pixels, posts included. */
  readonly width: number;
  readonly height: number;
}

const WOOD: Colour = [0.17, 0.095, 0.048];
const CREAM: Colour = [0.78, 0.71, 0.55];
const BOARD: Colour = [0.016, 0.017, 0.022];
const METAL: Colour = [0.13, 0.13, 0.14];
const TUBES: readonly Colour[] = [
  [1, 0.1, 0.42],
  [0.1, 0.72, 1],
  [1, 0.36, 0.08],
  [0.2, 1, 0.45],
];

/** Draws a board with its writing: planks with painted letters, or neon tubes in a frame. */
export function drawSign(
  sign: PlacedSign,
  { width, height }: SignSize,
  { noise, chance }: { noise: Noise; chance: number },
): DrawnSign {
  const count = width * height;
  const sprite: Sprite = {
    width,
    height,
    colour: new Float32Array(count * 3),
    alpha: new Float32Array(count),
  };
  const glow = new Float32Array(count * 3);
  const board = Math.max(4, Math.round(height * (1 - sign.posts)));
  const letters = setLetters(sign, width, board);
  drawPosts(sprite, board, noise);
  if (sign.manner === "neon") {
    const tube = TUBES[Math.floor(chance * TUBES.length)] ?? [1, 0.1, 0.42];
    drawNeon({ sprite, glow }, { board, letters, tube });
  } else drawPlanks(sprite, { board, letters, noise });
  return { sprite, glow };
}

/** The writing at exactly the size at which it is seen. */
function setLetters({ text, manner }: PlacedSign, width: number, height: number): Mask {
  const face = faceOf(manner);
  const probe = toTextOutline(text, { face, size: 100, align: "middle" });
  const size =
    100 *
    Math.min(
      width / (probe.width + 200 * SIGN_PADDING),
      height / (probe.height + 170 * SIGN_PADDING),
    );
  const outline = toTextOutline(text, { face, size, align: "middle" });
  return toOutlineMask(outline.path, {
    width,
    height,
    x: (width - outline.width) / 2,
    y: (height - outline.height) / 2 - size * 0.04,
  });
}

interface Writing {
  /** Rows of the board; the posts are below. */
  readonly board: number;
  readonly letters: Mask;
}

function drawPlanks(
  { width, colour, alpha }: Sprite,
  { board, letters, noise }: Writing & { noise: Noise },
): void {
  const planks = clamp(Math.round(board / 44), 2, 5);
  const plank = board / planks;
  for (let y = 0; y < board; y++) {
    const row = Math.floor(y / plank);
    const within = (y - row * plank) / plank;
    const gap = smoothstep(0, 0.5 / plank + 0.035, Math.min(within, 1 - within));
    const tint = 0.8 + 0.4 * hashCell(row, 71);
    const shift = (hashCell(row, 13) - 0.5) * width * 0.012;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const inset = Math.min(x - Math.max(0, shift), width - 1 - x + Math.min(0, shift));
      alpha[at] = clamp(inset + 0.5, 0, 1);
      const grain =
        0.22 * noise.perlin((x / board) * 2.2 + row * 7.3, (y / board) * 60) +
        0.3 * noise.fbm((x / board) * 1.1 + row * 3.1, (y / board) * 16, 3);
      const knot = smoothstep(0.55, 0.7, noise.perlin((x / board) * 3 + 31, (y / board) * 5 + row));
      const wood = (1 + grain) * tint * (0.3 + 0.7 * gap) * (1 - 0.45 * knot);
      const ink = (letters.data[at] ?? 0) * clamp(1.02 + grain * 0.25, 0, 1);
      for (let channel = 0; channel < 3; channel++)
        colour[at * 3 + channel] =
          (WOOD[channel] ?? 0) * wood * (1 - ink) + (CREAM[channel] ?? 0) * ink;
    }
  }
}

function drawNeon(
  { sprite, glow }: DrawnSign,
  { board, letters, tube }: Writing & { tube: Colour },
): void {
  const { width, colour, alpha } = sprite;
  const rim = Math.max(1, board * 0.035);
  const line = Math.max(1, board * 0.012);
  const close = blurMask(letters, Math.max(1, board * 0.012), 2);
  const wide = blurMask(letters, Math.max(2, board * 0.05), 2);
  for (let y = 0; y < board; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const edge = Math.min(x, width - 1 - x, y, board - 1 - y);
      const frame = 1 - smoothstep(rim * 0.6, rim, edge);
      alpha[at] = 1;
      const second =
        smoothstep(rim * 2 - line * 2, rim * 2, edge) *
        (1 - smoothstep(rim * 2, rim * 2 + line * 2, edge));
      const core = letters.data[at] ?? 0;
      const halo = (close[at] ?? 0) * 0.5 + (wide[at] ?? 0) * 0.5;
      for (let channel = 0; channel < 3; channel++) {
        const paint = (BOARD[channel] ?? 0) * (1 - frame) + (METAL[channel] ?? 0) * frame;
        colour[at * 3 + channel] = paint;
        const other = tube[(channel + 1) % 3] ?? 0;
        glow[at * 3 + channel] =
          core * (0.55 + (tube[channel] ?? 0) * 1.5) +
          (tube[channel] ?? 0) * halo * 0.34 +
          (other * 0.7 + 0.1) * second * 0.8;
      }
    }
  }
}

/** Two posts from behind the board down to the ground. */
function drawPosts(sprite: Sprite, board: number, noise: Noise): void {
  const { width, height } = sprite;
  const half = Math.max(1, height * 0.028);
  for (const middle of [width * 0.16, width * 0.84]) {
    for (let y = Math.floor(board * 0.9); y < height; y++)
      drawPostRow(sprite, y, { middle, half, noise });
  }
}

function drawPostRow(
  { width, height, colour, alpha }: Sprite,
  y: number,
  { middle, half, noise }: { middle: number; half: number; noise: Noise },
): void {
  const last = Math.min(width - 1, middle + half + 1);
  for (let x = Math.max(0, Math.floor(middle - half - 1)); x <= last; x++) {
    const across = (x + 0.5 - middle) / half;
    const at = y * width + x;
    alpha[at] = Math.max(alpha[at] ?? 0, clamp((1 - Math.abs(across)) * half + 0.5, 0, 1));
    const grain = 1 + 0.3 * noise.fbm(across * 1.4 + middle, (y / height) * 9, 3);
    const shade = grain * Math.sqrt(Math.max(0.1, 1 - across * across)) * 0.8;
    colour[at * 3] = WOOD[0] * shade;
    colour[at * 3 + 1] = WOOD[1] * shade;
    colour[at * 3 + 2] = WOOD[2] * shade;
  }
}
