import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { luminanceOf } from "../core/colour.ts";
import { toCaster } from "./caster.ts";
import { contactArea, touchGround } from "./contact-shadow.ts";
import { areaAround } from "./pixel-area.ts";
import { createShade } from "./shade.ts";
import type { Shade } from "./shade.ts";
import type { SiteLight } from "./site.ts";
import type { Standing } from "./standing-light.ts";
import { shadowArea, throwShadow } from "./sun-shadow.ts";

export interface GroundShading {
  readonly camera: Camera;
  readonly light: SiteLight;
}

/** Less direct light than this throws no shadow that could be seen. */
const FAINT = 0.002;

/** Darkens the ground where things keep the sun and the sky from it. The ground is found by its depth. */
export function shadeGround(
  canvas: Canvas,
  standings: readonly Standing[],
  { camera, light }: GroundShading,
): void {
  const casters = standings
    .filter(
      ({ figure: { thing, trait } }) => thing.footing === "ground" && trait.material !== "vapour",
    )
    .map(({ figure, sunlit }) => toCaster(figure, sunlit));
  const { sun } = light;
  const isSunny = luminanceOf(light.direct) >= FAINT && sun.y > -0.02;
  const plans = casters.map((caster) => ({
    caster,
    contact: contactArea(canvas, caster, camera),
    shadow: isSunny ? shadowArea(canvas, caster, camera, sun) : undefined,
  }));
  const areas = plans.flatMap(({ contact, shadow }) =>
    shadow === undefined ? [contact] : [contact, shadow],
  );
  const shade = createShade(areaAround(areas));
  for (const { caster, contact, shadow } of plans) {
    if (shadow !== undefined) throwShadow(canvas, caster, { area: shadow, camera, sun, shade });
    touchGround(canvas, caster, { area: contact, camera, shade });
  }
  darken(canvas, shade, light);
}

/** Takes the sun from the ground in a shadow and the sky from it in a corner; the air before it stays. */
function darken(
  { frame, depth }: Canvas,
  { area, width, sun: sunShade, sky: skyShade }: Shade,
  { sun, direct, ambient, haze, hazeDensity }: SiteLight,
): void {
  const rise = Math.max(0.05, sun.y);
  const lost = [0, 1, 2].map((channel) => {
    const sky = (ambient[channel] ?? 0) * 1.7;
    const kept = sky / Math.max(1e-6, sky + (direct[channel] ?? 0) * (0.25 + 0.75 * rise));
    return 1 - Math.max(0.12, kept);
  });
  for (let from = 0; from < sunShade.length; from++) {
    const shadow = sunShade[from] ?? 0;
    const corner = skyShade[from] ?? 0;
    if (shadow <= 0.002 && corner <= 0.002) continue;
    const row = area.top + Math.floor(from / width);
    const at = row * frame.width + area.left + (from % width);
    const air = 1 - Math.exp(-(depth[at] ?? 0) * hazeDensity);
    for (let channel = 0; channel < 3; channel++) {
      const value = frame.data[at * 3 + channel] ?? 0;
      const before = Math.min(value, (haze[channel] ?? 0) * air);
      const share = (1 - shadow * (lost[channel] ?? 0)) * (1 - corner);
      frame.data[at * 3 + channel] = before + (value - before) * share;
    }
  }
}
