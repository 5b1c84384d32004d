import { addToPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";

export interface StarField {
  readonly random: Random;
  /** How crowded the sky is at a place of the frame, 0 to 1. */
  readonly crowd: (x: number, y: number) => number;
  /** Stars stand above this row only. */
  readonly limitY: number;
  /** How many there are; 1 is a clear night. */
  readonly amount: number;
}

/** Stars of all sizes and temperatures over what is painted; a handful have the cross of a telescope. Nothing nearer is painted over. */
export function paintStarField(canvas: Canvas, { random, crowd, limitY, amount }: StarField): void {
  const { width } = canvas.frame;
  const scale = Math.max(width, canvas.frame.height) / 1280;
  const faint = Math.round(24_000 * amount);
  for (let index = 0; index < faint; index++) {
    const x = random() * width;
    const y = random() * limitY;
    const brightness = 0.05 + 0.3 * random() ** 4;
    const warmth = random();
    if (random() < crowd(x, y)) addStar(canvas, { x, y, brightness, radius: 0.42 * scale, warmth });
  }
  for (let index = 0; index < 700 * amount; index++) {
    const x = random() * width;
    const y = random() * limitY;
    const magnitude = random();
    const brightness = 0.14 + 0.5 * magnitude ** 6 + 2.4 * magnitude ** 60;
    addStar(canvas, {
      x,
      y,
      brightness,
      radius: (0.5 + 0.5 * magnitude ** 20) * scale,
      warmth: random(),
    });
  }
  for (let index = 0; index < 5; index++) {
    const star = {
      x: random() * width,
      y: random() * limitY,
      brightness: lerp(1.2, 3, random()),
      radius: lerp(0.9, 1.5, random()) * scale,
      warmth: random(),
    };
    addStar(canvas, star);
    addCross(canvas, star);
  }
}

interface Star {
  readonly x: number;
  readonly y: number;
  readonly brightness: number;
  readonly radius: number;
  /** 0 is blue, 1 is orange. */
  readonly warmth: number;
}

function addStar({ frame, depth }: Canvas, { x, y, brightness, radius, warmth }: Star): void {
  const colour = {
    red: brightness * lerp(0.72, 1.25, warmth),
    green: brightness * lerp(0.88, 0.92, warmth),
    blue: brightness * lerp(1.35, 0.62, warmth),
  };
  const reach = radius * 2.6;
  for (
    let row = Math.max(0, Math.floor(y - reach));
    row < Math.min(frame.height, y + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column < Math.min(frame.width, x + reach);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < 1e8) continue;
      const squared = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      addToPixel(frame, at * 3, colour, Math.exp(-squared / (radius * radius)));
    }
  }
}

/** Four thin rays and a halo. */
function addCross({ frame, depth }: Canvas, { x, y, brightness, radius, warmth }: Star): void {
  const reach = radius * 15;
  const colour = { red: lerp(0.7, 1.2, warmth), green: 0.9, blue: lerp(1.3, 0.7, warmth) };
  for (
    let row = Math.max(0, Math.floor(y - reach));
    row < Math.min(frame.height, y + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column < Math.min(frame.width, x + reach);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < 1e8) continue;
      const dx = Math.abs(column + 0.5 - x) / radius;
      const dy = Math.abs(row + 0.5 - y) / radius;
      const ray = Math.exp(-Math.min(dx, dy) * 2.4) * Math.exp(-Math.max(dx, dy) * 0.3);
      const halo = Math.exp(-(dx * dx + dy * dy) * 0.03) * 0.035;
      addToPixel(frame, at * 3, colour, brightness * (ray * 0.3 + halo));
    }
  }
}
