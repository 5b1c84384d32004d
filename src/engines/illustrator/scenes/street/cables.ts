import type { Camera } from "../../core/camera.ts";
import { toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import { paintCable } from "../../core/line.ts";
import { rng } from "../../core/rng.ts";
import type { HeroSign } from "./hero-sign.ts";
import type { StreetPlan } from "./plan.ts";
import type { View } from "../../core/screen-box.ts";

/** Cables that hang across the street, and those that carry the hero sign. */
export function paintCables(
  canvas: Canvas,
  plan: StreetPlan,
  { view, seed, hero }: { view: View; seed: number; hero: HeroSign | undefined },
): void {
  const random = rng(seed, "cables");
  const { half } = plan;
  const count = 5 + Math.floor(random() * 4);
  for (let index = 0; index < count; index++) {
    const z = lerp(17, 48, random());
    const height = lerp(6.5, 13, random());
    const sag = lerp(0.4, 1.3, random());
    paintSpan(canvas, view, {
      from: [-half, height + random() * 2, z],
      to: [half, height + random() * 2, z + random() * 6],
      sag,
    });
  }
  for (const [z, y] of lanternStrings(plan)) {
    if (hero !== undefined && z < hero.panel.z) continue;
    paintSpan(canvas, view, { from: [-half, y, z], to: [half, y, z], sag: 0.55 });
  }
  if (hero === undefined) return;
  const { panel } = hero;
  for (const y of [panel.top + 0.02, panel.bottom + 0.04]) {
    paintSpan(canvas, view, {
      from: [-half - 0.5, y + 0.25, panel.z],
      to: [panel.left, y, panel.z],
      sag: 0.03,
    });
    paintSpan(canvas, view, {
      from: [panel.right, y, panel.z],
      to: [half + 0.5, y + 0.25, panel.z],
      sag: 0.03,
    });
  }
}

/** Distance and height of each string of lanterns. */
function lanternStrings({ lanterns }: StreetPlan): Map<number, number> {
  const strings = new Map<number, number>();
  for (const { y, z, radius } of lanterns)
    strings.set(z, Math.max(strings.get(z) ?? 0, y + radius * 0.9));
  return strings;
}

type Place = readonly [x: number, y: number, z: number];

function paintSpan(
  canvas: Canvas,
  { camera, eyeX }: View,
  span: { from: Place; to: Place; sag: number },
): void {
  const [fromX, fromY, fromZ] = span.from;
  const [toX, toY, toZ] = span.to;
  paintCable(canvas.frame, {
    fromX: screenX(camera, fromX - eyeX, fromZ),
    fromY: toScreenY(camera, fromY, fromZ),
    toX: screenX(camera, toX - eyeX, toZ),
    toY: toScreenY(camera, toY, toZ),
    sag: (span.sag * camera.focal) / fromZ,
    width: Math.max(0.7, (0.028 * camera.focal) / fromZ),
    colour: { red: 0.004, green: 0.004, blue: 0.006 },
    opacity: 0.85,
  });
}

const screenX = (camera: Camera, x: number, z: number): number =>
  camera.centreX + (x / z) * camera.focal;
