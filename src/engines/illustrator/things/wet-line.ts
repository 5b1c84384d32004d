import type { Figure } from "./figure.ts";

/** How far above the water things are wet, as a share of their height. */
const REACH = 0.035;
const DARK = 0.55;

/** Darkens what stands in water just above it. In place, before light falls on it. */
export function drawWetLine({ thing, sprite, margin }: Figure): void {
  if (thing.footing !== "water") return;
  const inner = sprite.height - 2 * margin;
  const surface = margin + inner * (1 - (thing.sunk ?? 0));
  const first = Math.max(0, Math.floor(surface - inner * REACH * 2.5));
  for (let y = first; y < sprite.height; y++) {
    const above = Math.max(0, surface - y) / (inner * REACH);
    const kept = 1 - DARK * Math.exp(-above * above);
    for (let at = y * sprite.width * 3; at < (y + 1) * sprite.width * 3; at++)
      sprite.colour[at] = (sprite.colour[at] ?? 0) * kept;
  }
}
