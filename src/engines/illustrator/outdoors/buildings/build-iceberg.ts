import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Building, BuildingLook } from "./building.ts";
import { toSolid } from "./solid.ts";
import type { Side, Solid } from "./solid.ts";

const ICE = [0.62, 0.74, 0.82] as const;
const LOOK: BuildingLook = {
  lower: "plaster",
  upper: "plaster",
  changesAt: 0,
  lowerColour: ICE,
  upperColour: ICE,
  trim: ICE,
  door: ICE,
  roof: ICE,
  isSnowy: true,
  hasLights: false,
};

/** Builds an iceberg, or a block of a pressure ridge: two or three broken bodies of ice that lean on each other. */
export function buildIceberg(
  random: Random,
  { half, high }: { half: number; high: number },
): Building {
  const pieces = 2 + Math.floor(random() * 2);
  const solids = Array.from({ length: pieces }, (_, index): Solid => {
    const share = index === 0 ? 1 : lerp(0.4, 0.75, random());
    const x = index === 0 ? 0 : (random() - 0.5) * half * 1.1;
    const z = index === 0 ? 0 : (random() - 0.5) * half * 0.8;
    return body(random, { x, z, half: half * lerp(0.6, 0.85, random()), high: high * share });
  });
  return { solids, openings: [], mouths: [], radius: half * 1.7, eave: 0, high, look: LOOK };
}

/** A body with steep broken sides and a slanting top. */
function body(
  random: Random,
  { x, z, half, high }: { x: number; z: number; half: number; high: number },
): Solid {
  const count = 7 + Math.floor(random() * 3);
  const start = random() * 6;
  const sides = Array.from({ length: count }, (_, index): Side => {
    const turn = start + ((index + (random() - 0.5) * 0.5) / count) * Math.PI * 2;
    const out = half * lerp(0.7, 1, random());
    const lean = lerp(-0.1, 0.75, random() ** 1.4);
    return {
      normal: [Math.cos(turn), lean, Math.sin(turn)],
      at: [x + Math.cos(turn) * out, 0, z + Math.sin(turn) * out],
      kind: "ice",
    };
  });
  const slant = (): number => (random() - 0.5) * 1.1;
  return toSolid(
    [
      ...sides,
      { normal: [slant(), 1, slant()], at: [x, high * 0.86, z], kind: "ice" },
      { normal: [slant() * 1.5, 1, slant() * 1.5], at: [x, high * 0.95, z], kind: "ice" },
      { normal: [0, -1, 0], at: [0, -1, 0], kind: "soffit" },
    ],
    { waver: half * 0.025 },
  );
}
