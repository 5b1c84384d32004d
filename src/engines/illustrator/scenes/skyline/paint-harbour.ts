import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight, luminanceOf } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { createWaves } from "../../outdoors/waves.ts";
import { createCityAir } from "./city-light.ts";
import type { CityLight } from "./city-light.ts";
import { MIRROR_SCALE } from "./mirror-view.ts";
import type { MirrorLook } from "./paint-foreground.ts";

export interface Harbour {
  readonly camera: Camera;
  readonly light: CityLight;
  readonly noise: Noise;
  readonly look: MirrorLook;
  readonly checkAborted: () => void;
}

const BODY = [0.006, 0.03, 0.042] as const;

/** Paints calm water wherever nothing nearer was painted; lights stand in it as long columns. */
export function paintHarbour(canvas: Canvas, harbour: Harbour): void {
  const { frame, depth } = canvas;
  const { camera, light, noise, look, checkAborted } = harbour;
  const waves = createWaves(noise, light.chop);
  const addAir = createCityAir(light, camera.height, noise);
  const tilt = { x: 0, z: 0, rough: 0, swell: 0 };
  const colour = createLight();
  const body = luminanceOf(light.ambient) * 0.9 + light.lamps * 0.02;
  for (let row = Math.max(0, Math.ceil(camera.horizonY)); row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = camera.height / down;
    waves.reach(Math.max(z / camera.focal, (z * z) / (camera.height * camera.focal) / 2.2));
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const across = (column + 0.5 - camera.centreX) / camera.focal;
      waves.measure(across * z, z, tilt);
      const rough = Math.sqrt(tilt.rough);
      const length = 1 / Math.sqrt(across * across + down * down + 1);
      const cosine = (down + tilt.z + across * tilt.x) * length;
      const rise = -down * length + 2 * cosine;
      const up = Math.abs(rise) * (rise < 0 ? 0.5 : 1) + rough * 0.55;
      const ahead = Math.max(0.2, length + 2 * cosine * tilt.z);
      const aside = across * length - 2 * cosine * tilt.x;
      const grazing = 1 - clamp(cosine + rough * 0.3, 0, 1);
      look(
        (camera.centreX + (aside / ahead) * camera.focal) * MIRROR_SCALE - 0.5,
        (camera.horizonY - (up / ahead) * camera.focal) * MIRROR_SCALE - 0.5,
        (rough * 1.1 + 0.004) * camera.focal * MIRROR_SCALE,
        colour,
      );
      const fresnel = 0.05 + 0.92 * grazing ** 4;
      const rest = 1 - fresnel;
      colour.red = colour.red * fresnel + BODY[0] * body * rest;
      colour.green = colour.green * fresnel + BODY[1] * body * rest;
      colour.blue = colour.blue * fresnel + BODY[2] * body * rest;
      addAir(colour, across, 0, z);
      frame.data[at * 3] = colour.red;
      frame.data[at * 3 + 1] = colour.green;
      frame.data[at * 3 + 2] = colour.blue;
    }
  }
}
