import { smoothstep } from "../core/interpolate.ts";
import type { Random } from "../core/rng.ts";
import type { Frame } from "../frame.ts";
import type { Weather } from "../intent.ts";

const FLAKES = 150;
const STREAKS = 260;

/** What weather there can be indoors: flakes and drops before the lens, haze over the depth. */
export function paintAir(
  frame: Frame,
  weather: Weather,
  { random, horizon }: { random: Random; horizon: number },
): void {
  if (weather === "snow") paintFlakes(frame, random);
  if (weather === "rain") paintStreaks(frame, random);
  if (weather === "fog") paintHaze(frame, horizon);
}

function paintFlakes(frame: Frame, random: Random): void {
  const edge = Math.min(frame.width, frame.height);
  for (let index = 0; index < FLAKES; index++) {
    const radius = edge * (0.0018 + 0.007 * random() ** 3);
    const strength = 0.35 + 0.65 * random();
    addSpot(frame, {
      x: random() * frame.width,
      y: random() * frame.height,
      radius,
      reach: radius,
      strength,
    });
  }
}

function paintStreaks(frame: Frame, random: Random): void {
  const edge = Math.min(frame.width, frame.height);
  for (let index = 0; index < STREAKS; index++) {
    const radius = Math.max(0.7, edge * (0.0006 + 0.0006 * random()));
    addSpot(frame, {
      x: random() * frame.width,
      y: random() * frame.height,
      radius,
      reach: edge * (0.02 + 0.03 * random()),
      strength: 0.06 + 0.12 * random(),
    });
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Half the width, and half the height, in pixels. */
  readonly radius: number;
  readonly reach: number;
  readonly strength: number;
}

function addSpot(frame: Frame, { x: cx, y: cy, radius, reach, strength }: Spot): void {
  for (
    let y = Math.max(0, Math.floor(cy - reach));
    y < Math.min(frame.height, cy + reach + 1);
    y++
  ) {
    for (
      let x = Math.max(0, Math.floor(cx - radius - 1));
      x < Math.min(frame.width, cx + radius + 2);
      x++
    ) {
      const distance = Math.hypot((x - cx) / Math.max(1, radius), (y - cy) / Math.max(1, reach));
      const light = strength * (1 - smoothstep(0.3, 1, distance));
      const at = (y * frame.width + x) * 3;
      for (let channel = 0; channel < 3; channel++)
        frame.data[at + channel] = (frame.data[at + channel] ?? 0) + light;
    }
  }
}

function paintHaze(frame: Frame, horizon: number): void {
  for (let y = 0; y < frame.height; y++) {
    const share = 0.08 + 0.34 * Math.exp(-(((y - horizon) / (frame.height * 0.22)) ** 2));
    const row = y * frame.width * 3;
    for (let index = row; index < row + frame.width * 3; index++) {
      const under = frame.data[index] ?? 0;
      frame.data[index] = under + (0.62 - under) * share;
    }
  }
}
