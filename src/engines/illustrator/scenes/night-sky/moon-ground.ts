import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Direction } from "../../core/sky.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { paintTerrain } from "../../outdoors/paint-terrain.ts";
import { bakeTerrain } from "../../outdoors/terrain.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { NightPlan } from "./plan.ts";

const FAR = 260;

/** The ground of the Moon: craters of all sizes on soft hills, stones, and mountains at the edge of sight. */
export function bakeMoon({ camera, sun }: NightPlan, noise: Noise): Terrain {
  const half = (camera.centreX / camera.focal) * FAR * 1.06;
  const height = (x: number, z: number): number => {
    const hills = noise.fbm(x * 0.02 + 3, z * 0.02, 4) * 4.4;
    const mountains = smoothstep(120, 240, z) * noise.ridged(x * 0.012 + 9, z * 0.012, 4) * 26;
    const dents = crater(x, z, 5) + crater(x, z, 14) + crater(x, z, 44);
    const soil = noise.fbm(x * 0.6, z * 0.6, 4) * 0.18;
    return Math.max(0, 1.1 + hills * smoothstep(4, 40, z) + mountains + dents + soil);
  };
  const low = { ...sun, y: Math.max(0.2, sun.y * 0.6) };
  const fineness = clamp(camera.centreX / 480, 0.25, 1.1);
  return bakeTerrain(
    height,
    {
      left: -half,
      right: half,
      near: 2,
      far: FAR,
      columns: Math.round(620 * fineness),
      rows: Math.round(460 * fineness),
    },
    low,
  );
}

/** A bowl with a raised rim, one or none in each cell of a grid. */
function crater(x: number, z: number, cell: number): number {
  let height = 0;
  const column = Math.floor(x / cell);
  const row = Math.floor(z / cell);
  for (let j = row - 1; j <= row + 1; j++) {
    for (let i = column - 1; i <= column + 1; i++) {
      if (hashCell(i * 7 + cell, j * 3 + 5) > 0.62) continue;
      const radius = cell * (0.14 + 0.3 * hashCell(i + 51, j + cell));
      const dx = x - (i + 0.2 + 0.6 * hashCell(i, j + 3)) * cell;
      const dz = z - (j + 0.2 + 0.6 * hashCell(i + 5, j)) * cell;
      const away = Math.sqrt(dx * dx + dz * dz) / radius;
      if (away > 2) continue;
      const bowl = away < 1 ? (away * away - 1) * 0.3 : 0;
      const rim = Math.exp(-((away - 1) ** 2) * 9) * 0.12;
      height += (bowl + rim) * radius * 0.9;
    }
  }
  return height;
}

/** Grey dust under a black sky: no air, no haze, shadows that are black. */
export function paintMoonGround(
  canvas: Canvas,
  terrain: Terrain,
  { plan, daylight, noise }: { plan: NightPlan; daylight: Daylight; noise: Noise },
): void {
  paintTerrain(canvas, {
    terrain,
    camera: plan.camera,
    daylight: { ...daylight, hazeDensity: 0 },
    colourGround: createDust(plan.sun, noise),
    isShaded: () => false,
  });
}

function createDust(sun: Direction, noise: Noise) {
  return (
    { x, y, z, slopeX, slopeZ, sunlit, footprint, openness }: GroundPoint,
    into: Light,
  ): void => {
    const grain = footprint < 0.02 ? noise.perlin(x * 26, z * 26) * 0.35 : 0;
    const tiltX = slopeX + (footprint < 0.05 ? noise.perlin(x * 5, z * 5) * 0.18 : 0) + grain * 0.4;
    const tiltZ = slopeZ + (footprint < 0.05 ? noise.perlin(x * 5 + 9, z * 5) * 0.18 : 0);
    const length = Math.sqrt(1 + tiltX * tiltX + tiltZ * tiltZ);
    const facing = Math.max(
      0,
      (-tiltX * sun.x + Math.max(0.2, sun.y * 0.6) - tiltZ * sun.z) / length,
    );
    const tone = 0.14 * (1 + noise.fbm(x * 0.11 + 7, z * 0.11 + y * 0.05, 4) * 0.6 + grain * 0.3);
    const light = facing * sunlit * 2.3 + 0.02 * openness;
    into.red = tone * light * 1.02;
    into.green = tone * light;
    into.blue = tone * light * 0.96 + tone * 0.012 * openness;
  };
}
