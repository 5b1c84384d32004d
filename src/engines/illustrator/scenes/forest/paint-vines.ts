import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import type { Spot } from "../../outdoors/paint-stick.ts";
import { leafHues } from "../../outdoors/plants/leaf-hues.ts";
import { createLeaf, paintLeaf } from "../../outdoors/plants/paint-leaf.ts";
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

/** Hangs lianas between the trees of a jungle; none elsewhere. */
export function placeVines({ wood, spread, nearest }: ForestWork["plan"], seed: number): Vine[] {
  if (wood !== "jungle") return [];
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
/** Leaves for each piece. */
const LEAVES = 3;
const STALK: Colour = [0.08, 0.076, 0.04];

/** Answers the function that paints a liana with its leaves. */
export function createVinePainter(canvas: Canvas, work: ForestWork) {
  const { plan, daylight, seed, veil } = work;
  const stick = createStickPainter(canvas, { camera: plan.camera, daylight, veil });
  const paintVineLeaf = createVineLeafPainter(canvas, work);
  return (vine: Vine): void => {
    const random = rng(seed, `vine ${vine.look}`);
    const isFree = Math.abs(vine.toX - vine.fromX) < 0.6;
    const place = (share: number): Spot => {
      const sway = Math.sin(share * 7 + vine.look * 30) * 0.07;
      const sag = isFree ? share : 4 * share * (1 - share);
      return {
        x: lerp(vine.fromX, vine.toX, share) + sway,
        y: vine.high - (vine.high - vine.low) * sag,
        z: vine.z,
      };
    };
    for (let piece = 0; piece < PIECES; piece++) {
      const from = place(piece / PIECES);
      stick(from, place((piece + 1) / PIECES), { radius: vine.radius, colour: STALK });
      for (let count = 0; count < LEAVES; count++) paintVineLeaf(from, vine, random);
    }
  };
}

function createVineLeafPainter(canvas: Canvas, { plan, daylight, gaps, veil }: ForestWork) {
  const { camera } = plan;
  const { ambient, direct } = daylight;
  const leaf = createLeaf();
  const light = createLight();
  return ({ x, y, z }: Spot, { look }: Vine, random: Random): void => {
    const { dark, bright, through } = leafHues("jungle", daylight.season, look);
    const tone = random();
    const angle = lerp(0.6, 2.5, random());
    const scale = camera.focal / z;
    const sunlit = gaps(x, y, z) * (0.3 + 0.7 * random());
    leaf.x = camera.centreX + (x + (random() - 0.5) * 0.22) * scale;
    leaf.y = camera.horizonY - (y - random() * 0.18 - camera.height) * scale;
    leaf.z = z - 0.05;
    leaf.length = lerp(0.06, 0.12, random()) * scale;
    leaf.width = leaf.length * 0.55;
    leaf.cosine = Math.cos(angle);
    leaf.sine = Math.sin(angle);
    const shade = (channel: 0 | 1 | 2): number =>
      lerp(dark[channel], bright[channel], tone) *
        (ambient[channel] * 1.3 + direct[channel] * sunlit * 0.3) +
      through[channel] * direct[channel] * sunlit * 0.8;
    light.red = shade(0);
    light.green = shade(1);
    light.blue = shade(2);
    veil(light, x, y, z);
    leaf.red = light.red;
    leaf.green = light.green;
    leaf.blue = light.blue;
    paintLeaf(canvas, leaf);
  };
}
