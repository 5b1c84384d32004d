import { blurMask } from "../../../core/blur.ts";
import { clamp } from "../../../core/interpolate.ts";
import type { Sprite } from "../../../vocabulary/rasterise-sprite.ts";
import type { StudioLight } from "../studio-light.ts";
import type { StudioSpace } from "../studio-space.ts";
import type { Placed } from "./piece.ts";

/** A piece as an upright card in the room, and its drawing in the frame. */
export interface Stand {
  readonly placed: Placed;
  /** Lit by nothing until the room is; with its margin. */
  readonly sprite: Sprite;
  readonly left: number;
  readonly top: number;
  /** The row below its foot. */
  readonly foot: number;
  /** Middle, foot and depth in the room. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly silhouette: Silhouette;
}

/** The outline of a piece: sharp, soft and softer. */
interface Silhouette {
  readonly width: number;
  readonly height: number;
  readonly levels: readonly Float32Array[];
}

/** Outlines are kept this high: shadows are soft. */
const ROWS = 150;

/** Where a piece is in the room. `rise` is how high what it stands on is there. */
export function standIn(
  space: StudioSpace,
  placed: Placed,
  rise: number,
): Pick<Stand, "x" | "y" | "z" | "width" | "height" | "foot"> {
  const { camera } = space;
  const z = (camera.focal * camera.height) / Math.max(1, placed.ground - camera.horizonY);
  const scale = z / camera.focal;
  const y = rise + placed.lift * scale;
  return {
    x: (placed.centre - camera.centreX) * scale,
    y,
    z,
    width: placed.height * placed.ratio * scale,
    height: placed.height * scale,
    foot: Math.round(camera.horizonY + (camera.height - y) / scale),
  };
}

export function toSilhouette(sprite: Sprite, margin: number): Silhouette {
  const innerWidth = Math.max(1, sprite.width - 2 * margin);
  const innerHeight = Math.max(1, sprite.height - 2 * margin);
  const height = Math.min(ROWS, innerHeight);
  const width = Math.max(2, Math.round((innerWidth * height) / innerHeight));
  const data = new Float32Array(width * height);
  for (let index = 0; index < data.length; index++) {
    const column = margin + Math.floor((((index % width) + 0.5) * innerWidth) / width);
    const row = margin + Math.floor(((Math.floor(index / width) + 0.5) * innerHeight) / height);
    data[index] = sprite.alpha[row * sprite.width + column] ?? 0;
  }
  const plane = { data, width, height };
  const blurs = [0.006, 0.03, 0.09];
  return {
    width,
    height,
    levels: blurs.map((share) => blurMask(plane, Math.max(1, height * share), 2)),
  };
}

/** How far beyond its box the soft outline of a piece reaches. */
const BEYOND = 0.14;

/** How much of the main light a piece keeps from a point of the room, 0 to 1. */
export function shadeOf(
  stand: Stand,
  light: StudioLight,
  point: { readonly x: number; readonly y: number; readonly z: number },
): number {
  const way = (stand.z - point.z) / light.towards.z;
  if (way <= 0.002) return 0;
  const across = point.x + light.towards.x * way - stand.x;
  const up = point.y + light.towards.y * way - stand.y;
  const u = across / stand.width + 0.5;
  const v = 1 - up / stand.height;
  if (u < -BEYOND || u > 1 + BEYOND || v < -BEYOND || v > 1 + BEYOND) return 0;
  const { width, height, levels } = stand.silhouette;
  const level = clamp((way * light.softness * 14) / stand.height, 0, 1.999);
  const sharper = levels[Math.trunc(level)] ?? levels[0];
  const softer = levels[Math.trunc(level) + 1] ?? sharper;
  if (sharper === undefined || softer === undefined) return 0;
  const column = u * width - 0.5;
  const row = v * height - 0.5;
  const share = level - Math.trunc(level);
  const dark =
    sample(sharper, { width, height, column, row }) * (1 - share) +
    sample(softer, { width, height, column, row }) * share;
  const beyond = Math.max(0, -u, u - 1, -v, v - 1) / BEYOND;
  return dark * (1 - beyond);
}

function sample(
  plane: Float32Array,
  at: { readonly width: number; readonly height: number; column: number; row: number },
): number {
  const column = clamp(at.column, 0, at.width - 1.001);
  const row = clamp(at.row, 0, at.height - 1.001);
  const left = Math.trunc(column);
  const upper = Math.trunc(row) * at.width;
  const lower = Math.min(at.height - 1, Math.trunc(row) + 1) * at.width;
  const across = column - left;
  const above = (plane[upper + left] ?? 0) * (1 - across) + (plane[upper + left + 1] ?? 0) * across;
  const below = (plane[lower + left] ?? 0) * (1 - across) + (plane[lower + left + 1] ?? 0) * across;
  return above + (below - above) * (row - Math.trunc(row));
}

/** How much of the light of the room is lost under a piece, where it touches what it stands on. */
export function contactOf(
  stand: Stand,
  point: { readonly x: number; readonly y: number; readonly z: number },
): number {
  const gap = Math.max(0, stand.y - point.y);
  const reach = stand.height * 0.09 + gap * 0.5;
  const away = (point.z - stand.z) / reach;
  if (away < -2.5 || away > 4) return 0;
  const u = (point.x - stand.x) / stand.width + 0.5;
  if (u < -0.1 || u > 1.1) return 0;
  const { width, height, levels } = stand.silhouette;
  const plane = levels[1];
  if (plane === undefined) return 0;
  const column = clamp(u * width - 0.5, 0, width - 1.001);
  const cover = sample(plane, { width, height, column, row: height * 0.965 });
  const ahead = away < 0 ? away * 1.6 : away * 0.7;
  return (cover * Math.exp(-ahead * ahead)) / (1 + (gap / stand.height) * 12);
}
