import { addToPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedVessel } from "./arrange-table.ts";
import type { TableLight } from "./table-light.ts";

interface Surroundings {
  readonly camera: Camera;
  readonly light: TableLight;
  readonly noise: Noise;
}

/** Steam over what is hot, and the flames of candles with their halo. */
export function paintSteam(canvas: Canvas, placed: PlacedVessel, around: Surroundings): void {
  const { vessel } = placed;
  if (vessel.fill?.steams === true) paintWisps(canvas, placed, around);
  if (vessel.isLit === true) paintFlame(canvas, placed, around);
}

function paintWisps(
  { frame, depth }: Canvas,
  { vessel, x, y, z }: PlacedVessel,
  { camera, light, noise }: Surroundings,
): void {
  const scale = camera.focal / z;
  const middle = toScreenX(camera, x, z);
  const foot = toScreenY(camera, y + (vessel.fill?.level ?? vessel.height), z);
  const rise = 0.17 * scale;
  const half = 0.05 * scale;
  const glow = {
    red: light.key[0] * 0.5 + light.around[0],
    green: light.key[1] * 0.5 + light.around[1],
    blue: light.key[2] * 0.5 + light.around[2],
  };
  for (let row = Math.max(0, Math.floor(foot - rise)); row < Math.min(frame.height, foot); row++) {
    const up = (foot - row) / rise;
    for (
      let column = Math.max(0, Math.floor(middle - half));
      column < Math.min(frame.width, middle + half);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z - 0.06) continue;
      const across = (column + 0.5 - middle) / half;
      const sway = noise.perlin(up * 2.2 + x * 9, 3 + x) * 0.5 * up;
      const wisp = smoothstep(
        0.1,
        0.55,
        noise.fbm((across + sway) * 1.6 + x * 20, up * 1.9 + 7, 3) + 0.3,
      );
      const shape =
        Math.exp(-(((across + sway) / (0.3 + up * 0.4)) ** 2)) *
        smoothstep(0, 0.2, up) *
        smoothstep(1, 0.35, up);
      addToPixel(frame, at * 3, glow, clamp(wisp * shape, 0, 1) * 0.17);
    }
  }
}

function paintFlame(
  { frame, depth }: Canvas,
  { vessel, x, y, z }: PlacedVessel,
  { camera, light }: Surroundings,
): void {
  const scale = camera.focal / z;
  const middle = toScreenX(camera, x, z);
  const foot = toScreenY(camera, y + vessel.height, z);
  const tall = 0.036 * scale;
  const reach = tall * 3.2;
  const halo = light.isNight ? 0.3 : 0.1;
  for (
    let row = Math.max(0, Math.floor(foot - tall - reach));
    row < Math.min(frame.height, foot + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(middle - reach));
      column < Math.min(frame.width, middle + reach);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z - 0.03) continue;
      const up = (foot - row) / tall;
      const across = (column + 0.5 - middle) / tall;
      const width = 0.2 * Math.sqrt(clamp(up * 3, 0, 1)) * Math.sqrt(clamp(1.06 - up, 0, 1));
      const body = up > 0 && up < 1.06 ? smoothstep(width, width * 0.5, Math.abs(across)) : 0;
      const heart = Math.exp(-((up - 0.16) ** 2) * 90) * 0.6;
      const distance = Math.hypot(across, up - 0.45);
      addToPixel(
        frame,
        at * 3,
        { red: 7 * (1 - heart * 0.6), green: 4.2 * (1 - heart * 0.4), blue: 1.5 + heart * 2 },
        body,
      );
      addToPixel(
        frame,
        at * 3,
        { red: 1, green: 0.55, blue: 0.18 },
        Math.exp(-distance * 1.7) * halo,
      );
    }
  }
}
