import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { readOutline } from "./caster.ts";
import type { Caster } from "./caster.ts";
import { areaWithin } from "./pixel-area.ts";
import type { PixelArea } from "./pixel-area.ts";
import type { Shade } from "./shade.ts";
import type { SiteLight } from "./site.ts";

/** A sun that stands lower than this throws no longer shadows. */
const LOWEST_SUN = 0.16;
/** However the sun stands, a thing is at least this thick to it. */
const THICKNESS = 0.5;

type Sun = SiteLight["sun"];

const riseOf = (sun: Sun): number => Math.max(sun.y, LOWEST_SUN);

/** The part of the frame that the shadow of a thing can reach. */
export function shadowArea(
  { frame }: Canvas,
  { figure }: Caster,
  camera: Camera,
  sun: Sun,
): PixelArea {
  const { thing } = figure;
  const length = (thing.height / riseOf(sun)) * 1.1 + thing.width;
  const farX = thing.x - sun.x * length;
  const farZ = Math.max(thing.z * 0.3, thing.z - sun.z * length);
  const scale = camera.focal / thing.z;
  const farScale = camera.focal / farZ;
  const half = thing.width * 0.8;
  const columns = [
    camera.centreX + (thing.x - half) * scale,
    camera.centreX + (thing.x + half) * scale,
    camera.centreX + (farX - half) * farScale,
    camera.centreX + (farX + half) * farScale,
  ];
  const foot = camera.horizonY - (thing.y - camera.height) * scale;
  const farFoot = camera.horizonY - (thing.y - camera.height) * farScale;
  // The ground may rise and fall on the way.
  const slack = thing.height * scale;
  return areaWithin(frame, {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(foot, farFoot) - slack * 0.5,
    bottom: Math.max(foot, farFoot) + slack,
  });
}

/** Follows the light from each pixel of ground back to the sun, through the plane of the thing. */
export function throwShadow(
  { depth, frame }: Canvas,
  caster: Caster,
  { area, camera, sun, shade }: { area: PixelArea; camera: Camera; sun: Sun; shade: Shade },
): void {
  const { thing } = caster.figure;
  const rise = riseOf(sun);
  const plane = planeFor(sun);
  const slant = 1 / (sun.x * plane.x + sun.z * plane.z);
  const farthest = thing.z * 4;
  const lights = { up: 0, way: 0 };
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const z = depth[row * frame.width + column] ?? Number.POSITIVE_INFINITY;
      if (z > farthest) continue;
      const scale = z / camera.focal;
      const x = (column + 0.5 - camera.centreX) * scale - thing.x;
      const away = z - thing.z;
      // Way along the light to the plane through the foot of the thing.
      lights.way = -(x * plane.x + away * plane.z) * slant;
      if (lights.way < -thing.width * 0.2 || lights.way > thing.height * 9) continue;
      const y = camera.height - (row + 0.5 - camera.horizonY) * scale - thing.y;
      lights.up = y + rise * lights.way;
      const across = (x + sun.x * lights.way) * plane.z - (away + sun.z * lights.way) * plane.x;
      const dark = readOutline(caster, across, lights) * caster.sunlit;
      if (dark <= 0) continue;
      const at = (row - shade.area.top) * shade.width + column - shade.area.left;
      if (dark > (shade.sun[at] ?? 0)) shade.sun[at] = dark;
    }
  }
}

/** The plane in which the outline stands: it faces the eye, but turns until the sun shines on it well. Its normal. */
function planeFor(sun: Sun): { x: number; z: number } {
  const flat = Math.max(1e-6, Math.hypot(sun.x, sun.z));
  const ahead = sun.z / flat;
  if (Math.abs(ahead) >= THICKNESS) return { x: 0, z: 1 };
  const side = sun.x / flat;
  const turn = Math.acos(THICKNESS) - Math.acos(Math.min(1, Math.abs(ahead)));
  const angle = Math.sign(side) * Math.sign(ahead === 0 ? 1 : ahead) * turn;
  return { x: -Math.sin(angle), z: Math.cos(angle) };
}
