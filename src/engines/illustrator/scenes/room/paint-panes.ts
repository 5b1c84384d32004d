import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";
import type { Noise } from "../../core/noise.ts";
import { aim } from "../../indoors/eye.ts";
import type { Eye } from "../../indoors/eye.ts";
import type { Portal } from "../../indoors/lights.ts";
import type { Mirror } from "../../indoors/mirror.ts";
import { createRay } from "../../indoors/ray.ts";
import type { Ray } from "../../indoors/ray.ts";
import type { Weather } from "../../intent.ts";

export interface Panes {
  readonly eye: Eye;
  readonly portals: readonly Portal[];
  readonly look: (dx: number, dy: number, dz: number, into: Light) => void;
  readonly mirror: Mirror;
  readonly weather: Weather;
  /** In the dark panes mirror the room. */
  readonly isNight: boolean;
  readonly noise: Noise;
  readonly checkAborted: () => void;
}

/** How much of the room a pane throws back. */
const MIRRORED = 0.09;

/** Paints what is on the panes themselves: drops and rivulets, snow in the corners, by night the mirrored room. */
export function paintPanes({ frame, depth }: Canvas, panes: Panes): void {
  const { eye, portals, weather, isNight, noise, checkAborted } = panes;
  const isWet = weather === "rain" || weather === "storm";
  const isSnowy = weather === "snow";
  if (!isWet && !isSnowy && !isNight) return;
  const ray = createRay();
  const met: Met = { u: 0, v: 0, x: 0, y: 0, z: 0 };
  const addDrop = createDropPainter(frame, panes);
  const addMirror = createPaneMirror(frame, panes);
  for (let pixel = 0; pixel < depth.length; pixel++) {
    if (pixel % 16_384 === 0) checkAborted();
    if (depth[pixel] !== Infinity) continue;
    const x = pixel % frame.width;
    aim(eye, x + 0.5, (pixel - x) / frame.width + 0.5, ray);
    const portal = findPane(portals, ray, met);
    if (portal === undefined) continue;
    if (isWet) addDrop(pixel * 3, portal, ray, met);
    if (isSnowy) layFrost(portal, met, noise, frame.data, pixel * 3);
    if (isNight) addMirror(pixel * 3, portal, ray, met);
  }
}

/** Where a ray met a pane: on the pane, and in the room. */
interface Met {
  u: number;
  v: number;
  x: number;
  y: number;
  z: number;
}

function createDropPainter({ data }: Frame, { noise, look }: Panes) {
  const light = createLight();
  const drop = { x: 0, y: 0, cover: 0 };
  return (at: number, portal: Portal, ray: Ray, { u, v }: Met): void => {
    dropAt(u, v, noise, drop);
    if (drop.cover <= 0) return;
    lookThroughDrop(portal, ray, drop, light, look);
    blend(data, at, light, drop.cover * 0.85);
  };
}

function createPaneMirror({ data }: Frame, { mirror }: Panes) {
  const light = createLight();
  return (at: number, { facing }: Portal, ray: Ray, { x, y, z }: Met): void => {
    const scale = 1 / Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
    const along = (facing[0] * ray.dx + facing[1] * ray.dy + facing[2] * ray.dz) * scale;
    const dx = ray.dx * scale - 2 * along * facing[0];
    const dy = ray.dy * scale - 2 * along * facing[1];
    mirror(x, y, z, dx, dy, ray.dz * scale - 2 * along * facing[2], light);
    const share = MIRRORED + 0.5 * (1 + along) ** 5;
    data[at] = (data[at] ?? 0) + light.red * share;
    data[at + 1] = (data[at + 1] ?? 0) + light.green * share;
    data[at + 2] = (data[at + 2] ?? 0) + light.blue * share;
  };
}

/** The window that a ray leaves by, and where on it. */
function findPane(portals: readonly Portal[], ray: Ray, met: Met): Portal | undefined {
  for (const portal of portals) {
    const { corner, facing, across, up } = portal;
    const against = facing[0] * ray.dx + facing[1] * ray.dy + facing[2] * ray.dz;
    if (against >= 0) continue;
    const gap =
      facing[0] * (corner[0] - ray.x) +
      facing[1] * (corner[1] - ray.y) +
      facing[2] * (corner[2] - ray.z);
    const distance = gap / against;
    met.x = ray.x + ray.dx * distance;
    met.y = ray.y + ray.dy * distance;
    met.z = ray.z + ray.dz * distance;
    const [px, py, pz] = [met.x - corner[0], met.y - corner[1], met.z - corner[2]];
    met.u = across[0] * px + across[1] * py + across[2] * pz;
    met.v = up[0] * px + up[1] * py + up[2] * pz;
    if (met.u >= 0 && met.u <= portal.width && met.v >= 0 && met.v <= portal.height) return portal;
  }
  return undefined;
}

/** Sizes of drops, in metres, and the share of places that have one. */
const SIZES = [0.055, 0.026, 0.013] as const;
const SHARES = [0.2, 0.3, 0.34] as const;

/** The drop at a place, as the slope of its surface; drops run down and leave trails. */
function dropAt(
  u: number,
  v: number,
  noise: Noise,
  into: { x: number; y: number; cover: number },
): void {
  into.cover = 0;
  for (let level = 0; level < SIZES.length; level++) {
    const size = SIZES[level] ?? 0.02;
    const tall = size * (level === 0 ? 1.9 : 1.25);
    const column = Math.floor(u / size);
    const row = Math.floor(v / tall);
    if (hashCell(column + level * 71, row) > (SHARES[level] ?? 0.3)) continue;
    const cx = (column + 0.35 + 0.3 * hashCell(column, row + level * 13)) * size;
    const cy = (row + 0.3 + 0.3 * hashCell(row, column + level * 29)) * tall;
    const radius = size * (0.16 + 0.16 * hashCell(column + 7, row + level));
    const wobble = 1 + 0.2 * noise.perlin(u * 90, v * 70);
    const dx = ((u - cx) / radius) * wobble;
    // Above, a drop is drawn out towards where it came from.
    const dy = ((v - cy) / radius) * (v > cy && level === 0 ? 0.5 : 0.9);
    const square = dx * dx + dy * dy;
    if (square < 1) {
      into.x = dx;
      into.y = dy;
      into.cover = smoothstep(1, 0.7, square);
      return;
    }
    if (
      level === 0 &&
      v > cy &&
      v < cy + tall * 0.55 &&
      Math.abs(dx + 0.3 * Math.sin(v * 60)) < 0.3
    ) {
      into.x = dx * 0.5;
      into.y = 0;
      into.cover = 0.4;
      return;
    }
  }
}

/** A drop is a lens: it shows the view behind it small and upside down, darker towards its edge. */
function lookThroughDrop(
  { across, up }: Portal,
  ray: Ray,
  drop: { x: number; y: number },
  into: Light,
  look: Panes["look"],
): void {
  const [a, b] = [-drop.x * 0.5, 0.16 - drop.y * 0.4];
  const dx = ray.dx + across[0] * a + up[0] * b;
  const dy = ray.dy + across[1] * a + up[1] * b;
  const dz = ray.dz + across[2] * a + up[2] * b;
  const scale = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
  look(dx * scale, dy * scale, dz * scale, into);
  const edge = drop.x * drop.x + drop.y * drop.y;
  const shine = Math.max(0, 1 - ((drop.x + 0.35) ** 2 + (drop.y - 0.4) ** 2) * 9) * 0.5;
  const body = 1.25 - 0.4 * edge;
  into.red = into.red * body + shine;
  into.green = into.green * body + shine;
  into.blue = into.blue * body + shine;
}

/** Snow lies on the lower bars and frost grows from the corners of each pane. */
function layFrost(
  { width, height, columns, rows }: Portal,
  { u, v }: { u: number; v: number },
  noise: Noise,
  data: Float32Array,
  at: number,
): void {
  const [wide, high] = [width / columns, height / rows];
  const [a, b] = [u - Math.floor(u / wide) * wide, v - Math.floor(v / high) * high];
  const heap =
    0.05 + 0.02 * noise.perlin(u * 7, 3) + 0.05 * smoothstep(0.2, 0, Math.min(a, wide - a));
  const corner = Math.min(a, wide - a) + b * 0.8 + 0.12 * noise.fbm(u * 14, v * 14, 3);
  const snow = smoothstep(heap + 0.006, heap - 0.006, b);
  const share = Math.max(snow, 0.5 * smoothstep(0.2, 0.02, corner));
  if (share <= 0) return;
  for (let channel = 0; channel < 3; channel++) {
    const before = data[at + channel] ?? 0;
    data[at + channel] =
      before + (before * 0.55 + 0.25 * (data[at + 2] ?? 0) + 0.12 - before * 0.5) * share;
  }
}

function blend(data: Float32Array, at: number, light: Light, share: number): void {
  data[at] = (data[at] ?? 0) + (light.red - (data[at] ?? 0)) * share;
  data[at + 1] = (data[at + 1] ?? 0) + (light.green - (data[at + 1] ?? 0)) * share;
  data[at + 2] = (data[at + 2] ?? 0) + (light.blue - (data[at + 2] ?? 0)) * share;
}
