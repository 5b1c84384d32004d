import { luminanceOf } from "../core/colour.ts";
import type { Colour } from "../core/colour.ts";
import type { SiteLight } from "./site.ts";

/** What feet stand in, as far as its colour tells. */
export type GroundKind = "grass" | "snow" | "sand" | "firm";

/** Tells what the ground is from the light that it sends up and the light that falls on it. */
export function groundKind(ground: Colour, light: SiteLight): GroundKind {
  const { ambient, direct, sun, isSnowy } = light;
  const share = (channel: 0 | 1 | 2): number =>
    ground[channel] /
    Math.max(1e-4, ambient[channel] * 1.7 + direct[channel] * Math.max(0.1, sun.y));
  const paint: Colour = [share(0), share(1), share(2)];
  const [red, green, blue] = paint;
  if (isSnowy && luminanceOf(paint) > 0.3) return "snow";
  if (green > red * 1.02 && green > blue * 1.25) return "grass";
  const isYellow = red > green * 1.05 && green > blue * 1.15;
  return isYellow && luminanceOf(paint) > 0.1 ? "sand" : "firm";
}
