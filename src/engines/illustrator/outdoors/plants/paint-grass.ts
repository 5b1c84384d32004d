import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Daylight } from "../daylight.ts";
import { createBlade, paintBlade } from "./paint-blade.ts";

/** What grass is like at a place. One object serves all blades. */
export interface Growth {
  /** Length of the blades in metres; 0 where none grow. */
  length: number;
  /** Colour in plain light, at the foot of a blade and at its tip. */
  red: number;
  green: number;
  blue: number;
  tipRed: number;
  tipGreen: number;
  tipBlue: number;
  /** Share of the sunlight that falls there. */
  sunlit: number;
}

export interface GrassField {
  readonly camera: Camera;
  readonly daylight: Daylight;
  /** Half of what the frame shows at a distance of one metre. */
  readonly spread: number;
  readonly near: number;
  readonly far: number;
  /** Blades for each pixel that the field is wide, in each of its rows. */
  readonly density: number;
  readonly random: Random;
  readonly heightAt: (x: number, z: number) => number;
  /** Writes what grows at a place. */
  readonly growAt: (x: number, z: number, into: Growth) => void;
  /** Colour of light that came through a blade, as a multiple of its own. */
  readonly glow: Colour;
  /** How far blades bow, and to which side the wind bends them: -1 to 1. */
  readonly wind: number;
  /** How far blades bow under their own weight; 1 if absent, less for stiff stalks. */
  readonly bow?: number;
  /** Half the width of a blade in metres; 0.0042 if absent. */
  readonly bladeHalf?: number;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  readonly checkAborted: () => void;
}

const createGrowth = (): Growth => ({
  length: 0,
  red: 0,
  green: 0,
  blue: 0,
  tipRed: 0,
  tipGreen: 0,
  tipBlue: 0,
  sunlit: 1,
});

/** Each row of blades is this much nearer than the one behind it. */
const ROW_STEP = 1.035;

/** Paints single blades of grass, row after row towards the eye. */
export function paintGrass(canvas: Canvas, field: GrassField): void {
  const { camera, spread, near, far, random, growAt, heightAt, checkAborted } = field;
  const growth = createGrowth();
  const paint = createBladePainter(canvas, field);
  for (let z = far; z > near; z /= ROW_STEP) {
    checkAborted();
    const count = Math.round(canvas.frame.width * field.density);
    const half = spread * z * 1.04;
    for (let index = 0; index < count; index++) {
      const x = ((index + random()) / count - 0.5) * 2 * half;
      const depth = z * lerp(1, ROW_STEP, random());
      const chance = random();
      const turn = random();
      growAt(x, depth, growth);
      if (growth.length <= 0.01) continue;
      const y = heightAt(x, depth);
      const scale = camera.focal / depth;
      const footY = camera.horizonY - (y - camera.height) * scale;
      if (footY - growth.length * scale > canvas.frame.height) continue;
      paint({ x, y, z: depth, chance, turn, scale, footY }, growth);
    }
  }
}

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly chance: number;
  readonly turn: number;
  readonly scale: number;
  readonly footY: number;
}

function createBladePainter(
  canvas: Canvas,
  { camera, daylight, glow, wind, veil, bladeHalf = 0.0042, bow = 1 }: GrassField,
) {
  const { direct, ambient, sun } = daylight;
  const blade = createBlade();
  const light = createLight();
  // Against the sun blades glow; from its side they throw its light back.
  const back = Math.max(0, sun.z) * 0.75 + 0.12;
  const front = 0.42 + 0.4 * Math.max(0, -sun.z) + 0.15 * sun.y;
  return ({ x, y, z, chance, turn, scale, footY }: Stand, growth: Growth): void => {
    const length = growth.length * (0.45 + 0.75 * chance);
    blade.x = camera.centreX + x * scale;
    blade.y = footY + 1;
    blade.z = z - 0.02;
    blade.height = length * scale * (0.82 + 0.18 * turn);
    // Blades of one tuft lean one way, and long ones bow.
    const lean = Math.sin(x * 2.3 + z * 1.1) * 0.28 + Math.sin(x * 0.7 - z * 1.9) * 0.2;
    blade.bend = blade.height * (((turn - 0.5) * 1.15 + lean) * bow + wind * 0.5);
    blade.width = Math.max(0.32, bladeHalf * scale * (0.6 + 0.6 * chance));
    const tone = 0.7 + 0.6 * ((chance * 7.3) % 1);
    const lit = growth.sunlit;
    light.red = growth.red * tone * (ambient[0] * 0.42 + direct[0] * lit * 0.14);
    light.green = growth.green * tone * (ambient[1] * 0.42 + direct[1] * lit * 0.14);
    light.blue = growth.blue * tone * (ambient[2] * 0.42 + direct[2] * lit * 0.14);
    veil(light, x, y, z);
    blade.rootRed = light.red;
    blade.rootGreen = light.green;
    blade.rootBlue = light.blue;
    light.red = growth.tipRed * tone * (ambient[0] + direct[0] * lit * (front + back * glow[0]));
    light.green =
      growth.tipGreen * tone * (ambient[1] + direct[1] * lit * (front + back * glow[1]));
    light.blue = growth.tipBlue * tone * (ambient[2] + direct[2] * lit * (front + back * glow[2]));
    veil(light, x, y + length, z);
    blade.tipRed = light.red;
    blade.tipGreen = light.green;
    blade.tipBlue = light.blue;
    paintBlade(canvas, blade);
  };
}
