import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { createLeaf, paintLeaf } from "../../outdoors/plants/paint-leaf.ts";
import { createSeenLimb, paintLimb } from "../../outdoors/plants/paint-limb.ts";
import type { ForestWork } from "./forest-work.ts";

/** A liana between two points, or hanging free. Metres. */
export interface Vine {
  readonly z: number;
  readonly fromX: number;
  readonly toX: number;
  readonly high: number;
  readonly low: number;
  readonly radius: number;
  readonly look: number;
}

/** Hangs lianas between the trees of a jungle. */
export function placeVines({ spread, nearest }: ForestWork["plan"], seed: number): Vine[] {
  const random = rng(seed, "vines");
  return Array.from({ length: 17 }, () => {
    const z = lerp(nearest * 1.2, 17, random() ** 1.4);
    const x = (random() * 2 - 1) * spread * z;
    const isFree = random() < 0.55;
    const reach = isFree ? (random() - 0.5) * 0.5 : (random() - 0.5) * 5;
    return {
      z,
      fromX: x,
      toX: x + reach,
      high: 7 + random() * 3,
      low: isFree ? lerp(1.6, 4, random()) : lerp(2.6, 5, random()),
      radius: lerp(0.012, 0.035, random()),
      look: random(),
    };
  });
}

const PIECES = 26;

/** Answers the function that paints a liana with its leaves. */
export function createVinePainter(canvas: Canvas, { plan, daylight, seed, gaps, veil }: ForestWork) {
  const { camera } = plan;
  const { ambient, direct } = daylight;
  const seen = createSeenLimb();
  const leaf = createLeaf();
  const light = createLight();
  return (vine: Vine): void => {
    const scale = camera.focal / vine.z;
    const random = rng(seed, `vine ${vine.look}`);
    const hues = leafHues("jungle", daylight.season, vine.look);
    const isFree = Math.abs(vine.toX - vine.fromX) < 0.6;
    const place = (share: number) => {
      const sway = Math.sin(share * 7 + vine.look * 30) * 0.07;
      const sag = isFree ? share : 4 * share * (1 - share);
      return { x: lerp(vine.fromX, vine.toX, share) + sway, y: vine.high - (vine.high - vine.low) * sag };
    };
    seen.fromRadius = vine.radius * scale;
    seen.toRadius = seen.fromRadius;
    seen.z = vine.z;
    for (let piece = 0; piece < PIECES; piece++) {
      const from = place(piece / PIECES);
      const to = place((piece + 1) / PIECES);
      const lit = gaps(from.x, from.y, vine.z) * 0.3;
      seen.fromX = camera.centreX + from.x * scale;
      seen.fromY = camera.horizonY - (from.y - camera.height) * scale;
      seen.toX = camera.centreX + to.x * scale;
      seen.toY = camera.horizonY - (to.y - camera.height) * scale;
      light.red = 0.07 * (ambient[0] + direct[0] * lit);
      light.green = 0.068 * (ambient[1] + direct[1] * lit);
      light.blue = 0.035 * (ambient[2] + direct[2] * lit);
      veil(light, from.x, from.y, vine.z);
      seen.rightRed = light.red * 1.5;
      seen.rightGreen = light.green * 1.5;
      seen.rightBlue = light.blue * 1.5;
      seen.leftRed = light.red * 0.7;
      seen.leftGreen = light.green * 0.7;
      seen.leftBlue = light.blue * 0.7;
      paintLimb(canvas, seen);
      for (let count = 0; count < 3; count++) {
        const tone = random();
        const angle = lerp(0.6, 2.5, random());
        const size = lerp(0.06, 0.12, random());
        const glow = gaps(from.x, from.y, vine.z) * (0.3 + 0.7 * random());
        leaf.x = seen.fromX + (random() - 0.5) * 0.22 * scale;
        leaf.y = seen.fromY + random() * 0.18 * scale;
        leaf.z = vine.z - 0.05;
        leaf.length = size * scale;
        leaf.width = leaf.length * 0.55;
        leaf.cosine = Math.cos(angle);
        leaf.sine = Math.sin(angle);
        light.red = lerp(hues.dark[0], hues.bright[0], tone) * (ambient[0] * 1.3 + direct[0] * glow * 0.3) + hues.through[0] * direct[0] * glow * 0.8;
        light.green = lerp(hues.dark[1], hues.bright[1], tone) * (ambient[1] * 1.3 + direct[1] * glow * 0.3) + hues.through[1] * direct[1] * glow * 0.8;
        light.blue = lerp(hues.dark[2], hues.bright[2], tone) * (ambient[2] * 1.3 + direct[2] * glow * 0.3) + hues.through[2] * direct[2] * glow * 0.8;
        veil(light, from.x, from.y, vine.z);
        leaf.red = light.red;
        leaf.green = light.green;
        leaf.blue = light.blue;
        paintLeaf(canvas, leaf);
      }
    }
  };
}
