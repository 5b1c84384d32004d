import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import { addHaze } from "../add-haze.ts";
import type { Daylight } from "../daylight.ts";
import { createSeenLimb, paintLimb } from "./paint-limb.ts";
import type { SeenLimb } from "./paint-limb.ts";

/** A tuft of long grass. Metres. */
export interface Tuft {
  readonly x: number;
  /** Height of its foot. */
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly blades: number;
}

export interface TuftPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  /** Colours of a blade at its foot and at its tip. */
  readonly foot: Colour;
  readonly tip: Colour;
  /** How far the wind bends it to the right, for each metre of height. */
  readonly lean: number;
  readonly sunlit: number;
  readonly random: Random;
}

const PIECES = 4;

/** Paints a tuft of grass: blades that spread, bend over with the wind and shine through at their tips. */
export function paintTuft(canvas: Canvas, tuft: Tuft, painting: TuftPainting): void {
  const { camera, lean, random } = painting;
  const perMetre = camera.focal / tuft.z;
  const rootY = camera.horizonY - (tuft.y - camera.height) * perMetre;
  const seen = createSeenLimb();
  const lightUp = createBladeLight(tuft, painting);
  for (let blade = 0; blade < tuft.blades; blade++) {
    const spread = (random() - 0.5) * 2;
    const height = tuft.height * lerp(0.55, 1.1, random());
    const out = (spread * 0.42 + lean * 0.5) * height;
    const bow = (spread * 0.35 + lean) * height * lerp(0.4, 1, random());
    const drop = Math.abs(bow) * 0.35;
    const rootX = camera.centreX + (tuft.x + spread * tuft.height * 0.16) * perMetre;
    const tone = lerp(0.7, 1.25, random());
    const radius = Math.max(0.28, 0.0045 * perMetre * lerp(0.7, 1.2, random()));
    seen.z = tuft.z + (random() - 0.5) * 0.1;
    seen.toX = rootX;
    seen.toY = rootY;
    seen.toRadius = radius;
    for (let piece = 1; piece <= PIECES; piece++) {
      const up = piece / PIECES;
      seen.fromX = seen.toX;
      seen.fromY = seen.toY;
      seen.fromRadius = seen.toRadius;
      seen.toX = rootX + (out * up + bow * up * up) * perMetre;
      seen.toY = rootY - (height * up - drop * up ** 3) * perMetre;
      seen.toRadius = radius * (1 - up * 0.85);
      lightUp(seen, up - 0.5 / PIECES, tone);
      paintLimb(canvas, seen);
    }
  }
}

/** Answers the function that lights both sides of a piece of a blade; `up` is how far along it lies. */
function createBladeLight(tuft: Tuft, { daylight, foot, tip, sunlit }: TuftPainting) {
  const { sun, direct, ambient } = daylight;
  const through = 0.28 + 0.4 * Math.max(0, sun.z);
  const light = createLight();
  const write = (side: 1 | -1, up: number, tone: number): void => {
    const facing = (Math.max(0, 0.35 + side * sun.x * 0.45 - sun.z * 0.25) + through * up) * sunlit;
    const sky = (0.45 + 0.75 * up) * 1.4;
    light.red = lerp(foot[0], tip[0], up) * tone * (direct[0] * facing + ambient[0] * sky);
    light.green = lerp(foot[1], tip[1], up) * tone * (direct[1] * facing + ambient[1] * sky);
    light.blue = lerp(foot[2], tip[2], up) * tone * (direct[2] * facing + ambient[2] * sky);
    addHaze(light, tuft.z, daylight);
  };
  return (seen: SeenLimb, up: number, tone: number): void => {
    write(1, up, tone);
    seen.rightRed = light.red;
    seen.rightGreen = light.green;
    seen.rightBlue = light.blue;
    write(-1, up, tone);
    seen.leftRed = light.red;
    seen.leftGreen = light.green;
    seen.leftBlue = light.blue;
  };
}
