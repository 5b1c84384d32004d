import { blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import type { Light } from "../../../core/colour.ts";
import { hashCell } from "../../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import { createLampLight } from "./lamp-light-on.ts";
import type { LampLight } from "./lamp-light-on.ts";
import { lampsOf } from "./lamps.ts";
import { paintPiles } from "./paint-piles.ts";
import type { PierPainting } from "./pier-painting.ts";
import { pierAt } from "./pier-at.ts";

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

function paintDeck(canvas: Canvas, painting: PierPainting, lampLight: LampLight): void {
  const { camera, pier } = painting.plan;
  const { height } = canvas.frame;
  const paintPlank = createPlankPainter(canvas, painting, lampLight);
  const paintBeam = createBeamPainter(canvas, painting);
  const over = camera.height - pier.top;
  const first = Math.max(0, Math.floor(camera.horizonY + (over / pier.far) * camera.focal));
  for (let row = first; row < height; row++) {
    const down = Math.max(1e-6, (row + 0.5 - camera.horizonY) / camera.focal);
    const z = over / down;
    if (z > pier.far) paintBeam(row, Math.min(pier.far, (over + BEAM) / down));
    else paintPlank(row, z);
  }
}

/** Answers the function that paints the planks that a row of the frame shows. */
function createPlankPainter(
  { frame, depth }: Canvas,
  painting: PierPainting,
  lampLight: LampLight,
) {
  const { camera, pier } = painting.plan;
  const colour = createPlankColour(painting, lampLight);
  const light = createLight();
  const place: OnDeck = { x: 0, z: 0, middle: 0 };
  return (row: number, z: number): void => {
    const deck = pierAt(pier, z);
    if (deck === undefined) return;
    const pixel = z / camera.focal;
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      place.x = (column + 0.5 - camera.centreX) * pixel;
      const off = Math.abs(place.x - deck.middle) - deck.half;
      if (off >= pixel || (depth[at] ?? 0) <= z) continue;
      place.z = z;
      place.middle = deck.middle;
      colour(place, light);
      addHaze(light, z, painting.daylight);
      blendPixel(frame, at * 3, light, clamp(0.5 - off / pixel, 0, 1));
      if (off < 0) depth[at] = z;
    }
  };
}

/** Answers the function that paints the beam under the far end of the planks, as far as a row of the frame shows it. */
function createBeamPainter({ frame, depth }: Canvas, { plan, daylight, noise }: PierPainting) {
  const { camera, pier } = plan;
  const { sun, direct, ambient } = daylight;
  const light = createLight();
  const facing = Math.max(0, -sun.z) * 0.7;
  return (row: number, z: number): void => {
    const beam = pierAt(pier, z - 0.02);
    if (beam === undefined) return;
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
      if (Math.abs(x - beam.middle) > beam.half || (depth[at] ?? 0) < z) continue;
      const tone = 0.14 * (1 + noise.fbm(x * 2, z * 2, 2) * 0.6);
      light.red = tone * 1.1 * (ambient[0] * 0.9 + direct[0] * facing);
      light.green = tone * (ambient[1] * 0.9 + direct[1] * facing);
      light.blue = tone * 0.9 * (ambient[2] * 0.9 + direct[2] * facing);
      addHaze(light, z, daylight);
      blendPixel(frame, at * 3, light, 1);
      depth[at] = z;
    }
  };
}

/** A place on the planks; one object serves all pixels. */
interface OnDeck {
  x: number;
  z: number;
  /** Where the middle of the pier runs. */
  middle: number;
}

function createPlankColour({ plan, daylight, noise, mirror }: PierPainting, lampLight: LampLight) {
  const { camera, pier } = plan;
  const { sun, direct, ambient, weather, isSnowy } = daylight;
  const wet = weather === "rain" || weather === "storm";
  const sky = createLight();
  const ray = { across: 0, up: 1, ahead: 1 };

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
    const nail =
      Math.abs(Math.abs(x - middle) - pier.half * 0.72) < 0.018 && Math.abs(share - 0.5) < 0.09
        ? detail
        : 0;
    const tone =
      (0.72 + 0.5 * (look - 0.5) + grain + worn) *
      (1 - gap * 0.86) *
      (1 - nail * 0.6) *
      (wet ? 0.62 : 1);
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

  function layFrost(
    { x, z, gap, facing }: { x: number; z: number; gap: number; facing: number },
    into: Light,
  ): void {
    const share = (0.6 + 0.35 * smoothstep(-0.2, 0.2, noise.fbm(x * 0.9, z * 0.9, 3))) * (1 - gap);
    into.red = lerp(into.red, 0.8 * (direct[0] * facing + ambient[0] * 1.5), share);
    into.green = lerp(into.green, 0.83 * (direct[1] * facing + ambient[1] * 1.5), share);
    into.blue = lerp(into.blue, 0.88 * (direct[2] * facing + ambient[2] * 1.5), share);
  }

  function addWet(
    { x, z, gap, grain }: { x: number; z: number; gap: number; grain: number },
    into: Light,
  ): void {
    const over = camera.height - pier.top;
    const cosine = over / Math.sqrt(x * x + over * over + z * z);
    ray.across = x;
    ray.up = over * (1.15 + grain * 0.4);
    ray.ahead = z;
    mirror(ray, sky);
    const share = (0.04 + 0.75 * (1 - cosine) ** 4) * (1 - gap) * clamp(0.75 - grain, 0.2, 1);
    into.red = lerp(into.red, sky.red, share);
    into.green = lerp(into.green, sky.green, share);
    into.blue = lerp(into.blue, sky.blue, share);
  }

  return plank;
}
