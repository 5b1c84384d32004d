import type { Colour, Light } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { NoiseTile } from "../noise-tile.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { EAVES } from "./trace-house.ts";

export interface HouseLook {
  readonly patches: NoiseTile;
  readonly isSnowy: boolean;
  readonly lampLit: boolean;
}

const WHITE: Colour = [0.62, 0.6, 0.55];
const GLASS: Colour = [0.045, 0.055, 0.07];
const LAMP: Colour = [2.6, 1.45, 0.5];
const STONE: Colour = [0.22, 0.2, 0.18];
const BRICK: Colour = [0.24, 0.11, 0.08];
const SNOW: Colour = [0.8, 0.82, 0.86];

/**
 * Answers the function that paints what a ray met: boards, logs or plaster, windows, a door, a roof of
 * shingles. It writes the colour without light into `paint`, and what shines by itself into `glow`.
 */
export function createHouseSurface(plan: HousePlan, { patches, isSnowy, lampLit }: HouseLook) {
  const { style, wall, length, depth, rise } = plan;
  const windows = windowsOf(plan);

  function set(paint: Light, colour: Colour, tone: number): void {
    paint.red = colour[0] * tone;
    paint.green = colour[1] * tone;
    paint.blue = colour[2] * tone;
  }

  function paintWall({ u, v }: HouseHit, paint: Light): void {
    const stain = patches(u * 0.5, v * 0.6) * 0.3;
    if (v < 0.35 && style !== "barn") {
      const joint = Math.min(fraction(u * 1.6 + Math.floor(v * 5) * 0.5), fraction(v * 5)) < 0.12 ? 0.6 : 1;
      set(paint, STONE, joint * (1 + patches(u * 4, v * 4) * 0.5));
      return;
    }
    if (style === "barn") {
      const board = fraction(u * 4.2);
      const gap = board < 0.09 ? 0.5 : 1;
      const own = 0.88 + 0.24 * fraction(Math.floor(u * 4.2) * 0.618);
      set(paint, plan.paint, gap * own * (1 + stain + patches(u * 9, v * 0.8) * 0.2));
    } else if (style === "cabin") {
      const log = fraction(v * 3.6);
      const round = Math.sqrt(Math.max(0.05, 1 - (log * 2 - 1) ** 2));
      set(paint, plan.paint, (0.45 + 0.6 * round) * (1 + stain + patches(u * 0.9, v * 12) * 0.35));
    } else set(paint, plan.paint, 1 + stain * 0.7 - 0.16 * smoothstep(1.1, 0.35, v));
    const shade = smoothstep(wall - 0.75, wall, v) * 0.35;
    paint.red *= 1 - shade;
    paint.green *= 1 - shade;
    paint.blue *= 1 - shade;
  }

  function openDoors({ part, u, v }: HouseHit, paint: Light): boolean {
    const isMain = part === (style === "barn" ? "gable" : "front");
    if (!isMain) return false;
    const half = style === "barn" ? Math.min(1.9, depth * 0.27) : 0.5;
    const high = style === "barn" ? Math.min(wall * 0.92, 3.2) : 2.05;
    const middle = style === "barn" ? 0 : length * 0.08;
    const x = u - middle;
    if (style === "barn" && Math.abs(x) < 0.75 && v > wall + 0.1 && v < wall + 1.35) {
      const isEdge = Math.abs(x) > 0.62 || v < wall + 0.23 || v > wall + 1.22;
      set(paint, isEdge ? WHITE : [0.03, 0.025, 0.02], 1);
      return true;
    }
    if (Math.abs(x) > half || v > high) return false;
    const rim = Math.min(half - Math.abs(x), high - v);
    const cross = style === "barn" && (Math.abs(Math.abs(x) * (high / half) - v) < 0.16 || Math.abs(x) < 0.07);
    if (rim < 0.13 || cross) set(paint, WHITE, 0.95);
    else if (style === "barn") set(paint, plan.paint, 0.8);
    else set(paint, [0.13, 0.07, 0.035], 0.8 + 0.3 * (fraction(x * 5) < 0.1 ? -1 : 0.3));
    return true;
  }

  function openWindows({ part, u, v }: HouseHit, paint: Light, glow: Light): void {
    for (const window of windows) {
      if (window.part !== part) continue;
      const x = Math.abs(u - window.u);
      const y = Math.abs(v - window.v);
      if (x > window.half + 0.1 || y > window.high + 0.1) continue;
      const isFrame = x > window.half || y > window.high || x < 0.03 || Math.abs(v - window.v) < 0.03;
      set(paint, isFrame ? WHITE : GLASS, isFrame ? 0.95 : 1);
      if (isFrame || !lampLit || style === "barn") return;
      const warm = 0.75 + 0.5 * (window.v + window.high - v) * -0.4 + patches(u * 2.5, v * 2.5) * 0.3;
      glow.red = LAMP[0] * warm;
      glow.green = LAMP[1] * warm;
      glow.blue = LAMP[2] * warm;
      return;
    }
  }

  function paintRoof({ u, v }: HouseHit, paint: Light): void {
    const row = v * 3.4;
    const course = fraction(row);
    const tile = fraction(u * 3 + Math.floor(row) * 0.5);
    const own = 0.85 + 0.3 * fraction((Math.floor(u * 3 + Math.floor(row) * 0.5) * 0.618 + Math.floor(row) * 0.381) % 1);
    const joint = (course < 0.14 ? 0.62 : 1) * (tile < 0.07 ? 0.8 : 1);
    const moss = smoothstep(0.1, 0.4, patches(u * 0.6 + 3, v * 0.6)) * 0.4;
    set(paint, plan.roof, joint * own * (0.9 + patches(u * 0.8, v * 1.2) * 0.4));
    paint.red = lerp(paint.red, 0.07, moss);
    paint.green = lerp(paint.green, 0.085, moss);
    paint.blue = lerp(paint.blue, 0.03, moss);
    const slope = Math.hypot(depth / 2, rise) + EAVES;
    if (isSnowy) {
      const share = clamp(1.15 - smoothstep(0.15, 0.5, patches(u * 0.5, v * 0.5)) * 0.4 - (v > slope - 0.12 ? 0.4 : 0), 0, 1);
      paint.red = lerp(paint.red, SNOW[0], share);
      paint.green = lerp(paint.green, SNOW[1], share);
      paint.blue = lerp(paint.blue, SNOW[2], share);
    }
  }

  return (hit: HouseHit, paint: Light, glow: Light): void => {
    glow.red = 0;
    glow.green = 0;
    glow.blue = 0;
    if (hit.part === "roof") paintRoof(hit, paint);
    else if (hit.part === "chimney") {
      const joint = fraction(hit.v * 7) < 0.14 || fraction(hit.u * 3.5 + Math.floor(hit.v * 7) * 0.5) < 0.08 ? 0.65 : 1;
      set(paint, isSnowy && hit.v > -0.12 ? SNOW : BRICK, joint * (hit.v > -0.2 ? 1.2 : 1));
    } else {
      paintWall(hit, paint);
      if (!openDoors(hit, paint)) openWindows(hit, paint, glow);
      const isCorner = style === "barn" && Math.abs(Math.abs(hit.u) - (hit.part === "front" ? length : depth) / 2) < 0.14;
      if (isCorner) set(paint, WHITE, 0.9);
    }
  };
}

interface Window {
  readonly part: "front" | "gable";
  readonly u: number;
  readonly v: number;
  readonly half: number;
  readonly high: number;
}

function windowsOf({ style, length, depth, wall, rise }: HousePlan): Window[] {
  if (style === "barn")
    return [-0.34, 0, 0.34].map((place) => ({ part: "front", u: place * length, v: wall * 0.58, half: 0.42, high: 0.42 }));
  const front = [-0.36, -0.16, 0.32].map((place): Window => ({ part: "front", u: place * length, v: 1.45, half: 0.36, high: 0.48 }));
  const gable = [-0.24, 0.24].map((place): Window => ({ part: "gable", u: place * depth, v: 1.45, half: 0.33, high: 0.48 }));
  return [...front, ...gable, { part: "gable", u: 0, v: wall + rise * 0.32, half: 0.3, high: 0.36 }];
}
