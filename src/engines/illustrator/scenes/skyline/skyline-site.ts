import { toScreenX } from "../../core/camera.ts";
import type { Site, SiteLight, Zone } from "../../things/site.ts";
import type { CityLight } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { footLight } from "./foot-light.ts";
import { edgeAt } from "./foreground.ts";
import type { SkylinePlan } from "./skyline-plan.ts";

/** Where things can be: on the foreground before its barrier, and on the water. */
export function skylineSite(
  plan: SkylinePlan,
  { width, height }: { width: number; height: number },
): Site {
  const { camera, foreground, bank, shore } = plan;
  const nearest = ((camera.height - foreground.level) * camera.focal) / (height - camera.horizonY);
  const edge = Math.max(foreground.begin.z, foreground.end.z);
  const land: Zone = {
    near: nearest,
    far: edge,
    height: (x, z) => (z < edgeAt(foreground, x) - 0.75 ? foreground.level : undefined),
  };
  const water: Zone = {
    near: plan.layout === "terrace" ? shore * 0.7 : edge + 9,
    far: plan.layout === "terrace" ? shore * 0.97 : Math.min(shore * 0.5, 420),
    height: (x, z) => (bank.isLand(x, z) ? undefined : 0),
  };
  const metre = camera.focal / edge;
  const taken = foreground.lamps.map(({ x, z }) => {
    const column = toScreenX(camera, x, z);
    return { left: column - metre * 0.35, right: column + metre * 0.35 };
  });
  return { camera, width, height, land, water, medium: "air", taken };
}

/** The light on things in the foreground: at night that of the lamps. */
export function siteLight(work: CityWork): SiteLight {
  const { light, plan } = work;
  const lamp = footLight(work)(0, plan.foreground.begin.z * 0.8) * 0.55;
  const { ambient } = light;
  const lit: CityLight = {
    ...light,
    ambient: [ambient[0] + lamp, ambient[1] + lamp * 0.74, ambient[2] + lamp * 0.46],
  };
  return lit;
}
