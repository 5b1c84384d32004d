import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedVessel } from "./arrange-table.ts";
import type { TableLight } from "./table-light.ts";
import type { VesselHit } from "./trace-vessel.ts";
import type { Vessel } from "./vessels.ts";

/** The look of a pixel along its ray: x and y for each metre of depth. */
export interface Look {
  across: number;
  down: number;
}

/** What falls on a point of a vessel. One object serves all pixels. */
interface Fall {
  window: number;
  sky: number;
  flame: number;
  gloss: number;
  rim: number;
}

interface Normal {
  x: number;
  y: number;
  z: number;
}

/** Answers the function that writes the light of a point and answers how much it hides of what is behind. */
export function createShade(placed: PlacedVessel, light: TableLight, noise: Noise) {
  const { vessel } = placed;
  const turn = createNormals(placed);
  const fallOn = createFall(placed, light);
  const normal: Normal = { x: 0, y: 0, z: 0 };
  return (look: Look, hit: VesselHit, into: Light): number => {
    turn(look, hit, normal);
    const fall = fallOn(look, hit, normal);
    const paint =
      vessel.paint?.(look.across * hit.z - placed.x, hit.z - placed.z, noise) ??
      paintAt(vessel, hit);
    const grain =
      vessel.material === "wood" ? 1 + noise.fbm(look.across * hit.z * 9, hit.z * 60, 3) * 0.5 : 1;
    const { key, around, flameColour } = light;
    const shine = fall.rim * 0.35;
    into.red =
      paint[0] *
        grain *
        (key[0] * fall.window + around[0] * fall.sky + flameColour[0] * fall.flame) +
      key[0] * fall.gloss +
      around[0] * shine;
    into.green =
      paint[1] *
        grain *
        (key[1] * fall.window + around[1] * fall.sky + flameColour[1] * fall.flame) +
      key[1] * fall.gloss +
      around[1] * shine;
    into.blue =
      paint[2] *
        grain *
        (key[2] * fall.window + around[2] * fall.sky + flameColour[2] * fall.flame) +
      key[2] * fall.gloss +
      around[2] * shine;
    return vessel.material === "glass" ? seeThrough(vessel, { hit, fall, light }, into) : 1;
  };
}

function paintAt(
  { colour, stripe, fill, height }: Vessel,
  { part, y }: VesselHit,
): readonly [number, number, number] {
  if (part === "fill") return fill?.colour ?? colour;
  if (stripe === undefined) return colour;
  const isLow = height < 0.05;
  const isStripe =
    part === "rim" ? isLow && y > height * 0.9 : y > height * 0.86 && y < height * 0.97;
  return isStripe ? stripe : colour;
}

/** Which way the wall, the rim or the liquid faces. */
function createNormals({ vessel: { outer, inner }, x, z: middle }: PlacedVessel) {
  const slopeOf = (profile: (y: number) => number, y: number): number =>
    (profile(y + 0.001) - profile(y - 0.001)) / 0.002;
  return ({ across }: Look, { part, y, z, radius }: VesselHit, into: Normal): void => {
    if (part === "rim" || part === "fill") {
      into.x = 0;
      into.y = 1;
      into.z = 0;
      return;
    }
    const inward = part === "inner" ? -1 : 1;
    const slope = slopeOf(part === "inner" ? inner : outer, y);
    const scale = inward / Math.sqrt(1 + slope * slope);
    const reach = Math.max(1e-5, radius);
    into.x = ((across * z - x) / reach) * scale;
    into.y = -slope * scale;
    into.z = ((z - middle) / reach) * scale;
  };
}

function createFall({ vessel, y: foot }: PlacedVessel, { window, flames }: TableLight) {
  const { material, height } = vessel;
  const fall: Fall = { window: 0, sky: 0, flame: 0, gloss: 0, rim: 0 };
  const isGlossy = material === "porcelain" || material === "glass";
  return ({ across, down }: Look, { part, y, z }: VesselHit, normal: Normal): Fall => {
    const isInside = part === "inner" || part === "fill";
    const hollow = isInside ? 0.55 + 0.45 * clamp(y / height, 0, 1) : 1;
    const contact = part === "outer" ? 0.5 + 0.5 * smoothstep(0, 0.02, y + foot * 0.5) : 1;
    const length = 1 / Math.sqrt(across * across + down * down + 1);
    const facing = -(normal.x * across + normal.y * down + normal.z) * length;
    const lit = normal.x * window.x + normal.y * window.y + normal.z * window.z;
    const towards = (across * window.x + down * window.y + window.z) * length + 2 * facing * lit;
    const wet = part === "fill" ? 0.75 : 1;
    fall.window = clamp(lit + 0.12, 0, 1.1) * hollow * wet;
    fall.sky = (0.62 + 0.38 * normal.y) * hollow * contact * wet;
    fall.gloss = isGlossy
      ? smoothstep(0.9, 0.985, towards) * 1.6 + Math.max(0, towards) ** 9 * 0.1
      : 0;
    fall.rim = (1 - clamp(facing, 0, 1)) ** 4;
    fall.flame = 0;
    for (const candle of flames) {
      const x = candle.x - across * z;
      const up = candle.y - foot - y;
      const away = candle.z - z;
      const squared = x * x + up * up + away * away + 0.0006;
      const face = (normal.x * x + normal.y * up + normal.z * away) / Math.sqrt(squared);
      fall.flame += Math.max(material === "wax" ? 0.3 : 0.05, face) / squared;
    }
    return fall;
  };
}

/** Glass hides little but at its rim and where it is filled. */
function seeThrough(
  { fill, inner }: Vessel,
  { hit, fall, light }: { hit: VesselHit; fall: Fall; light: TableLight },
  into: Light,
): number {
  if (hit.part === "fill") return 0.9;
  const isFilled = fill !== undefined && hit.y < fill.level && hit.y > 0.008 && inner(hit.y) > 0;
  if (!isFilled)
    return clamp(0.1 + fall.rim * 0.7 + fall.gloss * 0.6 + (hit.part === "rim" ? 0.3 : 0), 0, 0.95);
  const { key, around, flameColour } = light;
  const [red, green, blue] = fill.colour;
  into.red = lerp(into.red, red * (key[0] * 0.5 + around[0] + flameColour[0] * fall.flame), 0.8);
  into.green = lerp(
    into.green,
    green * (key[1] * 0.5 + around[1] + flameColour[1] * fall.flame),
    0.8,
  );
  into.blue = lerp(into.blue, blue * (key[2] * 0.5 + around[2] + flameColour[2] * fall.flame), 0.8);
  return 0.88;
}
