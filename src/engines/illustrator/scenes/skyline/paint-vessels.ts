import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Mask } from "../../text/outline-mask.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { paintPointLamp } from "./point-lamp.ts";
import type { VesselKind, VesselPlan } from "./vessels.ts";

interface Part {
  readonly path: string;
  readonly paint: Colour;
  /** Light of its own at night. */
  readonly glow?: Colour;
}

const WHITE: Colour = [0.62, 0.62, 0.6];
const DARK: Colour = [0.05, 0.055, 0.065];
const PANE: Colour = [0.06, 0.075, 0.09];
const CABIN_LIGHT: Colour = [1, 0.72, 0.36];

const windows = (from: number, to: number, step: number, y: number, high: number): string =>
  Array.from(
    { length: Math.floor((to - from) / step) },
    (_, index) => `M${from + index * step} ${y}h${step * 0.66}v${high}h${-step * 0.66}Z`,
  ).join("");

/** Height over length, and the parts in a box 100 wide with the waterline at its foot; it heads to the right. */
const SHAPES: Record<VesselKind, { readonly high: number; readonly parts: readonly Part[] }> = {
  ferry: {
    high: 0.32,
    parts: [
      {
        path: "M13 24L14 14L82 14L86 24ZM22 14L22 7L72 7L76 14ZM30 7L31 5L60 5L62 7Z",
        paint: WHITE,
      },
      { path: "M50 5L51 0L57 0L57 5ZM70 7L70 1L71 1L71 7Z", paint: [0.4, 0.08, 0.05] },
      { path: "M2 23L98 21C97 26 95 30 92 32L8 32C5 30 3 27 2 23Z", paint: [0.05, 0.11, 0.16] },
      { path: "M3 25L97.5 23.4L97.2 24.6L3.2 26.2Z", paint: [0.6, 0.6, 0.58] },
      {
        path: windows(17, 82, 4, 16.5, 3.6) + windows(25, 72, 4, 9, 3),
        paint: PANE,
        glow: CABIN_LIGHT,
      },
    ],
  },
  junk: {
    high: 0.9,
    parts: [
      {
        path: "M43 6C56 12 65 30 67 64L33 67C33 44 37 20 43 6ZM19 24C27 30 32 46 33 67L11 69C10 52 13 36 19 24ZM75 26C84 34 88 46 88 61L70 65C69 50 71 38 75 26Z",
        paint: [0.42, 0.06, 0.035],
        glow: [0.16, 0.02, 0.01],
      },
      {
        path: "M40 16L55 15L55.5 16L40 17ZM37 28L61 26L61.5 27L37 29ZM35 40L64 38L64 39L35 41ZM34 53L66 50L66 51L34 54ZM14 40L27 39L27 40L14 41ZM12 54L31 53L31 54L12 55ZM73 40L83 39L83 40L73 41ZM71 52L87 50L87 51L71 53Z",
        paint: [0.2, 0.03, 0.02],
      },
      {
        path: "M42.4 2L43.4 2L46 74L44 74ZM18.5 20L19.5 20L21 72L19.4 72ZM75 22L76 22L77 70L75.6 70Z",
        paint: [0.1, 0.06, 0.03],
      },
      {
        path: "M3 68C22 77 60 79 82 71L97 60L98 70C95 81 90 87 84 90L17 90C9 86 5 78 3 68Z",
        paint: [0.13, 0.075, 0.04],
      },
      { path: windows(60, 84, 6, 75, 3.2), paint: PANE, glow: CABIN_LIGHT },
    ],
  },
  yacht: {
    high: 1.25,
    parts: [
      {
        path: "M47 4C50 40 49 78 46 104C32 105 20 105 12 104C26 78 40 42 47 4Z",
        paint: [0.7, 0.68, 0.64],
      },
      {
        path: "M51 18C62 50 78 80 92 103C76 106 62 106 51 105C53 80 53 50 51 18Z",
        paint: [0.64, 0.62, 0.58],
      },
      { path: "M48.4 0L49.6 0L49.8 112L48.2 112Z", paint: DARK },
      {
        path: "M6 110C30 113 70 113 96 107C92 117 85 123 77 125L23 125C14 122 9 117 6 110Z",
        paint: WHITE,
      },
      {
        path: "M7.6 113.4C30 116 70 116 94.4 110.6L93 113.4C70 118.6 30 118.6 9 116.2Z",
        paint: [0.05, 0.12, 0.24],
      },
      { path: windows(38, 58, 6, 107.6, 2.4), paint: PANE, glow: CABIN_LIGHT },
    ],
  },
  barge: {
    high: 0.2,
    parts: [
      { path: "M10 13L10 8L66 8L66 13Z", paint: [0.24, 0.1, 0.05] },
      { path: "M14 8L14 5L34 5L34 8ZM40 8L40 4.6L62 4.6L62 8Z", paint: [0.09, 0.17, 0.2] },
      { path: "M76 13L76 3L91 3L92 13ZM80 3L80 0.6L88 0.6L88 3Z", paint: WHITE },
      { path: "M1 12.4L99 12.4C98 16 96 18.6 94 20L6 20C3 18.4 2 16 1 12.4Z", paint: DARK },
      { path: windows(78, 90, 3, 5, 2.4), paint: PANE, glow: CABIN_LIGHT },
    ],
  },
};

/** Paints the boats, the farthest first. */
export function paintVessels(canvas: Canvas, work: CityWork): void {
  for (const vessel of work.plan.vessels.toSorted((a, b) => b.z - a.z))
    paintVessel(canvas, work, vessel);
}

function paintVessel(canvas: Canvas, { camera, light, noise }: CityWork, vessel: VesselPlan): void {
  const { high, parts } = SHAPES[vessel.kind];
  const height = vessel.length * high;
  const box = toScreenBox(
    { camera, eyeX: 0 },
    {
      left: vessel.x - vessel.length / 2,
      right: vessel.x + vessel.length / 2,
      bottom: -height * 0.03,
      top: height * 0.97,
      z: vessel.z,
    },
  );
  const width = box.right - box.left;
  if (width < 3 || box.right < 0 || box.left > canvas.frame.width) return;
  const drawn = Math.min(width * 1.5, 600);
  const masks = parts.map(({ path }) =>
    toOutlineMask(path, { width: drawn, height: drawn * high, scale: drawn / 100 }),
  );
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const colour = createLight();
  const { direct, ambient, sun, lamps, street } = light;
  const facing = 0.22 + 0.7 * Math.max(0, -sun.z);
  eachPixelOf(canvas, { box, z: vessel.z }, (at, u, v, cover) => {
    const across = vessel.heading < 0 ? 1 - u : u;
    let shown = 0;
    for (const [index, part] of parts.entries()) {
      const share = coverOf(masks[index], across, v);
      if (share < 0.01) continue;
      const shade = 0.8 + 0.4 * (1 - v);
      const glow = part.glow === undefined ? 0 : lamps * 1.3;
      const keep = shown === 0 ? 0 : 1 - share;
      const mix = shown === 0 ? 1 : share;
      const lit = (channel: 0 | 1 | 2): number =>
        part.paint[channel] *
          shade *
          (direct[channel] * facing + ambient[channel] * 1.5 + street[channel] * 0.35) +
        (part.glow?.[channel] ?? 0) * glow;
      colour.red = colour.red * keep + lit(0) * mix;
      colour.green = colour.green * keep + lit(1) * mix;
      colour.blue = colour.blue * keep + lit(2) * mix;
      shown = Math.max(shown, share);
    }
    if (shown === 0) return;
    addAir(colour, 0, 3, vessel.z);
    blendPixel(canvas.frame, at * 3, colour, shown * cover);
    if (shown * cover > 0.4) canvas.depth[at] = vessel.z;
  });
  if (lamps < 0.1) return;
  const lampAt = { x: vessel.x, y: height * 0.95, z: vessel.z - 1, size: 0.3 };
  paintPointLamp(canvas, camera, { ...lampAt, colour: [2.4 * lamps, 2.1 * lamps, 1.7 * lamps] });
}

const coverOf = (mask: Mask | undefined, u: number, v: number): number =>
  mask === undefined ? 0 : readMask(mask, u, v);
