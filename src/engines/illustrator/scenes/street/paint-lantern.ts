import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import { createFog } from "./fog.ts";
import type { LanternPlan } from "./lanterns.ts";
import type { StreetLight } from "./street-light.ts";

/** The colour of a lantern's light. */
export const lanternColour = ({ warmth }: LanternPlan): Colour => [
  1,
  lerp(0.12, 0.56, warmth),
  lerp(0.05, 0.18, warmth),
];

/** Paints a ribbed paper ball, lit from within as far as lamps count at this hour. */
export function paintLantern(
  canvas: Canvas,
  lantern: LanternPlan,
  { view, moment }: StreetLight,
): void {
  const { x, y, z, radius } = lantern;
  const box = toScreenBox(view, {
    left: x - radius,
    right: x + radius,
    bottom: y - radius * 0.9,
    top: y + radius * 0.9,
    z,
  });
  const fog = createFog(moment);
  const ray = { z, across: (x - view.eyeX) / z, y };
  const light = createLight();
  const [red, green, blue] = lanternColour(lantern);
  const { ambient, lamps } = moment;
  eachPixelOf(canvas, { box, z }, (at, u, v, cover) => {
    const dx = u * 2 - 1;
    const dy = v * 2 - 1;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const share = smoothstep(1.02, 0.94, distance) * cover;
    if (share < 0.01) return;
    const bulge = Math.sqrt(clamp(1 - dx * dx, 0, 1));
    const rib = 0.86 + 0.14 * Math.cos((dy / Math.max(0.2, bulge)) * 19);
    const cap = Math.abs(dy) > 0.84 ? 0.1 : 1;
    const glow = lamps * 2.4 * (0.35 + 0.65 * bulge * bulge) * rib * cap;
    const day = (0.35 + 0.45 * bulge) * rib * cap;
    light.red = red * (ambient[0] * day * 0.55 + glow);
    light.green = green * (ambient[1] * day * 0.5 + glow);
    light.blue = blue * (ambient[2] * day * 0.5 + glow);
    fog(light, ray);
    blendPixel(canvas.frame, at * 3, light, share);
    if (share > 0.5) canvas.depth[at] = z;
  });
}
