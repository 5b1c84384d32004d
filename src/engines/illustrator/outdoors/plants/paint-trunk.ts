import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";
import type { NoiseTile } from "../noise-tile.ts";
import { BARK_CHANNELS } from "./bark.ts";
import type { Bark } from "./bark.ts";

/** A trunk in its place. Metres; `look` is from 0 to 1 and makes it differ from others. */
export interface Trunk {
  readonly x: number;
  /** Height of the ground under it. */
  readonly y: number;
  readonly z: number;
  readonly height: number;
  /** Radius at the height of a man's chest. */
  readonly radius: number;
  /** How far it leans to the right for each metre up. */
  readonly lean: number;
  /** How far its foot widens: 0.4 a birch, 1.5 a jungle giant. */
  readonly flare: number;
  readonly look: number;
}

export interface TrunkPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly bark: Bark;
  /** Its colour where the bark is darkest and lightest. */
  readonly dark: Colour;
  readonly bright: Colour;
  /** How much moss grows on it, and how much snow clings to it, 0 to 1. */
  readonly moss: number;
  readonly snow: number;
  /** Patches of moss and snow; about -0.7 to 0.7, one bump per unit. */
  readonly patches: NoiseTile;
  /** Share of the sunlight that falls on a place among the trees. */
  readonly sunlitAt: (x: number, y: number, z: number) => number;
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

const MOSS: Colour = [0.05, 0.085, 0.014];

/** Answers half the width of a trunk at a height above its foot. */
function trunkRadius({ radius, height, flare }: Trunk, above: number): number {
  const taper = 1 - 0.72 * clamp(above / height, 0, 1);
  return radius * (taper + flare * Math.exp(-Math.max(0, above) / (radius * 1.25)));
}

/** Paints a trunk from its foot up: bark around its roundness, light, moss, snow; hidden by what is nearer. */
export function paintTrunk(canvas: Canvas, trunk: Trunk, painting: TrunkPainting): void {
  const { camera } = painting;
  const scale = camera.focal / trunk.z;
  const footY = camera.horizonY - (trunk.y - camera.height) * scale;
  const topY = footY - trunk.height * scale;
  const last = Math.min(canvas.frame.height - 1, Math.ceil(footY + trunk.radius * scale * 0.3));
  const paintRow = createRowPainter(canvas, trunk, painting);
  for (let row = Math.max(0, Math.floor(topY)); row <= last; row++) {
    paintRow(row, (footY - row - 0.5) / scale, scale);
  }
}

function createRowPainter(canvas: Canvas, trunk: Trunk, painting: TrunkPainting) {
  const { frame, depth } = canvas;
  const { camera, veil, sunlitAt, patches } = painting;
  const light = createLight();
  const air = createRowAir(veil);
  const shade = createBarkShade(trunk, painting);
  return (row: number, above: number, scale: number): void => {
    const bumps = patches(above * 0.5 + trunk.look * 50, trunk.look * 9) * 0.1;
    const radius = trunkRadius(trunk, above) * (1 + bumps);
    const half = radius * scale;
    const middle = camera.centreX + (trunk.x + trunk.lean * above) * scale;
    const left = Math.max(0, Math.floor(middle - half - 1));
    const right = Math.min(frame.width - 1, Math.ceil(middle + half + 1));
    const thin = Math.min(1, half / 0.5);
    const seen = Math.max(half, 0.5);
    const x = trunk.x + trunk.lean * above;
    const y = trunk.y + above;
    let sunlit = sunlitAt(x, y, trunk.z);
    air.look(x, y, trunk.z - radius * 0.8);
    const isWide = half > 14;
    for (let column = left; column <= right; column++) {
      const u = (column + 0.5 - middle) / seen;
      const cover = clamp((1 - Math.abs(u)) * seen + 0.5, 0, 1) * thin;
      if (cover <= 0) continue;
      const at = row * frame.width + column;
      // Round: the middle of the trunk is nearer than its edges.
      const bulge = Math.sqrt(Math.max(0, 1 - u * u));
      const z = trunk.z - radius * bulge;
      if ((depth[at] ?? 0) < z) continue;
      // The foot stands in the ground along a curve.
      if (above < -trunk.radius * 0.25 * bulge) continue;
      // Spots of sun are larger than a few pixels of a trunk.
      if (isWide && (column & 3) === 0) sunlit = sunlitAt(x + u * radius, y, z);
      shade(u < -1 ? -1 : u > 1 ? 1 : u, above, half, sunlit, light);
      air.layOver(light);
      const rest = 1 - cover;
      const index = at * 3;
      frame.data[index] = (frame.data[index] ?? 0) * rest + light.red * cover;
      frame.data[index + 1] = (frame.data[index + 1] ?? 0) * rest + light.green * cover;
      frame.data[index + 2] = (frame.data[index + 2] ?? 0) * rest + light.blue * cover;
      if (cover > 0.4) depth[at] = z;
    }
  };
}

/** The air before a row of a trunk, which is the same from edge to edge: what it takes from light, and what it adds. */
function createRowAir(veil: TrunkPainting["veil"]) {
  const added = createLight();
  const kept = createLight();
  return {
    look(x: number, y: number, z: number): void {
      added.red = added.green = added.blue = 0;
      kept.red = kept.green = kept.blue = 1;
      veil(added, x, y, z);
      veil(kept, x, y, z);
      kept.red -= added.red;
      kept.green -= added.green;
      kept.blue -= added.blue;
    },
    layOver(light: Light): void {
      light.red = light.red * kept.red + added.red;
      light.green = light.green * kept.green + added.green;
      light.blue = light.blue * kept.blue + added.blue;
    },
  };
}

function createBarkShade(trunk: Trunk, painting: TrunkPainting) {
  const { daylight, bark, dark, bright, moss, snow, patches } = painting;
  const { sun, direct, ambient, haze } = daylight;
  const shift = trunk.look * 97;
  const perMetre = 1 / Math.max(0.12, trunk.radius) / 12.6;
  const mossSide = trunk.look < 0.5 ? -0.5 : 0.5;
  return (u: number, above: number, half: number, sunlit: number, into: Light): void => {
    const front = Math.sqrt(1 - u * u);
    const detail = smoothstep(1.5, 9, half);
    const along = above * perMetre + shift;
    const around = turnAt(u) + trunk.look * 3.1;
    readBark(bark, around, along);
    const { relief } = point;
    const tone = (point.tone - 0.5) * detail + 0.5;
    // The bark's own relief turns the surface away from the roundness of the trunk.
    const tilt = clamp(point.fall * 4.2 * detail, -0.9, 0.9);
    // The sum of the angles, for a small tilt.
    const nx = u + front * tilt;
    const nz = u * tilt - front;
    const facing = nx * sun.x + nz * sun.z;
    const lit = Math.max(0, facing * 0.9 + 0.1) * sunlit * (0.55 + 0.45 * relief);
    // Light from all around creeps in at the edges; furrows stay dark.
    const hollow = 1 - (1 - relief) * 0.6 * detail;
    const edge = (1 - front) ** 2 * Math.max(0, 0.5 + 0.5 * Math.sign(u) * sun.x + 0.3 * sun.z);
    const ground = 0.62 + 0.38 * smoothstep(0, 1.6, above);
    const sky = (0.5 + 0.32 * front) * hollow * ground;
    into.red = dark[0] + (bright[0] - dark[0]) * tone;
    into.green = dark[1] + (bright[1] - dark[1]) * tone;
    into.blue = dark[2] + (bright[2] - dark[2]) * tone;
    if (moss > 0 && half > 2) growMoss(into, u, above, relief);
    if (snow > 0) laySnow(into, u, above, relief);
    into.red *= direct[0] * lit + ambient[0] * sky + haze[0] * edge * 0.9;
    into.green *= direct[1] * lit + ambient[1] * sky + haze[1] * edge * 0.9;
    into.blue *= direct[2] * lit + ambient[2] * sky + haze[2] * edge * 0.9;
  };

  function growMoss(into: Light, u: number, above: number, relief: number): void {
    const patch = patches(u * 1.8 + shift, above * 1.3);
    const low = 0.9 / (1 + above * above * 0.8) + 0.18;
    const share =
      smoothstep(0.35, 0.75, low + patch * 0.75 + u * mossSide * 0.5 + relief * 0.15 - 0.1) * moss;
    if (share <= 0) return;
    const fleck = 0.75 + 0.5 * patches(u * 16 + shift, above * 19);
    into.red += (MOSS[0] * fleck - into.red) * share;
    into.green += (MOSS[1] * fleck - into.green) * share;
    into.blue += (MOSS[2] * fleck - into.blue) * share;
  }

  function laySnow(into: Light, u: number, above: number, relief: number): void {
    const patch = patches(u * 2.6 + shift, above * 2.1);
    const side = smoothstep(0.1, 0.95, u * mossSide * 2 + patch * 0.9 - 0.25);
    const foot = Math.exp(-above / 0.22);
    const share = clamp(side * (0.4 + 0.6 * relief) + foot, 0, 1) * snow;
    into.red += (0.76 - into.red) * share;
    into.green += (0.79 - into.green) * share;
    into.blue += (0.85 - into.blue) * share;
  }
}

/** Steps of the table of turns. */
const TURNS = 512;
const turns = Float32Array.from(
  { length: TURNS + 2 },
  (_, step) => Math.asin(Math.min(1, (step / TURNS) * 2 - 1)) / (Math.PI * 2),
);

/** How far around a trunk a place is that is seen `u` radii to the right of its middle, in turns. */
function turnAt(u: number): number {
  const place = (u + 1) * 0.5 * TURNS;
  const step = Math.floor(place);
  const turn = turns[step] ?? 0;
  return turn + ((turns[step + 1] ?? 0) - turn) * (place - step);
}

/** A point of bark; one object serves all of them. */
const point = { relief: 0.5, tone: 0.5, fall: 0.5 };

/** Reads the bark at a place, in turns around the trunk and in lengths of the piece. */
function readBark({ width, height, points }: Bark, u: number, v: number): void {
  const x = (u - Math.floor(u)) * width;
  const y = (v - Math.floor(v)) * height;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const next = (column + 1 < width ? column + 1 : 0) * BARK_CHANNELS;
  const here = row * width * BARK_CHANNELS;
  const below = (row + 1 < height ? row + 1 : 0) * width * BARK_CHANNELS;
  const left = column * BARK_CHANNELS;
  const both = (x - column) * (y - row);
  const aside = x - column - both;
  const under = y - row - both;
  const rest = 1 - aside - under - both;
  const a = here + left;
  const b = here + next;
  const c = below + left;
  const d = below + next;
  point.relief =
    (points[a] ?? 0) * rest +
    (points[b] ?? 0) * aside +
    (points[c] ?? 0) * under +
    (points[d] ?? 0) * both;
  point.tone =
    (points[a + 1] ?? 0) * rest +
    (points[b + 1] ?? 0) * aside +
    (points[c + 1] ?? 0) * under +
    (points[d + 1] ?? 0) * both;
  point.fall =
    (points[a + 2] ?? 0) * rest +
    (points[b + 2] ?? 0) * aside +
    (points[c + 2] ?? 0) * under +
    (points[d + 2] ?? 0) * both;
}
