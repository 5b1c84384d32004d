import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, fraction, lerp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { NightPlan } from "./plan.ts";

interface Pine {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Half its width at the foot, as a share of its height. */
  readonly spread: number;
  /** Its own number, by which its boughs differ from those of others. */
  readonly look: number;
}

interface Grove {
  readonly plan: NightPlan;
  readonly noise: Noise;
  readonly seed: number;
  /** Light that the sky sheds on them. */
  readonly glow: Colour;
}

const COUNT = 26;

/** Stands pines on both sides before the sky, a tall group on one of them; the middle stays open for the Milky Way. */
export function paintPines(canvas: Canvas, terrain: Terrain, grove: Grove): void {
  for (const pine of plantPines(grove)) paintPine(canvas, pine, { terrain, grove });
}

function plantPines({ plan, seed }: Grove): Pine[] {
  const { camera } = plan;
  const half = camera.centreX / camera.focal;
  const side = rng(seed, "pines")() < 0.5 ? -1 : 1;
  const pines = Array.from({ length: COUNT }, (_, index): Pine => {
    const random = rng(seed, `pine ${index}`);
    const isGroup = index < 15;
    const z = isGroup ? lerp(24, 52, random()) : lerp(34, 85, random());
    const across = isGroup
      ? side * lerp(0.5, 1.08, random() ** 0.8)
      : -side * lerp(0.62, 1.08, random() ** 0.7);
    // The group rises towards the edge of the frame.
    const tall = isGroup ? lerp(0.55, 1, clamp((Math.abs(across) - 0.45) / 0.5, 0, 1)) : 0.6;
    return {
      x: across * half * z,
      z,
      height: lerp(7, 13, random()) * tall,
      spread: lerp(0.15, 0.21, random()),
      look: random() * 50,
    };
  });
  return pines.toSorted((a, b) => b.z - a.z);
}

/** A pine in tiers of boughs, ragged at its edges, a little starlight on their upper sides. */
function paintPine(
  { frame, depth }: Canvas,
  { x, z, height, spread, look }: Pine,
  { terrain, grove }: { terrain: Terrain; grove: Grove },
): void {
  const { plan, noise, glow } = grove;
  const { camera, sun } = plan;
  const scale = camera.focal / z;
  const tall = height * scale;
  const middle = camera.centreX + x * scale;
  const foot = camera.horizonY - (terrain.height(x, z) - 0.2 - camera.height) * scale;
  const top = foot - tall;
  const reach = tall * spread * 1.15 + 2;
  const tiers = 11 + (look % 4);
  const light = createLight();
  const left = Math.max(0, Math.floor(middle - reach));
  const right = Math.min(frame.width - 1, Math.ceil(middle + reach));
  const end = Math.min(frame.height - 1, Math.floor(foot));
  for (let row = Math.max(0, Math.floor(top)); row <= end; row++) {
    const share = clamp((row + 0.5 - top) / tall, 0, 1);
    for (let column = left; column <= right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const aside = (column + 0.5 - middle) / tall;
      const ragged = noise.perlin(aside * 70 + look, share * 46 + look);
      // Boughs sink outwards, so a tier reaches lower at its tips.
      const bough = fraction(share * tiers - Math.abs(aside) * 9 + (aside < 0 ? 0.37 : 0) + look);
      const wide =
        share > 0.95
          ? 0.013
          : spread * (0.02 + share ** 0.85 * (0.5 + 0.42 * bough + 0.26 * ragged));
      const cover = clamp((wide - Math.abs(aside)) * tall + 0.5, 0, 1);
      if (cover <= 0) continue;
      const lit =
        0.1 + 0.3 * (1 - bough) * clamp(0.6 + (aside / spread) * Math.sign(sun.x), 0, 1.3);
      const paint = 0.22 * lit * (1 + ragged * 0.6);
      light.red = glow[0] * paint * 0.8;
      light.green = glow[1] * paint;
      light.blue = glow[2] * paint;
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.5) depth[at] = z;
    }
  }
}
