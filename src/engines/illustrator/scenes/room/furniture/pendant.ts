import { scaleColour } from "../../../core/colour.ts";
import type { Colour } from "../../../core/colour.ts";
import { smoothstep } from "../../../core/interpolate.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material, Skin } from "../../../indoors/material.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { bulbOf, metal, shadeMaterial } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

export type PendantKind = "dome" | "globe" | "paper" | "bulb";

interface Shine {
  readonly power: number;
  /** Half the width of what shines. */
  readonly radius: number;
  /** How far its middle hangs below the end of the cable. */
  readonly below: number;
  readonly free: { readonly freeUp: number; readonly freeDown: number; readonly shade: number };
}

const EVERYWHERE = { freeUp: 0, freeDown: 0, shade: 1 };
const DOWNWARDS = { freeUp: 1.1, freeDown: 0.42, shade: 0.02 };

const SHINES: Readonly<Record<PendantKind, Shine>> = {
  dome: { power: 2, radius: 0.06, below: 0, free: DOWNWARDS },
  bulb: { power: 0.9, radius: 0.06, below: 0, free: EVERYWHERE },
  globe: { power: 1.7, radius: 0.06, below: 0.15, free: EVERYWHERE },
  paper: { power: 1.7, radius: 0.25, below: 0.15, free: EVERYWHERE },
};

/** A lamp that hangs: `pose` is where it is fixed to the ceiling, `drop` how far it hangs. */
export function makePendant(pose: Pose, drop: number, kind: PendantKind, making: Making): Piece {
  const { style, isLit } = making;
  const make = createCarpenter(pose);
  make.rod([0, -drop, 0], [0, 0, 0], [0.004, 0.004], { colour: [0.03, 0.03, 0.03] });
  make.lathe([0, -0.02, 0], [0.05, 0, 0.05, 0.02], metal(style.metal));
  if (kind === "dome") addDome(make, drop, making);
  else if (kind === "bulb") {
    make.lathe([0, -drop, 0], [0.018, 0, 0.018, 0.07, 0, 0.07], metal(style.metal));
    addBulb(make, [0, -drop - 0.05, 0], [0.045, 0.055, 0.045], making);
  } else addBall(make, drop, kind === "paper" ? [0.3, 0.258] : [0.17, 0.17], making);
  const { power, radius, below, free } = SHINES[kind];
  const lamp = bulbOf(pose, -drop - below, making, { ...free, power });
  return { solids: make.parts, ...(isLit ? { lamps: [{ ...lamp, radius }] } : {}) };
}

const glowOf = ({ isLit, lampColour }: Making): Colour | undefined =>
  isLit ? scaleColour(lampColour, 1.6) : undefined;

/** A shade of metal, painted pale within. */
function addDome(make: Carpenter, drop: number, making: Making): void {
  const glow = glowOf(making);
  const outer = [0.2, -0.005, 0.185, 0.06, 0.13, 0.13, 0.05, 0.17, 0.03, 0.22, 0, 0.22];
  const lacquer = { ...metal(making.style.metal), isMetal: false, gloss: 0.7, roughness: 0.18 };
  make.lathe([0, -drop, 0], outer, lacquer);
  make.lathe([0, -drop, 0], [0.194, -0.004, 0.178, 0.056, 0.124, 0.122, 0, 0.15], {
    colour: [0.7, 0.68, 0.62],
    ...(glow === undefined ? {} : { glow, isLampshade: true }),
  });
  addBulb(make, [0, -drop + 0.03, 0], [0.035, 0.04, 0.035], making);
}

type Place = readonly [number, number, number];

function addBulb(make: Carpenter, at: Place, radii: Place, { isLit, lampColour }: Making): void {
  const glass: Material = isLit
    ? { colour: [1, 1, 1], isLampshade: true, glow: scaleColour(lampColour, 7) }
    : { colour: [1, 1, 1], gloss: 0.8, roughness: 0.05 };
  make.ball(at, radii, glass, { isCasting: false });
}

/** A ball of milky glass, or a lantern of paper over ribs. */
function addBall(
  make: Carpenter,
  drop: number,
  [radius, high]: readonly [number, number],
  making: Making,
): void {
  const glow = glowOf(making);
  const paper = shadeMaterial([0.8, 0.77, 0.7], 1, glow);
  const ribbed: Material = {
    ...paper,
    paint: (surface, skin) => paintRibs(surface.v, radius, glow, skin),
  };
  make.ball([0, -drop - radius * 0.6, 0], [radius, high, radius], ribbed, { isCasting: false });
}

function paintRibs(v: number, radius: number, glow: Colour | undefined, skin: Skin): void {
  const rib = 1 - 0.1 * smoothstep(0.3, 0.05, Math.abs(Math.sin((v / radius) * 26)));
  if (glow === undefined) {
    skin.red *= rib;
    skin.green *= rib;
    skin.blue *= rib;
    return;
  }
  const bright = rib * (0.75 + 0.35 * smoothstep(1, 0, Math.abs(v / radius)));
  skin.glowRed = glow[0] * bright;
  skin.glowGreen = glow[1] * bright;
  skin.glowBlue = glow[2] * bright;
}
