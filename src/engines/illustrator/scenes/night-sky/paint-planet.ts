import { addToPixel, blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Direction } from "../../core/sky.ts";
import type { PlanetLook } from "./planet-skins.ts";

/** Rings about a planet: inner and outer edge in its radii. */
export interface Rings {
  readonly inner: number;
  readonly outer: number;
  readonly colour: Colour;
  /** How dense they are at a share of the way from the inner edge to the outer, 0 to 1. */
  readonly density: (share: number) => number;
}

export interface Planet {
  /** Pixels of the frame. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: PlanetLook;
  readonly sun: Direction;
  /** Strength of the sun. */
  readonly strength: number;
  /** Turn of the axis in the plane of the picture, and how far the pole leans to the eye, in radians. */
  readonly turn: number;
  readonly lean: number;
  readonly rings?: Rings;
  /** Distance that is written into the depth, so that things stand before or behind it. */
  readonly z: number;
}

/** Paints a globe with day, dusk and night, the air over its rim, its rings, and the shadows that both throw on each other. */
export function paintPlanet(canvas: Canvas, planet: Planet): void {
  const { frame, depth } = canvas;
  const { x, y, radius, rings, z } = planet;
  const shade = createGlobe(planet);
  const ringAt = rings === undefined ? undefined : createRings(planet, rings);
  const reach = radius * Math.max(1.25, rings === undefined ? 0 : rings.outer * 1.02);
  const light = createLight();
  const ring = { light: createLight(), cover: 0, isBefore: false };
  const paintAt = (at: number, dx: number, dy: number): void => {
    const squared = dx * dx + dy * dy;
    const cover = clamp((1 - Math.sqrt(squared)) * radius + 0.5, 0, 1);
    ring.cover = 0;
    ringAt?.(dx, dy, ring);
    if (ring.cover > 0 && !ring.isBefore) blendPixel(frame, at * 3, ring.light, ring.cover);
    if (cover > 0) {
      shade(dx, dy, light);
      blendPixel(frame, at * 3, light, cover);
    }
    if (squared < 1.6) addAir(canvas, planet, { at, dx, dy, distance: Math.sqrt(squared) });
    if (ring.cover > 0 && ring.isBefore) blendPixel(frame, at * 3, ring.light, ring.cover);
    if (cover > 0.5 || ring.cover > 0.4) depth[at] = Math.min(depth[at] ?? z, z);
  };
  const bottom = Math.min(frame.height, y + reach);
  const right = Math.min(frame.width, x + reach);
  for (let row = Math.max(0, Math.floor(y - reach)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column < right; column++) {
      paintAt(row * frame.width + column, (column + 0.5 - x) / radius, (y - row - 0.5) / radius);
    }
  }
}

function createGlobe({ look, sun, strength, turn, lean, rings }: Planet) {
  const paint = createLight();
  const cosTurn = Math.cos(turn);
  const sinTurn = Math.sin(turn);
  const cosLean = Math.cos(lean);
  const sinLean = Math.sin(lean);
  return (dx: number, dy: number, into: { red: number; green: number; blue: number }): void => {
    const nz = -Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
    // From the picture to the globe's own axes.
    const gx = dx * cosTurn + dy * sinTurn;
    const up = -dx * sinTurn + dy * cosTurn;
    const gy = up * cosLean - nz * sinLean;
    const gz = up * sinLean + nz * cosLean;
    look.skin(gx, gy, gz, paint);
    const facing = dx * sun.x + dy * sun.y + nz * sun.z;
    let day = smoothstep(-0.12, 0.3, facing) * (0.25 + 0.75 * clamp(facing, 0, 1));
    if (rings !== undefined && facing > 0)
      day *=
        1 -
        shadowOfRings({ gx, gy, gz }, { sun, rings, axes: { cosTurn, sinTurn, cosLean, sinLean } });
    const dusk = Math.exp(-((facing - 0.03) ** 2) * 60) * 0.22;
    const rim = (1 + nz) ** 2.6 * clamp(facing + 0.25, 0, 1) * 0.9;
    into.red = strength * (paint.red * (day + dusk * 0.8) + look.air[0] * rim * 0.6) + 0.0015;
    into.green = strength * (paint.green * (day + dusk * 0.35) + look.air[1] * rim * 0.6) + 0.002;
    into.blue = strength * (paint.blue * (day + dusk * 0.2) + look.air[2] * rim * 0.6) + 0.004;
  };
}

interface Axes {
  readonly cosTurn: number;
  readonly sinTurn: number;
  readonly cosLean: number;
  readonly sinLean: number;
}

/** A direction of the picture in the globe's own axes. */
function toGlobe({ x, y, z }: Direction, { cosTurn, sinTurn, cosLean, sinLean }: Axes): Direction {
  const up = -x * sinTurn + y * cosTurn;
  return {
    x: x * cosTurn + y * sinTurn,
    y: up * cosLean - z * sinLean,
    z: up * sinLean + z * cosLean,
  };
}

function shadowOfRings(
  { gx, gy, gz }: { gx: number; gy: number; gz: number },
  { sun, rings, axes }: { sun: Direction; rings: Rings; axes: Axes },
): number {
  const light = toGlobe(sun, axes);
  if (gy * light.y > 0) return 0;
  const way = -gy / light.y;
  const radius = Math.hypot(gx + light.x * way, gz + light.z * way);
  const share = (radius - rings.inner) / (rings.outer - rings.inner);
  return share < 0 || share > 1 ? 0 : rings.density(share) * 0.8;
}

function createRings({ sun, strength, turn, lean }: Planet, rings: Rings) {
  const axes = {
    cosTurn: Math.cos(turn),
    sinTurn: Math.sin(turn),
    cosLean: Math.cos(lean),
    sinLean: Math.sin(lean),
  };
  const light = toGlobe(sun, axes);
  const { inner, outer, colour, density } = rings;
  return (
    dx: number,
    dy: number,
    into: { light: { red: number; green: number; blue: number }; cover: number; isBefore: boolean },
  ): void => {
    const gx = dx * axes.cosTurn + dy * axes.sinTurn;
    const up = -dx * axes.sinTurn + dy * axes.cosTurn;
    // The ring lies in the plane gy = 0; where the look meets it tells gz.
    const nz = (up * axes.cosLean) / Math.max(0.05, axes.sinLean);
    const gz = up * axes.sinLean + nz * axes.cosLean;
    const radius = Math.hypot(gx, gz);
    const share = (radius - inner) / (outer - inner);
    if (share < 0 || share > 1) return;
    const dense = density(share);
    // Behind the globe as the light comes, the ring lies in its shadow.
    const along = gx * light.x + gz * light.z;
    const off = radius * radius - along * along;
    const shadow = along < 0 ? smoothstep(1.02, 0.94, Math.sqrt(Math.max(0, off))) : 0;
    const lit = strength * (0.35 + 0.65 * Math.abs(light.y)) * (1 - shadow * 0.96);
    into.light.red = colour[0] * lit * (0.6 + 0.6 * dense);
    into.light.green = colour[1] * lit * (0.6 + 0.6 * dense);
    into.light.blue = colour[2] * lit * (0.6 + 0.6 * dense);
    into.cover = dense * 0.92;
    into.isBefore = nz < 0;
  };
}

/** The glow of the air outside the rim, on the side of the day. */
function addAir(
  { frame }: Canvas,
  { look: { air }, sun, strength }: Planet,
  { at, dx, dy, distance }: { at: number; dx: number; dy: number; distance: number },
): void {
  if (distance < 0.985) return;
  const facing = (dx * sun.x + dy * sun.y) / distance;
  const glow = Math.exp(-(distance - 0.985) * 26) * smoothstep(-0.45, 0.5, facing) * strength * 0.5;
  if (glow > 0.002) addToPixel(frame, at * 3, { red: air[0], green: air[1], blue: air[2] }, glow);
}
