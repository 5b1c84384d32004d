import type { Frame } from "../frame.ts";
import { addToPixel, blendPixel } from "./blend-pixel.ts";
import { createLight } from "./colour.ts";
import type { Colour } from "./colour.ts";
import { clamp, smoothstep } from "./interpolate.ts";
import type { Noise } from "./noise.ts";

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Nothing is painted on or below this row. */
  readonly limitY: number;
}

/** Adds the sun: a disc far brighter than white. */
export function paintSun(frame: Frame, disc: Disc, colour: Colour): void {
  const light = { red: colour[0], green: colour[1], blue: colour[2] };
  eachPixel(frame, { ...disc, reach: 1.2 }, (at, distance) => {
    addToPixel(frame, at, light, 1 - smoothstep(0.92, 1.08, distance));
  });
}

/** Paints a full moon with its seas, and the glow around it. `veil` is the share hidden by clouds. */
export function paintMoon(frame: Frame, disc: Disc, look: { noise: Noise; veil: number }): void {
  const light = createLight();
  const shown = 1 - look.veil;
  eachPixel(frame, { ...disc, reach: 9 }, (at, distance, dx, dy) => {
    const glow = Math.exp(-distance * 1.1) * 0.07 + Math.exp(-distance * 0.45) * 0.022;
    addToPixel(frame, at, { red: 0.75, green: 0.88, blue: 1 }, glow * shown);
    if (distance > 1.1) return;
    const seas = smoothstep(-0.1, 0.35, look.noise.fbm(dx * 1.3 + 5.2, dy * 1.3 + 1.7, 5));
    const edge = 0.72 + 0.28 * Math.sqrt(clamp(1 - distance * distance, 0, 1));
    const shade = (0.62 - 0.3 * seas) * edge * 1.35;
    light.red = shade;
    light.green = shade * 0.98;
    light.blue = shade * 0.92;
    blendPixel(frame, at, light, (1 - smoothstep(0.95, 1.05, distance)) * shown);
  });
}

function eachPixel(
  frame: Frame,
  disc: Disc & { readonly reach: number },
  visit: (at: number, distance: number, dx: number, dy: number) => void,
): void {
  const reach = disc.radius * disc.reach;
  const bottom = Math.min(frame.height, disc.limitY, disc.y + reach);
  const right = Math.min(frame.width, disc.x + reach);
  for (let y = Math.max(0, Math.floor(disc.y - reach)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(disc.x - reach)); x < right; x++) {
      const dx = (x + 0.5 - disc.x) / disc.radius;
      const dy = (y + 0.5 - disc.y) / disc.radius;
      visit((y * frame.width + x) * 3, Math.sqrt(dx * dx + dy * dy), dx, dy);
    }
  }
}
