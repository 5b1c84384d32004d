import type { Canvas } from "../core/canvas.ts";
import type { Colour } from "../core/colour.ts";
import { lerp } from "../core/interpolate.ts";
import { rng } from "../core/rng.ts";
import type { Daylight } from "./daylight.ts";
import { createLeaf, paintLeaf } from "./plants/paint-leaf.ts";

const COUNT = 85;

/** Lets the storm drive leaves through the air, drawn out by their flight; nothing in any other weather. */
export function paintBlownLeaves(
  canvas: Canvas,
  { daylight, seed, colours }: { daylight: Daylight; seed: number; colours: readonly Colour[] },
): void {
  if (daylight.weather !== "storm") return;
  const { width, height } = canvas.frame;
  const { ambient } = daylight;
  const random = rng(seed, "blown leaves");
  const wind = random() < 0.5 ? -1 : 1;
  const scale = Math.max(width, height) / 1280;
  const leaf = createLeaf();
  for (let index = 0; index < COUNT; index++) {
    const near = random() ** 2.2;
    const colour = colours[Math.floor(random() * colours.length)] ?? ([0.1, 0.08, 0.03] as const);
    const slope = lerp(-0.25, 0.5, random());
    const length = Math.hypot(1, slope);
    leaf.x = random() * width;
    leaf.y = random() * height;
    leaf.z = 0.5;
    leaf.length = lerp(2.2, 12, near) * scale;
    leaf.width = leaf.length * lerp(0.2, 0.4, random());
    leaf.cosine = wind / length;
    leaf.sine = slope / length;
    leaf.softness = lerp(1, 3.5, near);
    leaf.opacity = lerp(0.85, 0.6, near);
    const tone = lerp(0.8, 1.5, random());
    leaf.red = colour[0] * ambient[0] * tone;
    leaf.green = colour[1] * ambient[1] * tone;
    leaf.blue = colour[2] * ambient[2] * tone;
    paintLeaf(canvas, leaf);
  }
}
