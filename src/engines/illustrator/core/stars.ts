import type { Frame } from "../frame.ts";
import { addToPixel } from "./blend-pixel.ts";
import type { Light } from "./colour.ts";
import { clamp, lerp } from "./interpolate.ts";
import type { Random } from "./rng.ts";

export interface StarOptions {
  readonly random: Random;
  /** Share of a star's light that comes through at a place of the frame; all of it if absent. */
  readonly shown?: (x: number, y: number) => number;
  /** How crowded the sky is at a place, 0 to 1, for the faint stars of the Milky Way; none if absent. */
  readonly crowd?: (x: number, y: number) => number;
}

interface Star {
  readonly x: number;
  readonly y: number;
  readonly brightness: number;
  readonly radius: number;
  /** 0 is blue, 1 is orange. */
  readonly warmth: number;
}

/** Scatters stars above the horizon, fewer near it; bright sky and clouds hide them. */
export function paintStars(frame: Frame, horizonY: number, options: StarOptions): void {
  const { random, shown, crowd } = options;
  const size = Math.max(0.5, Math.max(frame.width, frame.height) / 2100);
  const count = Math.round((horizonY / frame.width) * 1500 + 900);
  for (let index = 0; index < count; index++) {
    const x = random() * frame.width;
    const y = random() ** 1.15 * horizonY * 0.98;
    const magnitude = random();
    const brightness = 0.025 + 0.05 * magnitude + magnitude ** 14 * 0.35 + magnitude ** 150 * 0.8;
    const star = { x, y, brightness, radius: size * (0.8 + brightness * 0.5), warmth: random() };
    addStar(frame, star, { limit: horizonY, share: shown?.(x, y) ?? 1 });
  }
  if (crowd === undefined) return;
  for (let index = 0; index < count * 5; index++) {
    const x = random() * frame.width;
    const y = random() * horizonY * 0.98;
    const brightness = 0.016 + 0.06 * random() ** 5;
    const warmth = random();
    if (random() > crowd(x, y)) continue;
    const star = { x, y, brightness, radius: size * 0.7, warmth };
    addStar(frame, star, { limit: horizonY, share: shown?.(x, y) ?? 1 });
  }
}

function addStar(
  frame: Frame,
  star: Star,
  { limit, share }: { limit: number; share: number },
): void {
  const { data, width } = frame;
  const at = (Math.floor(star.y) * width + Math.floor(star.x)) * 3;
  const behind = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
  const low = clamp((1 - star.y / limit) * 5, 0.15, 1);
  const strength = star.brightness * share * low * clamp(1.15 - behind * 3.2, 0, 1) * 1.6;
  if (strength < 0.003) return;
  const colour = {
    red: lerp(0.78, 1.25, star.warmth) * strength,
    green: lerp(0.92, 0.95, star.warmth) * strength,
    blue: lerp(1.3, 0.7, star.warmth) * strength,
  };
  splat(frame, star, { limit, colour });
  if (star.brightness > 0.4)
    splat(
      frame,
      { ...star, radius: star.radius * 3.2 },
      {
        limit,
        colour: { red: colour.red * 0.06, green: colour.green * 0.06, blue: colour.blue * 0.08 },
      },
    );
}

function splat(
  frame: Frame,
  { x, y, radius }: Star,
  { limit, colour }: { limit: number; colour: Light },
): void {
  const reach = radius * 2.4;
  const bottom = Math.min(limit, frame.height, y + reach);
  const right = Math.min(frame.width, x + reach);
  for (let row = Math.max(0, Math.floor(y - reach)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column < right; column++) {
      const squared = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      addToPixel(
        frame,
        (row * frame.width + column) * 3,
        colour,
        Math.exp(-squared / (radius * radius)),
      );
    }
  }
}
