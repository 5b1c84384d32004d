import { blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import type { Light } from "../../../core/colour.ts";
import { hashCell } from "../../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import { createLampLight } from "./lamp-light-on.ts";
import type { LampLight } from "./lamp-light-on.ts";
import { lampsOf } from "./lamps.ts";
import { paintPiles } from "./paint-piles.ts";
import { pierAt } from "./pier-at.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

export interface PierPainting {
  readonly plan: HarbourPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly mirror: SkyMirror;
}

/** Metres from plank to plank. */
const PLANK = 0.19;
/** How thick the beam is that the planks lie on. */
const BEAM = 0.3;

/** Paints the pier: piles and beams below, then the planks, then the heads of the piles over them. */
export function paintPier(canvas: Canvas, painting: PierPainting): void {
  const { plan, daylight } = painting;
  const lampLight = createLampLight(lampsOf(plan), daylight);
  paintDeck(canvas, painting, lampLight);
  paintPiles(canvas, painting, { from: -1.2, lampLight });
}

function paintDeck({ frame, depth }: Canvas, painting: PierPainting, lampLight: LampLight): void {
  const { plan, daylight } = painting;
  const { camera, pier } = plan;
  const light = createLight();
  const colour = createPlankColour(painting, lampLight);
  const over = camera.height - pier.top;
  const first = Math.max(0, Math.floor(camera.horizonY + (over / pier.far) * camera.focal));
  for (let row = first; row < frame.height; row++) {
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = over / Math.max(1e-6, down);
    const beamZ = Math.min(pier.far, (camera.height - pier.top + BEAM) / Math.max(1e-6, down));
    for (let column = 0; column < frame.width; column++) {
      const across = (column + 0.5 - camera.centreX) / camera.focal;
      const at = row * frame.width + column;
      const deck = pierAt(pier, z);
      const off = deck === undefined ? 9 : Math.abs(across * z - deck.middle) - deck.half;
      const pixel = z / camera.focal;
      if (deck !== undefined && off < pixel && (depth[at] ?? 0) > z) {
        colour.plank({ x: across * z, z, middle: deck.middle }, light);
        addHaze(light, z, daylight);
        blendPixel(frame, at * 3, light, clamp(0.5 - off / pixel, 0, 1));
        if (off < 0) depth[at] = z;
        continue;
      }
      // Before the far end, below the edge of the planks, the beam shows its face.
      const beam = pierAt(pier, beamZ - 0.02);
      if (beam === undefined || Math.abs(across * beamZ - beam.middle) > beam.half) continue;
      if (z <= pier.far || (depth[at] ?? 0) < beamZ) continue;
      colour.beam({ x: across * beamZ, z: beamZ }, light);
      addHaze(light, beamZ, daylight);
      blendPixel(frame, at * 3, light, 1);
      depth[at] = beamZ;
    }
  }
}

interface OnDeck {
  readonly x: number;
  readonly z: number;
  readonly middle: number;
}

function createPlankColour({ plan, daylight, noise, mirror }: PierPainting, lampLight: LampLight) {
  const { camera, pier } = plan;
  const { sun, direct, ambient, weather, isSnowy } = daylight;
  const wet = weather === "rain" || weather === "storm";
  const sky = createLight();

  function plank({ x, z, middle }: OnDeck, into: Light): void {
    const place = z / PLANK;
    const index = Math.floor(place);
    const share = place - index;
    const look = hashCell(index, 17);
    const pixel = (z * z) / (camera.focal * (camera.height - pier.top));
    const detail = smoothstep(PLANK * 0.9, PLANK * 0.25, pixel);
    const gap = smoothstep(0.075, 0.03, Math.min(share, 1 - share)) * detail;
    const grain =
      noise.fbm(x * 1.3 + look * 40, share * 1.6 + index * 7.7, 3) * 0.5 +
      noise.perlin(x * 3.1, share * 9 + index * 3.3) * 0.22 * detail;
    const worn = Math.exp(-(((x - middle) / (pier.half * 0.55)) ** 2)) * 0.16;
    const nail = Math.abs(Math.abs(x - middle) - pier.half * 0.72) < 0.018 && Math.abs(share - 0.5) < 0.09 ? detail : 0;
    const tone = (0.72 + 0.5 * (look - 0.5) + grain + worn) * (1 - gap * 0.86) * (1 - nail * 0.6) * (wet ? 0.62 : 1);
    const bow = (share - 0.5) * 0.12 * detail;
    const facing = clamp(sun.y + bow * sun.z, 0, 1) ** 0.85;
    const red = lerp(0.31, 0.36, look) * tone;
    const green = lerp(0.265, 0.29, look) * tone;
    const blue = lerp(0.215, 0.215, look) * tone;
    const lamp = lampLight(x, pier.top, z);
    into.red = red * (direct[0] * facing + ambient[0] * 1.5 + lamp);
    into.green = green * (direct[1] * facing + ambient[1] * 1.5 + lamp * 0.7);
    into.blue = blue * (direct[2] * facing + ambient[2] * 1.5 + lamp * 0.34);
    if (isSnowy) layFrost({ x, z, gap, facing }, into);
    if (wet) addWet({ x, z, gap, grain }, into);
  }

  function layFrost({ x, z, gap, facing }: { x: number; z: number; gap: number; facing: number }, into: Light): void {
    const share = (0.6 + 0.35 * smoothstep(-0.2, 0.2, noise.fbm(x * 0.9, z * 0.9, 3))) * (1 - gap);
    into.red = lerp(into.red, 0.8 * (direct[0] * facing + ambient[0] * 1.5), share);
    into.green = lerp(into.green, 0.83 * (direct[1] * facing + ambient[1] * 1.5), share);
    into.blue = lerp(into.blue, 0.88 * (direct[2] * facing + ambient[2] * 1.5), share);
  }

  function addWet({ x, z, gap, grain }: { x: number; z: number; gap: number; grain: number }, into: Light): void {
    const over = camera.height - pier.top;
    const cosine = over / Math.sqrt(x * x + over * over + z * z);
    mirror(x, over * (1.15 + grain * 0.4), z, sky);
    const share = (0.04 + 0.75 * (1 - cosine) ** 4) * (1 - gap) * clamp(0.75 - grain, 0.2, 1);
    into.red = lerp(into.red, sky.red, share);
    into.green = lerp(into.green, sky.green, share);
    into.blue = lerp(into.blue, sky.blue, share);
  }

  function beam({ x, z }: { x: number; z: number }, into: Light): void {
    const tone = 0.14 * (1 + noise.fbm(x * 2, z * 2, 2) * 0.6);
    const facing = Math.max(0, -sun.z) * 0.7;
    into.red = tone * 1.1 * (ambient[0] * 0.9 + direct[0] * facing);
    into.green = tone * (ambient[1] * 0.9 + direct[1] * facing);
    into.blue = tone * 0.9 * (ambient[2] * 0.9 + direct[2] * facing);
  }

  return { plank, beam };
}
