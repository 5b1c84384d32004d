import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { createLeaf, paintLeaf } from "../../outdoors/plants/paint-leaf.ts";
import type { ForestWork } from "./forest-work.ts";
import { fallenColours } from "./season-colours.ts";

const FAR = 17;

/** Strews single leaves over the ground near the eye: many in autumn, some at any time; petals in spring. */
export function paintFallenLeaves(canvas: Canvas, work: ForestWork): void {
  const { plan, daylight, seed, gaps, veil, groundAt, shade } = work;
  const { camera, spread, nearest, wood } = plan;
  if (daylight.isSnowy || wood === "pine" || wood === "redwood") return;
  const random = rng(seed, "fallen leaves");
  const colours = fallenColours(daylight.season, wood);
  const isStrewn =
    daylight.season === "autumn" || (daylight.season === "spring" && wood === "cherry");
  const count = isStrewn ? 4600 : 1500;
  const { direct, ambient, sun } = daylight;
  const leaf = createLeaf();
  const light = createLight();
  const steep = 0.35 + 0.65 * sun.y;
  for (let index = 0; index < count; index++) {
    const share = index / count;
    const z = nearest * 0.95 * (FAR / nearest) ** (1 - share);
    const x = (random() * 2 - 1) * spread * z;
    const chance = random();
    const turn = random() * Math.PI;
    const raised = random();
    const colour = colours[Math.floor(random() * colours.length)] ?? colours[0];
    const y = groundAt(x, z) + 0.012;
    if (y < 0.02 || colour === undefined) continue;
    const scale = camera.focal / z;
    const flat = Math.min(1, (camera.height - y) / z + 0.12 + raised * 0.4);
    // A leaf that lies on the ground is seen foreshortened.
    const alongX = Math.cos(turn);
    const alongY = Math.sin(turn) * flat;
    const seen = Math.hypot(alongX, alongY);
    leaf.x = camera.centreX + x * scale;
    leaf.y = camera.horizonY - (y - camera.height) * scale;
    leaf.z = z - 0.03;
    leaf.length = lerp(0.035, 0.06, chance) * scale * seen;
    leaf.width = Math.max(0.3, (lerp(0.02, 0.034, chance) * scale * flat) / seen);
    leaf.cosine = alongX / seen;
    leaf.sine = alongY / seen;
    const lit = gaps(x, y, z) * shade.sunAt(x, z) * (steep + raised * 0.35);
    const sky = 1 - shade.footAt(x, z) * 0.8;
    const tone = 0.7 + 0.6 * chance;
    light.red = colour[0] * tone * (direct[0] * lit + ambient[0] * sky);
    light.green = colour[1] * tone * (direct[1] * lit + ambient[1] * sky);
    light.blue = colour[2] * tone * (direct[2] * lit + ambient[2] * sky);
    veil(light, x, y, z);
    leaf.red = light.red;
    leaf.green = light.green;
    leaf.blue = light.blue;
    paintLeaf(canvas, leaf);
  }
}
