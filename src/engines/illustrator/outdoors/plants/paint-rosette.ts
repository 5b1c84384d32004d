import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Daylight } from "../daylight.ts";
import type { Foliage } from "./paint-tree.ts";
import { createSeenLimb, paintLimb } from "./paint-limb.ts";

/** A plant of large bowed leaves, as a banana tree. Metres. */
export interface Rosette {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly leaves: number;
  /** Half the width of a leaf as a share of the plant's height. */
  readonly width: number;
}

export interface RosettePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly foliage: Pick<Foliage, "dark" | "bright" | "through">;
  readonly sunlit: number;
  readonly random: Random;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

const PIECES = 11;

interface Blade {
  readonly turn: number;
  readonly reach: number;
  readonly rise: number;
  readonly tone: number;
}

/** Paints a rosette, the leaves behind first: each is a stalk and a blade that widens, bows over and ends in a point. */
export function paintRosette(canvas: Canvas, plant: Rosette, painting: RosettePainting): void {
  const { random } = painting;
  const start = random() * Math.PI * 2;
  const blades: Blade[] = Array.from({ length: plant.leaves }, (_, index) => ({
    turn: start + (index / plant.leaves) * Math.PI * 2 + (random() - 0.5) * 0.7,
    reach: plant.height * lerp(0.5, 0.95, random()),
    rise: plant.height * lerp(0.7, 1.05, random()),
    tone: random(),
  }));
  const ordered = blades.toSorted((a, b) => Math.sin(b.turn) - Math.sin(a.turn));
  const paintBlade = createBladePainter(canvas, plant, painting);
  for (const blade of ordered) paintBlade(blade);
}

function createBladePainter(canvas: Canvas, plant: Rosette, painting: RosettePainting) {
  const { camera, veil } = painting;
  const seen = createSeenLimb();
  const light = createLight();
  const shade = createShade(painting);
  const place = (blade: Blade, share: number) => {
    const out = blade.reach * (share * 0.35 + share * share * 0.65);
    const up = blade.rise * (1.75 * share - 1.05 * share * share * share);
    return {
      x: plant.x + Math.cos(blade.turn) * out,
      y: plant.y + up,
      z: plant.z + Math.sin(blade.turn) * out,
    };
  };
  const widthAt = (share: number): number =>
    share < 0.34 ? 0.05 : 0.05 + 0.95 * Math.sin(Math.PI * ((share - 0.34) / 0.66) ** 0.75) ** 0.8;
  function pass(blade: Blade, isRib: boolean): void {
    for (let piece = isRib ? 3 : 0; piece < PIECES; piece++) {
      const share = piece / PIECES;
      const from = place(blade, share);
      const to = place(blade, (piece + 1) / PIECES);
      if (from.z < 0.8 || to.z < 0.8) return;
      const fromScale = camera.focal / from.z;
      const toScale = camera.focal / to.z;
      const wide = plant.height * plant.width * (isRib ? 0.035 : 1);
      // A leaf that points at the eye is seen along its length and looks narrower.
      const flat = lerp(1, 0.62, Math.abs(Math.sin(blade.turn)) * (1 - share * 0.5));
      seen.fromX = camera.centreX + from.x * fromScale;
      seen.fromY = camera.horizonY - (from.y - camera.height) * fromScale;
      seen.toX = camera.centreX + to.x * toScale;
      seen.toY = camera.horizonY - (to.y - camera.height) * toScale;
      seen.fromRadius = wide * (isRib ? 1 : widthAt(share) * flat) * fromScale;
      seen.toRadius = wide * (isRib ? 0.8 : widthAt(share + 1 / PIECES) * flat) * toScale;
      seen.z = Math.min(from.z, to.z) - (isRib ? 0.01 : 0);
      shade(light, { share, tone: blade.tone, side: 1, isRib });
      veil(light, from.x, from.y, from.z);
      seen.rightRed = light.red;
      seen.rightGreen = light.green;
      seen.rightBlue = light.blue;
      shade(light, { share, tone: blade.tone, side: -1, isRib });
      veil(light, from.x, from.y, from.z);
      seen.leftRed = light.red;
      seen.leftGreen = light.green;
      seen.leftBlue = light.blue;
      paintLimb(canvas, seen);
    }
  }
  return (blade: Blade): void => {
    pass(blade, false);
    pass(blade, true);
  };
}

function createShade({ daylight, foliage, sunlit }: RosettePainting) {
  const { sun, direct, ambient } = daylight;
  const { dark, bright, through } = foliage;
  return (
    into: Light,
    { share, tone, side, isRib }: { share: number; tone: number; side: 1 | -1; isRib: boolean },
  ): void => {
    const mix = tone;
    const lift = (isRib ? 1.9 : 1) * lerp(0.55, 1.1, share);
    // The outer part arches into the light; one half faces the sun, the other glows.
    const open = lerp(0.35, 1, Math.min(1, share * 1.6));
    const facing = (0.35 + 0.4 * Math.max(0, side * sun.x) + 0.25 * sun.y) * open * sunlit;
    const glow =
      (0.3 + 0.5 * Math.max(0, sun.z)) *
      (0.5 - 0.4 * side * Math.sign(sun.x)) *
      open *
      open *
      sunlit;
    const red = (dark[0] + (bright[0] - dark[0]) * mix) * lift;
    const green = (dark[1] + (bright[1] - dark[1]) * mix) * lift;
    const blue = (dark[2] + (bright[2] - dark[2]) * mix) * lift;
    into.red = red * (direct[0] * facing + ambient[0] * 1.4 * open) + through[0] * direct[0] * glow;
    into.green =
      green * (direct[1] * facing + ambient[1] * 1.4 * open) + through[1] * direct[1] * glow;
    into.blue =
      blue * (direct[2] * facing + ambient[2] * 1.4 * open) + through[2] * direct[2] * glow;
  };
}
