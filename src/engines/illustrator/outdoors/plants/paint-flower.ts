import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { createLeaf, paintLeaf } from "./paint-leaf.ts";

/** Blossoms: a star of narrow petals, a bowl of broad ones, a closed cup, a head of a sunflower, a ball, an ear of corn. */
export type FlowerForm = "star" | "bowl" | "cup" | "sun" | "ball" | "ear";

/** A blossom as it is seen. Pixels. */
export interface Flower {
  readonly form: FlowerForm;
  readonly x: number;
  readonly y: number;
  /** Metres from the eye. */
  readonly z: number;
  readonly radius: number;
  /** How far it is seen from above: 0 from the side, 1 from the front. */
  readonly open: number;
  /** Turns it a little, 0 to 1. */
  readonly look: number;
  /** Light of its petals and of its heart. */
  readonly petal: Colour;
  readonly heart: Colour;
}

/** Below this radius a blossom is a dot of colour. */
const DOT = 1.6;
const leaf = createLeaf();

/** Paints a blossom, hidden by what is nearer. */
export function paintFlower(canvas: Canvas, flower: Flower): void {
  // As exact as the depth of the picture, so that its parts do not hide each other.
  leaf.z = Math.fround(flower.z);
  leaf.opacity = 1;
  leaf.softness = 1;
  if (flower.radius < DOT) paintDot(canvas, flower);
  else if (flower.form === "cup") paintCup(canvas, flower);
  else if (flower.form === "ear") paintEar(canvas, flower);
  else if (flower.form === "ball") paintBall(canvas, flower);
  else paintRays(canvas, flower);
}

function colour(tint: Colour, tone: number): void {
  leaf.red = tint[0] * tone;
  leaf.green = tint[1] * tone;
  leaf.blue = tint[2] * tone;
}

function paintDot(canvas: Canvas, { x, y, radius, petal }: Flower): void {
  leaf.x = x;
  leaf.y = y;
  leaf.length = Math.max(0.5, radius);
  leaf.width = Math.max(0.45, radius * 0.85);
  leaf.cosine = 1;
  leaf.sine = 0;
  colour(petal, 1);
  paintLeaf(canvas, leaf);
}

const RAYS = {
  star: { petals: 11, width: 0.2, heart: 0.3, rows: 1 },
  bowl: { petals: 4, width: 0.5, heart: 0.2, rows: 2 },
  sun: { petals: 17, width: 0.17, heart: 0.52, rows: 2 },
} as const;

/** Petals around a heart, foreshortened. */
function paintRays(canvas: Canvas, flower: Flower): void {
  const { x, y, radius, open, look, petal, heart } = flower;
  const form = RAYS[flower.form === "star" || flower.form === "sun" ? flower.form : "bowl"];
  const flat = 0.38 + 0.62 * open;
  const count = radius < 4 ? Math.min(7, form.petals) : form.petals;
  for (let row = 0; row < form.rows; row++) {
    for (let index = 0; index < count; index++) {
      const angle = ((index + row * 0.5) / count + look) * Math.PI * 2;
      const alongX = Math.cos(angle);
      const alongY = Math.sin(angle) * flat;
      const seen = Math.hypot(alongX, alongY);
      const reach = radius * (0.62 - row * 0.06);
      leaf.x = x + alongX * reach;
      leaf.y = y + alongY * reach;
      leaf.length = radius * 0.46 * seen;
      leaf.width = (radius * form.width * Math.max(0.5, flat * 0.9)) / Math.max(0.55, seen);
      leaf.cosine = alongX / seen;
      leaf.sine = alongY / seen;
      // The petals at the back stand up into the light.
      colour(petal, (0.86 - 0.24 * Math.sin(angle)) * (1 - row * 0.14) + ((index * 7) % 5) * 0.035);
      paintLeaf(canvas, leaf);
    }
  }
  paintHeart(canvas, flower, { size: form.heart, flat, heart });
}

function paintHeart(
  canvas: Canvas,
  { x, y, radius }: Flower,
  { size, flat, heart }: { size: number; flat: number; heart: Colour },
): void {
  const { frame, depth } = canvas;
  const half = Math.max(0.6, radius * size);
  const high = half * flat;
  for (
    let row = Math.max(0, Math.floor(y - high));
    row <= Math.min(frame.height - 1, y + high);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - half));
      column <= Math.min(frame.width - 1, x + half);
      column++
    ) {
      const u = (column + 0.5 - x) / half;
      const v = (row + 0.5 - y) / high;
      const distance = Math.sqrt(u * u + v * v);
      const cover = Math.min(1, Math.max(0, (1 - distance) * half + 0.5));
      const at = row * frame.width + column;
      if (cover <= 0 || (depth[at] ?? 0) < leaf.z) continue;
      // Seeds in rings, lighter where the light comes from above.
      const ring =
        half > 5 ? 0.8 + 0.35 * Math.sin(distance * half * 1.7) * Math.sin(u * half * 1.3) : 1;
      const tone = (1.05 - 0.35 * v) * ring * (half > 5 && distance < 0.4 ? 0.7 : 1);
      const rest = 1 - cover;
      frame.data[at * 3] = (frame.data[at * 3] ?? 0) * rest + heart[0] * tone * cover;
      frame.data[at * 3 + 1] = (frame.data[at * 3 + 1] ?? 0) * rest + heart[1] * tone * cover;
      frame.data[at * 3 + 2] = (frame.data[at * 3 + 2] ?? 0) * rest + heart[2] * tone * cover;
      if (cover > 0.4) depth[at] = leaf.z;
    }
  }
}

/** Three upright petals that close to a cup. */
function paintCup(canvas: Canvas, { x, y, radius, look, petal }: Flower): void {
  for (const [side, tone] of [
    [-0.55, 0.82],
    [0.55, 0.92],
    [0, 1.08],
  ] as const) {
    leaf.x = x + side * radius * 0.55;
    leaf.y = y;
    leaf.length = radius * (side === 0 ? 1 : 1.08);
    leaf.width = radius * 0.55;
    const lean = Math.PI / 2 + side * 0.3 + (look - 0.5) * 0.3;
    leaf.cosine = Math.cos(lean);
    leaf.sine = Math.sin(lean);
    colour(petal, tone);
    paintLeaf(canvas, leaf);
  }
}

/** A round head of many small petals. */
function paintBall(canvas: Canvas, { x, y, radius, look, petal }: Flower): void {
  for (let index = 0; index < 11; index++) {
    const angle = (index * 2.4 + look * 6) % (Math.PI * 2);
    const out = Math.sqrt(index / 11) * radius * 0.75;
    leaf.x = x + Math.cos(angle) * out;
    leaf.y = y + Math.sin(angle) * out * 0.85;
    leaf.length = radius * 0.42;
    leaf.width = radius * 0.2;
    leaf.cosine = Math.cos(angle);
    leaf.sine = Math.sin(angle);
    colour(petal, 0.75 + (0.45 * ((index * 3) % 7)) / 7);
    paintLeaf(canvas, leaf);
  }
}

/** An ear of corn that nods to one side: two rows of grains and a few awns. */
function paintEar(canvas: Canvas, { x, y, radius, look, petal }: Flower): void {
  const lean = Math.PI / 2 + (look - 0.5) * 1.3;
  const alongX = Math.cos(lean);
  const alongY = -Math.sin(lean);
  for (let index = 0; index < 6; index++) {
    const share = index / 5 - 0.5;
    const side = index % 2 === 0 ? 1 : -1;
    leaf.x = x + alongX * share * radius * 1.6 - alongY * side * radius * 0.1;
    leaf.y = y + alongY * share * radius * 1.6 + alongX * side * radius * 0.1;
    leaf.length = radius * 0.3;
    leaf.width = radius * 0.13;
    const turn = Math.atan2(alongY, alongX) + side * 0.35;
    leaf.cosine = Math.cos(turn);
    leaf.sine = Math.sin(turn);
    colour(petal, 0.8 + 0.3 * (index / 5) + side * 0.08);
    paintLeaf(canvas, leaf);
  }
  for (const spread of [-0.3, 0, 0.3]) {
    const turn = Math.atan2(alongY, alongX) + spread;
    leaf.cosine = Math.cos(turn);
    leaf.sine = Math.sin(turn);
    leaf.x = x + leaf.cosine * radius * 1.25;
    leaf.y = y + leaf.sine * radius * 1.25;
    leaf.length = radius * 0.7;
    leaf.width = Math.max(0.25, radius * 0.02);
    colour(petal, 0.95);
    paintLeaf(canvas, leaf);
  }
}
