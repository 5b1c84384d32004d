import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import type { HillPlan } from "./hill-plan.ts";
import { paintStrip } from "./paint-strip.ts";

const WOODS: Record<Season, Colour> = {
  spring: [0.1, 0.14, 0.055],
  summer: [0.06, 0.095, 0.045],
  autumn: [0.17, 0.1, 0.04],
  winter: [0.14, 0.13, 0.12],
};

/** Paints the hills, the farthest first. */
export function paintHills(canvas: Canvas, work: CityWork): void {
  for (const hill of work.plan.hills) paintRange(canvas, work, hill);
}

function paintRange(canvas: Canvas, { camera, light, noise }: CityWork, hill: HillPlan): void {
  const { frame } = canvas;
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const { direct, ambient, sun, lamps } = light;
  const wood = light.isSnowy ? ([0.5, 0.53, 0.58] as const) : WOODS[light.season];
  const colour = createLight();
  const slope = { x: 0, y: 0 };
  const metres = hill.z / camera.focal;
  for (let x = 0; x < frame.width; x++) {
    const across = (x + 0.5 - camera.centreX) / camera.focal;
    const along = across * hill.z * 0.0011 + hill.salt;
    const off = (x / frame.width - hill.across) / hill.reach;
    const body = 1 / (1 + off * off * off * off);
    const ridge =
      noise.fbm(along * 0.34, hill.salt, 5) * 1.1 + noise.ridged(along * 0.5, 3.3, 4) * 0.16;
    const top = hill.height * body * clamp(0.55 + ridge, 0.08, 1.3);
    if (top < 6) continue;
    const strip = { x, z: hill.z, bottom: 0, top, cover: 1 };
    paintStrip(canvas, camera, strip, colour, (y) => {
      const fold = noise.slope(across * hill.z * 0.0042 + y * 0.0016 + hill.salt, y * 0.006, slope);
      const relief = clamp(0.62 + slope.x * 0.22 * Math.sign(sun.x || 1) + fold * 0.5, 0.15, 1.3);
      const grain = 1 + noise.fbm(across * hill.z * 0.03, y * 0.03, 2) * 0.7;
      const lit = relief * (0.35 + 0.65 * Math.max(0, sun.y) + 0.3 * Math.max(0, -sun.z));
      colour.red = wood[0] * grain * (direct[0] * lit * 0.8 + ambient[0] * 1.4 * relief);
      colour.green = wood[1] * grain * (direct[1] * lit * 0.8 + ambient[1] * 1.4 * relief);
      colour.blue = wood[2] * grain * (direct[2] * lit * 0.8 + ambient[2] * 1.4 * relief);
      if (lamps > 0.3) addHouses(colour, { x, y, top, metres, lamps });
      addAir(colour, across, y, hill.z);
    });
  }
}

/** Single lights on the slopes, more of them lower down. */
function addHouses(
  colour: { red: number; green: number; blue: number },
  {
    x,
    y,
    top,
    metres,
    lamps,
  }: { x: number; y: number; top: number; metres: number; lamps: number },
): void {
  const chance = hashCell(Math.floor(x / 2), Math.floor(y / (metres * 2)));
  const low = 1 - smoothstep(0.05, 0.8, y / top);
  if (chance > 0.012 + low * 0.1) return;
  const light = lamps * (0.3 + 60 * ((chance * 97) % 1) * 0.012);
  colour.red += light;
  colour.green += light * 0.68;
  colour.blue += light * 0.34;
}
