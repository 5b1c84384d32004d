import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Season } from "../../intent.ts";
import { plainFacade } from "./choose-facade.ts";
import type { CityWork } from "./city-work.ts";
import { footLight } from "./foot-light.ts";
import { edgeAt } from "./foreground.ts";
import { rectangle } from "./outline.ts";
import { paintTowers } from "./paint-towers.ts";
import { finishTower, tier } from "./tower-kinds.ts";

interface Planter {
  readonly x: number;
  readonly z: number;
  readonly width: number;
}

const BLADES: Record<Season, readonly [foot: Colour, tip: Colour]> = {
  spring: [
    [0.035, 0.07, 0.012],
    [0.16, 0.24, 0.06],
  ],
  summer: [
    [0.03, 0.055, 0.012],
    [0.13, 0.18, 0.055],
  ],
  autumn: [
    [0.07, 0.05, 0.012],
    [0.36, 0.24, 0.08],
  ],
  winter: [
    [0.08, 0.065, 0.03],
    [0.38, 0.33, 0.22],
  ],
};

/** Paints boxes of tall grass along the edge of the foreground, at the left and the right. */
export function paintPlants(canvas: Canvas, work: CityWork): void {
  const { plan } = work;
  if (!plan.foreground.isTerrace) return;
  const boxes = planPlanters(work);
  const stone = plainFacade([0.2, 0.195, 0.19]);
  const { level } = plan.foreground;
  const towers = boxes.map(({ x, z, width }) => {
    const plot = { x, z, turn: 0, width, depth: 0.55, height: 0.5 };
    return finishTower(plot, [tier(rectangle(plot, width, 0.55), [level, level + 0.5], stone)]);
  });
  paintTowers(canvas, towers, { ...work, shades: towers.map(() => 0) });
  for (const [index, box] of boxes.entries()) paintGrass(canvas, work, box, index);
}

function planPlanters({ plan, seed }: CityWork): Planter[] {
  const random = rng(seed, "planters");
  const { camera, foreground } = plan;
  const half = (camera.centreX / camera.focal) * foreground.begin.z;
  const planters: Planter[] = [];
  for (const side of [-1, 1]) {
    const width = half * lerp(0.34, 0.5, random());
    const x = side * (half * 1.02 - width / 2);
    planters.push({ x, z: edgeAt(foreground, x) - 0.85, width });
  }
  return planters;
}

function paintGrass(canvas: Canvas, work: CityWork, box: Planter, index: number): void {
  const { plan, light, seed, camera } = work;
  const random = rng(seed, `grass ${index}`);
  const lamp = footLight(work)(box.x, box.z) * 1.5;
  const { direct, ambient, sun } = light;
  const lit = (channel: 0 | 1 | 2, warm: number): number =>
    direct[channel] * (0.35 + 0.5 * Math.abs(sun.z)) + ambient[channel] * 1.6 + lamp * warm;
  const shine: Colour = [lit(0, 1), lit(1, 0.72), lit(2, 0.42)];
  const count = Math.round(box.width * 95);
  const foot = plan.foreground.level + 0.46;
  for (let blade = 0; blade < count; blade++) {
    const tuft = Math.sin((blade / count) * box.width * 5.2) * 0.5 + 0.5;
    const x = box.x + (random() - 0.5) * box.width * 0.97;
    const z = box.z - 0.2 + random() * 0.4;
    paintBlade(canvas, camera, {
      x,
      y: foot,
      z,
      height: lerp(0.35, 0.85, random()) * (0.7 + 0.6 * tuft),
      lean: (random() - 0.5) * 0.7,
      shine,
      colours: BLADES[light.isSnowy ? "winter" : light.season],
      plume: random() < 0.1,
      tone: lerp(0.6, 1.2, random()),
    });
  }
}

interface Blade {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly lean: number;
  readonly shine: Colour;
  readonly colours: readonly [foot: Colour, tip: Colour];
  /** Whether it ends in a feathery ear. */
  readonly plume: boolean;
  readonly tone: number;
}

function paintBlade({ frame, depth }: Canvas, camera: Camera, blade: Blade): void {
  const scale = camera.focal / blade.z;
  const steps = Math.max(4, Math.round(blade.height * scale * 1.1));
  const [foot, tip] = blade.colours;
  const colour = createLight();
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const px = toScreenX(camera, blade.x + blade.lean * t * t * blade.height, blade.z);
    const py = toScreenY(
      camera,
      blade.y + blade.height * (t - 0.22 * Math.abs(blade.lean) * t * t),
      blade.z,
    );
    const row = Math.floor(py);
    if (row < 0 || row >= frame.height) continue;
    const ear = blade.plume && t > 0.72 ? 0.022 * Math.sin(((t - 0.72) / 0.28) * Math.PI) : 0;
    const half = Math.max(0.35, (0.0055 * (1 - t * 0.8) + ear) * scale);
    const light = blade.tone * lerp(0.6, 1.1, t);
    colour.red = lerp(foot[0], tip[0], t) * light * blade.shine[0];
    colour.green = lerp(foot[1], tip[1], t) * light * blade.shine[1];
    colour.blue = lerp(foot[2], tip[2], t) * light * blade.shine[2];
    for (
      let column = Math.max(0, Math.floor(px - half));
      column <= Math.min(frame.width - 1, px + half);
      column++
    ) {
      const cover = clamp(half + 0.5 - Math.abs(column + 0.5 - px), 0, 1) * (ear > 0 ? 0.5 : 0.85);
      const at = row * frame.width + column;
      if (cover <= 0 || (depth[at] ?? 0) < blade.z - 0.4) continue;
      blendPixel(frame, at * 3, colour, cover);
      if (cover > 0.5) depth[at] = blade.z;
    }
  }
}
