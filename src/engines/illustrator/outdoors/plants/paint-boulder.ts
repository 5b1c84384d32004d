import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";
import type { NoiseTile } from "../noise-tile.ts";

/** A stone that lies on the ground or in the water. Metres. */
export interface Boulder {
  readonly x: number;
  /** Height of the ground under its middle. */
  readonly y: number;
  readonly z: number;
  /** Half its width and its height. */
  readonly half: number;
  readonly height: number;
  readonly look: number;
}

export interface BoulderPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly stone: Colour;
  /** Colour of the moss, and how much of it there is, 0 to 1. */
  readonly moss: Colour;
  readonly mossiness: number;
  readonly snow: number;
  /** Patches of about one bump per unit, -0.7 to 0.7. */
  readonly patches: NoiseTile;
  readonly sunlitAt: (x: number, y: number, z: number) => number;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

/** Paints a weathered stone: an uneven dome with cracks, moss or snow on top, hidden by what is nearer. */
export function paintBoulder(canvas: Canvas, boulder: Boulder, painting: BoulderPainting): void {
  const { frame, depth } = canvas;
  const { camera, patches, veil, sunlitAt } = painting;
  const scale = camera.focal / boulder.z;
  const middleX = camera.centreX + boulder.x * scale;
  const footY = camera.horizonY - (boulder.y - camera.height) * scale;
  const halfWidth = boulder.half * scale;
  const high = boulder.height * scale;
  const light = createLight();
  const shade = createStoneShade(boulder, painting);
  const shift = boulder.look * 71;
  const last = Math.min(frame.height - 1, Math.ceil(footY + high * 0.16));
  const right = Math.min(frame.width - 1, Math.ceil(middleX + halfWidth * 1.2));
  for (let row = Math.max(0, Math.floor(footY - high * 1.2)); row <= last; row++) {
    const v = (footY - row - 0.5) / high;
    for (
      let column = Math.max(0, Math.floor(middleX - halfWidth * 1.2));
      column <= right;
      column++
    ) {
      const u = (column + 0.5 - middleX) / halfWidth;
      const rough = patches(u * 1.1 + shift, v * 1.1 - shift) * 0.4;
      // The outline is flat-topped rather than round; below the middle it stands steeply.
      const low = v < 0 ? v * 5 : v;
      const distance = (u * u) ** 1.25 + (low * low) ** 1.2 - rough;
      const cover = clamp((1 - distance) * Math.min(halfWidth, high) * 0.55 + 0.5, 0, 1);
      if (cover <= 0) continue;
      const at = row * frame.width + column;
      const bulge = Math.sqrt(Math.max(0, 1 - Math.min(1, distance)));
      const z = boulder.z - boulder.half * 0.7 * bulge;
      if ((depth[at] ?? 0) < z) continue;
      const x = boulder.x + u * boulder.half;
      const y = boulder.y + v * boulder.height;
      shade({ u, v, bulge, sun: sunlitAt(x, y, z) }, light);
      veil(light, x, y, z);
      const rest = 1 - cover;
      const index = at * 3;
      frame.data[index] = (frame.data[index] ?? 0) * rest + light.red * cover;
      frame.data[index + 1] = (frame.data[index + 1] ?? 0) * rest + light.green * cover;
      frame.data[index + 2] = (frame.data[index + 2] ?? 0) * rest + light.blue * cover;
      if (cover > 0.4) depth[at] = z;
    }
  }
}

function createStoneShade(boulder: Boulder, painting: BoulderPainting) {
  const { daylight, stone, moss, mossiness, snow, patches } = painting;
  const { sun, direct, ambient, isNight, weather } = daylight;
  const shift = boulder.look * 53;
  const wet = weather === "rain" || weather === "storm" ? 0.6 : 1;
  return (
    { u, v, bulge, sun: sunlit }: { u: number; v: number; bulge: number; sun: number },
    into: Light,
  ): void => {
    const size = boulder.half * 3;
    const bump = patches(u * size + shift, v * size * 0.8);
    const bumpRight = patches(u * size + shift + 0.09, v * size * 0.8);
    const bumpUp = patches(u * size + shift, v * size * 0.8 + 0.09);
    const nx = u * 0.8 - (bumpRight - bump) * 5;
    const ny = 0.18 + v * 0.85 - (bumpUp - bump) * 5;
    const nz = -(0.35 + bulge * 0.7);
    const length = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
    const up = ny * length;
    const facing = Math.max(0, (nx * sun.x + ny * sun.y + nz * sun.z) * length);
    const grain = 0.85 + bump * 0.6 + patches(u * size * 6, v * size * 6 + shift) * 0.35;
    const crack =
      smoothstep(0.05, 0, Math.abs(patches(u * size * 0.6 - shift, v * size * 0.6))) * 0.5;
    const tone = grain * (1 - crack) * wet;
    const growth = smoothstep(0.05, 0.5, up * 0.7 + bump * 0.9 + 0.15) * mossiness;
    const white = snow * smoothstep(0.2, 0.5, up + bump * 0.4);
    const fluff = 0.8 + 0.5 * patches(u * size * 9, v * size * 9);
    const red = stone[0] * tone + (moss[0] * fluff - stone[0] * tone) * growth;
    const green = stone[1] * tone + (moss[1] * fluff - stone[1] * tone) * growth;
    const blue = stone[2] * tone + (moss[2] * fluff - stone[2] * tone) * growth;
    const lit = facing * sunlit * (isNight ? 1.2 : 1);
    const sky = (0.55 + 0.45 * up) * (0.45 + 0.55 * smoothstep(-0.1, 0.5, v));
    into.red = (red + (0.78 - red) * white) * (direct[0] * lit + ambient[0] * sky);
    into.green = (green + (0.8 - green) * white) * (direct[1] * lit + ambient[1] * sky);
    into.blue = (blue + (0.85 - blue) * white) * (direct[2] * lit + ambient[2] * sky);
  };
}
