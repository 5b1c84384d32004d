import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { CityLight } from "./city-light.ts";
import { wallRelief } from "./near-detail.ts";
import { createOuterLights } from "./outer-lights.ts";
import type { Face, FaceLight, WallPlace } from "./wall-view.ts";
import { createWindowShader } from "./window-shader.ts";

/**
 * Answers how walls are coloured: `begin` is told that the face has changed, `shade` then writes the
 * light of a place on it. Windows are averaged over what a pixel covers, so that they do not flicker
 * in the distance.
 */
export function createFacadeShader(light: CityLight, noise: Noise, face: Face) {
  const { sun, direct, ambient, street, lamps } = light;
  const now: FaceLight = { facing: 0, sky: 1, fresnel: 0.3, across: 0, ahead: 0 };
  const outer = createOuterLights(light, face);
  const shadeWindows = createWindowShader(light, { noise, face, now, outer });

  function begin(): void {
    const { tier, across } = face;
    const level = Math.sqrt(1 - tier.lean * tier.lean);
    const nx = face.normalX * level;
    const nz = face.normalZ * level;
    now.facing = Math.max(0, nx * sun.x + tier.lean * sun.y + nz * sun.z);
    now.sky = 0.62 + 0.38 * tier.lean + 0.34 * (0.5 + 0.5 * (nx * sun.x + nz * sun.z));
    const length = 1 / Math.sqrt(1 + across * across);
    const cosine = -length * (across * nx + nz);
    now.across = across * length + 2 * cosine * nx;
    now.ahead = length + 2 * cosine * nz;
    now.fresnel = 0.34 + 0.62 * (1 - clamp(cosine, 0, 1)) ** 3;
  }

  function shade(place: WallPlace, into: Light): void {
    const { y, near } = place;
    const { facade } = face.tier;
    const { wall } = facade;
    const sunlit = now.facing * clamp((y - face.shade) * 0.12 + 0.5, 0, 1);
    // Between houses little of the sky is left, and more of the lamps.
    const sky = 1.6 * now.sky * (0.42 + 0.58 * clamp(y / 70, 0, 1));
    const glow = y > 160 ? 0 : Math.exp(-Math.max(0, y) / 24);
    const relief = near > 0.02 ? 1 + (wallRelief(place, face.tier) - 1) * near : 1;
    const tone = relief * (0.94 + 0.12 * hashCell(Math.floor(y / facade.floor) + facade.salt, 3));
    into.red = wall[0] * tone * (direct[0] * sunlit + ambient[0] * sky + street[0] * glow);
    into.green = wall[1] * tone * (direct[1] * sunlit + ambient[1] * sky + street[1] * glow);
    into.blue = wall[2] * tone * (direct[2] * sunlit + ambient[2] * sky + street[2] * glow);
    if (facade.kind !== "plain") shadeWindows(place, into);
    if (lamps > 0.05) outer.addTo(place, into);
  }

  return { begin, shade };
}

export type FacadeShader = ReturnType<typeof createFacadeShader>;
