import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { LAMPS_MAX } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";
import type { Lamp } from "./lights.ts";
import { lampShare } from "./lamp-share.ts";
import { createSkin, readSkin } from "./material.ts";
import type { Skin } from "./material.ts";
import type { Ray } from "./ray.ts";
import { createFallenLight, createLightReader } from "./read-light.ts";
import type { FallenLight } from "./read-light.ts";
import type { Sight } from "./find-surfaces.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** What reaches the eye from a point without what it mirrors, and what is needed to add that. */
export interface Shaded extends Light {
  /** The normal before the material bent it. */
  nx: number;
  ny: number;
  nz: number;
  readonly surface: Surface;
  readonly skin: Skin;
}

/** Shades what the ray through the middle of a pixel met. */
export interface Shader {
  shade(ray: Ray, pixel: number): Shaded;
}

/** What is known of every pixel before it is shaded. */
interface Known {
  readonly sight: Sight;
  readonly samples: LightSamples;
  readonly sunShare: Float32Array | undefined;
}

export function createShader(stage: Stage, { sight, samples, sunShare }: Known): Shader {
  const { lights, solids, eye, roughLight } = stage;
  const { sun, lamps } = lights;
  const surface = createSurface();
  const skin = createSkin();
  const fallen = createFallenLight();
  const readLight = createGuessingReader(stage, samples);
  const behind = createLight();
  const shaded: Shaded = { red: 0, green: 0, blue: 0, nx: 0, ny: 1, nz: 0, surface, skin };
  return {
    shade(ray, pixel) {
      const index = sight.solid[pixel] ?? -1;
      const depth = sight.depth[pixel] ?? 0;
      const solid = solids[index];
      if (solid === undefined) return shaded;
      solid.describe(ray, depth, surface);
      surface.span = depth / eye.focal;
      shaded.nx = surface.nx;
      shaded.ny = surface.ny;
      shaded.nz = surface.nz;
      const x = pixel % sight.width;
      readLight(x, (pixel - x) / sight.width, index, surface, fallen);
      readSkin(solid.material, surface, skin);
      for (let lamp = 0; lamp < lamps.length; lamp++)
        addLamp(lamps[lamp], fallen.lamps[lamp] ?? 1, surface, fallen);
      const sunny = sunShare?.[pixel] ?? 0;
      if (sun !== undefined && sunny > 0) {
        const lit = surface.nx * sun.from.x + surface.ny * sun.from.y + surface.nz * sun.from.z;
        addLight(fallen, sun.colour[0], sun.colour[1], sun.colour[2], Math.max(0, lit) * sunny);
      }
      if (skin.through > 0) {
        roughLight(surface.x, surface.y, surface.z, -surface.nx, -surface.ny, -surface.nz, behind);
        addLight(fallen, behind.red, behind.green, behind.blue, skin.through);
      }
      // What mirrors strongly throws back less.
      const matt = 1 - skin.gloss * 0.3;
      shaded.red = skin.red * fallen.red * matt + skin.glowRed;
      shaded.green = skin.green * fallen.green * matt + skin.glowGreen;
      shaded.blue = skin.blue * fallen.blue * matt + skin.glowBlue;
      return shaded;
    },
  };
}

function addLight(into: Light, red: number, green: number, blue: number, share: number): void {
  into.red += red * share;
  into.green += green * share;
  into.blue += blue * share;
}

/** Reads the light at a pixel; what is too small to have been sampled gets a guess. */
function createGuessingReader({ lights, roughLight }: Stage, samples: LightSamples) {
  const read = createLightReader(samples, Math.min(LAMPS_MAX, lights.lamps.length));
  const guessed = createLight();
  return (px: number, py: number, index: number, surface: Surface, into: FallenLight): void => {
    if (read(px, py, index, surface, into)) return;
    const { x, y, z, nx, ny, nz } = surface;
    roughLight(x, y, z, nx, ny, nz, guessed);
    into.red = guessed.red * 0.5;
    into.green = guessed.green * 0.5;
    into.blue = guessed.blue * 0.5;
    into.lamps.fill(0);
  };
}

function addLamp(
  lamp: Lamp | undefined,
  seen: number,
  { x, y, z, nx, ny, nz }: Surface,
  into: FallenLight,
): void {
  if (lamp === undefined || seen <= 0) return;
  const dx = lamp.x - x;
  const dy = lamp.y - y;
  const dz = lamp.z - z;
  const square = dx * dx + dy * dy + dz * dz;
  const far = Math.sqrt(square);
  const lit = (nx * dx + ny * dy + nz * dz) / far;
  if (lit <= 0) return;
  const share = (seen * lit * lampShare(lamp, -dy / far)) / (square + lamp.radius * lamp.radius);
  into.red += lamp.colour[0] * share;
  into.green += lamp.colour[1] * share;
  into.blue += lamp.colour[2] * share;
}
