import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { eachPixelIn } from "../../core/each-pixel-in.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import type { Cactus } from "./cactus-plan.ts";
import type { DesertWork } from "./desert-work.ts";
import { throwShadow } from "../../outdoors/throw-shadow.ts";
import type { DesertLand } from "./land.ts";

/** What a ray meets on a saguaro. One object serves all samples. */
interface Meeting {
  isHit: boolean;
  /** Across the limb, -1 to 1. */
  across: number;
  /** Which way the limb leads at this point, and how far along it the point lies, in metres. */
  alongX: number;
  alongY: number;
  along: number;
  /** How far the surface looks along the limb: 1 at the very tip. */
  tip: number;
  depth: number;
}

/** Paints saguaros, the farthest first, with their shadows. Answers how many pixels can be seen of them. */
export function paintCacti(
  canvas: Canvas,
  cacti: readonly Cactus[],
  { work, land }: { work: DesertWork; land: DesertLand },
): number {
  const { plan, daylight, checkAborted } = work;
  const scene = { camera: plan.camera, daylight };
  for (const cactus of cacti) {
    const y = land.heightAt(cactus.x, cactus.z);
    const sunlit = land.sunlitAt(cactus.x, cactus.z);
    if (sunlit < 0.3) continue;
    const { x, z, height, radius, arms } = cactus;
    throwShadow(canvas, { x, z, y, from: 0, to: height, radius }, scene);
    for (const arm of arms)
      throwShadow(
        canvas,
        { x: x + arm.side * arm.out, z, y, from: arm.from, to: arm.tip, radius: arm.radius },
        scene,
      );
  }
  let seen = 0;
  for (const cactus of cacti) {
    checkAborted();
    seen += paintCactus(canvas, cactus, { work, land });
  }
  return seen;
}

function paintCactus(
  { frame, depth }: Canvas,
  cactus: Cactus,
  { work, land }: { work: DesertWork; land: DesertLand },
): number {
  const { camera } = work.plan;
  const { x, z, height } = cactus;
  const base = land.heightAt(x, z) - 0.05;
  const perMetre = camera.focal / z;
  const middle = camera.centreX + x * perMetre;
  const foot = camera.horizonY - (base - camera.height) * perMetre;
  const reach =
    Math.max(cactus.radius, ...cactus.arms.map(({ out, radius }) => out + radius)) + 0.1;
  const lookAt = createSampler(cactus, work, land.sunlitAt(x, z));
  const light = createLight();
  const corner: Spot = { x: 0, y: 0 };
  let seen = 0;
  const box = {
    left: middle - reach * perMetre,
    right: middle + reach * perMetre,
    top: foot - (height + 0.2) * perMetre,
    bottom: foot,
  };
  eachPixelIn(frame, box, (column, row) => {
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < z - 0.3) return;
    corner.x = (column - middle) / perMetre;
    corner.y = (foot - row) / perMetre;
    const cover = lookAt(corner, 1 / perMetre, light);
    if (cover === 0) return;
    addHaze(light, z, work.daylight);
    blendPixel(frame, at * 3, light, cover);
    if (cover > 0.3) depth[at] = z;
    seen++;
  });
  return seen;
}

/** Answers the share of a pixel that the saguaro covers, and writes its mean light. */
function createSampler(cactus: Cactus, work: DesertWork, sunlit: number) {
  const lightUp = createCactusLight(cactus, work, sunlit);
  const meeting: Meeting = {
    isHit: false,
    across: 0,
    alongX: 0,
    alongY: 1,
    along: 0,
    tip: 0,
    depth: 0,
  };
  const one = createLight();
  const spot: Spot = { x: 0, y: 0 };
  return (corner: Spot, size: number, into: Light): number => {
    let hits = 0;
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    for (let sample = 0; sample < 4; sample++) {
      spot.x = corner.x + size * (0.25 + (sample % 2) * 0.5);
      spot.y = corner.y - size * (sample > 1 ? 0.75 : 0.25);
      meet(cactus, spot, meeting);
      if (!meeting.isHit) continue;
      hits++;
      lightUp(meeting, spot.y, one);
      into.red += one.red;
      into.green += one.green;
      into.blue += one.blue;
    }
    if (hits === 0) return 0;
    into.red /= hits;
    into.green /= hits;
    into.blue /= hits;
    return hits / 4;
  };
}

/** A place beside the middle of a saguaro and above its foot, in metres. One object serves all samples. */
interface Spot {
  x: number;
  y: number;
}

/** Finds the limb of the saguaro that lies foremost at a place: the trunk, an arm, or its elbow. */
function meet({ height, radius, arms }: Cactus, { x, y }: Spot, into: Meeting): void {
  into.isHit = false;
  into.depth = -1;
  meetUpright(into, { x, y, from: -0.3, to: height, radius });
  for (const { side, from, out, tip, radius: thick } of arms) {
    const across = x * side;
    const bend = Math.min(out - radius * 0.4, 0.55);
    meetUpright(into, { x: (across - out) * side, y, from: from + bend, to: tip, radius: thick });
    if (across > 0 && across < out - bend)
      meetLevel(into, { y: y - from, along: across, radius: thick });
    meetElbow(into, { x: across - (out - bend), y: y - from - bend, bend, thick, side });
  }
}

interface Upright extends Spot {
  readonly from: number;
  readonly to: number;
  readonly radius: number;
}

function meetUpright(into: Meeting, { x, y, from, to, radius }: Upright): void {
  const cap = to - radius;
  if (y < from || y > to || Math.abs(x) >= radius) return;
  const above = Math.max(0, y - cap) / radius;
  const wide = Math.sqrt(Math.max(0, 1 - above * above));
  const across = x / radius / Math.max(0.05, wide);
  if (Math.abs(across) >= 1) return;
  const depth = Math.sqrt(1 - across * across) * radius * wide;
  if (depth <= into.depth) return;
  into.isHit = true;
  into.depth = depth;
  into.across = across;
  into.alongX = 0;
  into.alongY = 1;
  into.along = y;
  into.tip = above;
}

function meetLevel(
  into: Meeting,
  { y, along, radius }: { y: number; along: number; radius: number },
): void {
  const across = -y / radius;
  if (Math.abs(across) >= 1) return;
  const depth = Math.sqrt(1 - across * across) * radius;
  if (depth <= into.depth) return;
  into.isHit = true;
  into.depth = depth;
  into.across = across;
  into.alongX = 1;
  into.alongY = 0;
  into.along = along;
  into.tip = 0;
}

function meetElbow(
  into: Meeting,
  { x, y, bend, thick, side }: { x: number; y: number; bend: number; thick: number; side: -1 | 1 },
): void {
  if (x < 0 || y > 0) return;
  const away = Math.hypot(x, y);
  const across = (away - bend) / thick;
  if (Math.abs(across) >= 1) return;
  const depth = Math.sqrt(1 - across * across) * thick;
  if (depth <= into.depth) return;
  const turn = Math.atan2(-y, x);
  into.isHit = true;
  into.depth = depth;
  into.across = across * side;
  into.alongX = Math.sin(turn);
  into.alongY = Math.cos(turn);
  into.along = turn * bend;
  into.tip = 0;
}

/** Ribs run along each limb; between them it is dark, on them sit pale thorns. */
function createCactusLight({ look }: Cactus, { daylight, noise }: DesertWork, sunlit: number) {
  const { sun, direct, ambient, isSnowy } = daylight;
  return (meeting: Meeting, y: number, into: Light): void => {
    const { across, alongX, alongY, along, tip } = meeting;
    const turn = Math.asin(clamp(across, -1, 1));
    const rib = Math.cos(turn * 11);
    const lean = Math.sin(turn * 11) * 0.55;
    const sideways = Math.sin(turn + lean * 0.5);
    const flat = Math.sqrt(Math.max(0, 1 - tip * tip));
    // The limb's own sideways direction, as seen.
    const nx = (sideways * alongY + tip * alongX) * flat;
    const ny = alongY === 1 ? tip : (-sideways * alongX + 0.1) * flat;
    const nz = -Math.cos(turn + lean * 0.5) * flat;
    const facing = Math.max(0, nx * sun.x + ny * sun.y + nz * sun.z) * sunlit;
    const stain = noise.perlin(across * 3 + look, along * 2.3 + look) * 0.16;
    const thorn = smoothstep(0.86, 0.98, rib) * smoothstep(0.25, 0.75, Math.sin(along * 46 + look));
    const groove = 0.55 + 0.45 * smoothstep(-0.9, 0.4, rib);
    const old = smoothstep(0.9, 0.1, y) * 0.6;
    const tone = groove * (1 + stain);
    const red = lerp(lerp(0.17, 0.26, old) * tone, 0.62, thorn * 0.6);
    const green = lerp(lerp(0.235, 0.22, old) * tone, 0.56, thorn * 0.6);
    const blue = lerp(lerp(0.105, 0.13, old) * tone, 0.4, thorn * 0.6);
    const sky = (0.62 + 0.38 * ny) * groove * 1.15;
    const bounce = Math.max(0, 0.45 - 0.3 * ny) * 0.16 * sunlit;
    const white = isSnowy ? smoothstep(0.2, 0.7, ny + tip * 0.5) * 0.9 : 0;
    into.red = lerp(red, 0.8, white) * (direct[0] * (facing + bounce) + ambient[0] * sky);
    into.green =
      lerp(green, 0.82, white) * (direct[1] * (facing + bounce * 0.7) + ambient[1] * sky);
    into.blue = lerp(blue, 0.86, white) * (direct[2] * (facing + bounce * 0.45) + ambient[2] * sky);
  };
}
