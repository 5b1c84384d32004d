import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import type { Facade, FacadeKind } from "./tower.ts";

const STONE: readonly [Colour, ...Colour[]] = [
  [0.42, 0.37, 0.3],
  [0.36, 0.33, 0.3],
  [0.5, 0.46, 0.4],
  [0.33, 0.2, 0.14],
  [0.3, 0.24, 0.2],
  [0.24, 0.25, 0.27],
  [0.46, 0.38, 0.28],
];
const METAL: readonly [Colour, ...Colour[]] = [
  [0.16, 0.18, 0.2],
  [0.3, 0.32, 0.34],
  [0.1, 0.11, 0.13],
  [0.4, 0.41, 0.42],
];
const PANES: readonly [Colour, ...Colour[]] = [
  [0.62, 0.78, 0.92],
  [0.5, 0.66, 0.84],
  [0.72, 0.86, 0.88],
  [0.46, 0.68, 0.72],
  [0.86, 0.76, 0.6],
  [0.8, 0.84, 0.9],
];
const OFFICE: readonly [Colour, ...Colour[]] = [
  [1, 0.72, 0.38],
  [1, 0.78, 0.48],
  [1, 0.86, 0.64],
  [0.86, 0.93, 1],
];
const HOME: readonly [Colour, ...Colour[]] = [
  [1, 0.64, 0.3],
  [1, 0.7, 0.36],
  [1, 0.78, 0.5],
];

const PICTURES: readonly [Colour, ...Colour[]] = [
  [0.12, 0.4, 1],
  [1, 0.42, 0.1],
  [0.72, 0.12, 1],
  [0.08, 0.8, 0.72],
  [1, 0.16, 0.3],
];

/** The outside of a building of one kind; colours and measures by chance. */
export function chooseFacade(random: Random, kind: FacadeKind): Facade {
  const isOffice = kind === "glass" || kind === "ribbon" || kind === "fins" || kind === "screen";
  return {
    kind,
    wall: kind === "glass" || kind === "screen" ? pick(random, METAL) : pick(random, STONE),
    glass: pick(random, PANES),
    cell: isOffice ? lerp(2.6, 4.2, random()) : lerp(3, 4.6, random()),
    floor: isOffice ? lerp(3.7, 4.3, random()) : lerp(3, 3.4, random()),
    lit: isOffice ? lerp(0.3, 0.62, random()) : lerp(0.3, 0.52, random()),
    lamp: pick(random, kind === "screen" ? PICTURES : isOffice ? OFFICE : HOME),
    salt: Math.floor(random() * 1e6),
  };
}

/** Bare metal or stone, without windows. */
export function plainFacade(wall: Colour): Facade {
  return { kind: "plain", wall, glass: wall, cell: 4, floor: 4, lit: 0, lamp: [0, 0, 0], salt: 0 };
}
