import { addToPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import type { CityWork } from "./city-work.ts";

const COLOURS: readonly [Colour, ...Colour[]] = [
  [1, 0.28, 0.12],
  [1, 0.72, 0.26],
  [0.25, 0.55, 1],
  [0.35, 1, 0.4],
  [1, 0.25, 0.6],
  [0.7, 0.35, 1],
  [1, 0.95, 0.8],
];

interface Burst {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  readonly kind: "ball" | "willow" | "ring";
  readonly colour: Colour;
  readonly tip: Colour;
  /** How far it has burned, 0 to 1. */
  readonly age: number;
}

/** Paints shells that burst over the water. Answers how many dots of light can be seen. */
export function paintFireworks(canvas: Canvas, work: CityWork): number {
  const random = rng(work.seed, "fireworks");
  let seen = 0;
  for (const burst of planBursts(work, random)) {
    paintGlow(canvas, work.camera, burst);
    seen += paintBurst(canvas, work.camera, { burst, random: rng(work.seed, `burst ${burst.x}`) });
  }
  return seen;
}

function planBursts({ plan }: CityWork, random: Random): Burst[] {
  const z = plan.shore * 0.86;
  const { camera } = plan;
  const scale = z / camera.focal;
  const view = 2 * camera.centreX * scale;
  const reach = camera.horizonY * scale + camera.height;
  const size = Math.min(view, reach * 1.6);
  const count = 6;
  return Array.from({ length: count }, (_, index) => {
    const across = (index + lerp(0.2, 0.8, random())) / count;
    const colour = pick(random, COLOURS);
    return {
      x: (across - 0.5) * view * 0.86,
      y: reach * lerp(0.46, 0.86, random()),
      z: z * lerp(0.9, 1.1, random()),
      radius: size * lerp(0.08, 0.19, random() ** 1.6),
      kind: pick(random, ["ball", "ball", "willow", "ring"] as const),
      colour,
      tip: random() < 0.4 ? pick(random, COLOURS) : colour,
      age: lerp(0.55, 1, random()),
    };
  });
}

function paintBurst(
  canvas: Canvas,
  camera: Camera,
  { burst, random }: { burst: Burst; random: Random },
): number {
  const { kind, radius, age } = burst;
  const stars = kind === "ring" ? 54 : 150;
  const pixel = burst.z / camera.focal;
  let seen = 0;
  for (let star = 0; star < stars; star++) {
    const turn = random() * Math.PI * 2;
    const rise = kind === "ring" ? 0 : Math.asin(random() * 2 - 1);
    const speed = radius * age * lerp(0.86, 1.06, random());
    const vx = Math.cos(rise) * Math.cos(turn) * speed;
    const vy = (kind === "ring" ? Math.sin(turn) * 0.94 : Math.sin(rise)) * speed;
    const twinkle = lerp(0.5, 1.2, random());
    const start = kind === "willow" ? 0.05 : 0.42;
    const drop = radius * (kind === "willow" ? 0.75 : 0.2) * age;
    const steps = Math.max(8, Math.round((speed * (1 - start)) / pixel / 0.9));
    for (let step = 0; step <= steps; step++) {
      const time = lerp(start, 1, step / steps);
      const out = kind === "willow" ? 1 - (1 - time) ** 2 : time;
      const heat = kind === "willow" ? 0.25 + 0.5 * time : ((time - start) / (1 - start)) ** 2;
      const strength = twinkle * (heat * 0.55 + (step === steps ? 1.8 : 0)) * lerp(1.4, 0.8, age);
      const x = toScreenX(camera, burst.x + vx * out, burst.z);
      const y = toScreenY(camera, burst.y + vy * out - drop * time * time, burst.z);
      const colour = step > steps - 3 ? burst.tip : burst.colour;
      seen += splat(canvas, { x, y }, colour, strength);
    }
  }
  return seen;
}

/** Adds a dot of light, shared among the four pixels around it. */
function splat(
  { frame }: Canvas,
  { x, y }: { x: number; y: number },
  colour: Colour,
  strength: number,
): number {
  const column = Math.floor(x - 0.5);
  const row = Math.floor(y - 0.5);
  if (column < 0 || row < 0 || column >= frame.width - 1 || row >= frame.height - 1) return 0;
  const u = x - 0.5 - column;
  const v = y - 0.5 - row;
  const light = {
    red: colour[0] * strength,
    green: colour[1] * strength,
    blue: colour[2] * strength,
  };
  const at = (row * frame.width + column) * 3;
  const below = at + frame.width * 3;
  addToPixel(frame, at, light, (1 - u) * (1 - v));
  addToPixel(frame, at + 3, light, u * (1 - v));
  addToPixel(frame, below, light, (1 - u) * v);
  addToPixel(frame, below + 3, light, u * v);
  return 1;
}

/** Lights up the smoke around a shell. */
function paintGlow({ frame }: Canvas, camera: Camera, burst: Burst): void {
  const x = toScreenX(camera, burst.x, burst.z);
  const y = toScreenY(camera, burst.y, burst.z);
  const radius = (burst.radius * camera.focal * 1.9) / burst.z;
  const light = { red: burst.colour[0], green: burst.colour[1], blue: burst.colour[2] };
  const bottom = Math.min(frame.height, y + radius);
  const right = Math.min(frame.width, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column < right; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y) / radius;
      if (distance < 1)
        addToPixel(frame, (row * frame.width + column) * 3, light, (1 - distance) ** 2.4 * 0.09);
    }
  }
}
