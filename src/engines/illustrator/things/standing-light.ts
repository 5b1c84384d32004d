import type { Canvas } from "../core/canvas.ts";
import { luminanceOf } from "../core/colour.ts";
import type { Colour } from "../core/colour.ts";
import { lerp, smoothstep } from "../core/interpolate.ts";
import type { Figure } from "./figure.ts";
import { groundLight } from "./ground-light.ts";
import type { SiteLight } from "./site.ts";

/** A thing, and the light where it stands. */
export interface Standing {
  readonly figure: Figure;
  /** What the ground before its foot sends up. */
  readonly ground: Colour;
  /** How much of the sun reaches it, 0 to 1. */
  readonly sunlit: number;
}

/** In the shade of something that lets no sun through, so much is left: leaves have gaps. */
const IN_SHADE = 0.22;

/** Looks at the ground before a thing, as it was painted, for how bright the place is. */
export function standingLight(canvas: Canvas, figure: Figure, light: SiteLight): Standing {
  const ground = groundLight(canvas, figure, light);
  const { thing } = figure;
  const told = light.sunlit?.(thing.x, thing.y + thing.height * 0.4, thing.z);
  return { figure, ground, sunlit: told ?? guessSunlit(figure, ground, light) };
}

/** Ground that would have to be blacker than any soil to look as it does in the sun lies in the shade. */
function guessSunlit({ thing }: Figure, ground: Colour, light: SiteLight): number {
  if (thing.footing !== "ground") return 1;
  const { ambient, direct, sun, haze, hazeDensity } = light;
  const air = 1 - Math.exp(-thing.z * hazeDensity);
  const seen = luminanceOf(ground) - luminanceOf(haze) * air;
  const received = luminanceOf(ambient) * 1.7 + luminanceOf(direct) * Math.max(0.08, sun.y);
  const paint = seen / Math.max(1e-5, received * (1 - air));
  return lerp(IN_SHADE, 1, smoothstep(0.015, 0.065, paint));
}
