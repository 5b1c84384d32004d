import { lerp } from "../../../core/interpolate.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import { ceramic } from "../../../indoors/materials/ceramic.ts";
import { addBowl, addPlate, PLATE_RISE, SERVICES } from "../../../indoors/models/tableware.ts";
import { MODELS } from "../../../indoors/models/models.ts";
import { curve } from "../../../indoors/solids/curve.ts";
import type { Making } from "./making.ts";
import { addTwigs } from "./twigs.ts";

export type Laid = "books" | "tea" | "cake" | "none";

export interface StillLifePlan {
  /** The height of the table. */
  readonly height: number;
  /** How far from its middle things may stand, across and deep. */
  readonly reach: number;
  readonly depth: number;
  readonly laid: Exclude<Laid, "none">;
}

type Chance = Pick<Making, "style" | "noise" | "random">;

const VASES: readonly (readonly number[])[] = [
  curve(
    [
      0, 0, 0.05, 0, 0.085, 0.05, 0.1, 0.11, 0.085, 0.17, 0.045, 0.215, 0.036, 0.25, 0.046, 0.275,
      0.04, 0.275, 0.03, 0.25, 0.03, 0.2,
    ],
    2,
  ),
  curve(
    [
      0, 0, 0.055, 0, 0.066, 0.02, 0.07, 0.12, 0.06, 0.2, 0.034, 0.24, 0.034, 0.3, 0.04, 0.305,
      0.028, 0.305, 0.028, 0.24,
    ],
    2,
  ),
  curve(
    [
      0, 0, 0.07, 0, 0.11, 0.04, 0.12, 0.09, 0.1, 0.14, 0.07, 0.16, 0.064, 0.16, 0.09, 0.13, 0.1,
      0.09,
    ],
    2,
  ),
];

/** What people leave on tables: a vase with twigs, and books, a pot of tea or a cake. */
export function addStillLife(make: Carpenter, plan: StillLifePlan, chance: Chance): void {
  const { height, reach, depth, laid } = plan;
  const side = chance.random() < 0.5 ? -1 : 1;
  addVase(make, [side * reach * 0.45, height, depth * 0.4], chance);
  const [first, second] = [-side * reach * 0.34, side * reach * 0.12];
  const put = (id: string, x: number, z: number): void =>
    addModel(make, id, [x, height, z], chance);
  if (laid === "books") {
    put("books", first, -depth * 0.1);
    put("coffee", second, -depth * 0.5);
    return;
  }
  if (laid === "cake") {
    addPlate(make, [first, height, 0], 0.13, SERVICES[0], chance.noise);
    addModel(make, "cake", [first, height + PLATE_RISE, 0], chance);
    put("coffee", second, -depth * 0.55);
    return;
  }
  put("teapot", first, depth * 0.2);
  put("tea", second, -depth * 0.5);
  addFruit(make, [-side * reach * 0.72, height, -depth * 0.4], chance);
}

function addVase(
  make: Carpenter,
  at: readonly [number, number, number],
  { style, noise, random }: Chance,
): void {
  const vase = VASES[Math.floor(random() * VASES.length)] ?? [];
  make.lathe(at, vase, ceramic(noise, style.pot, { speckle: 0.4 }));
  const rim = Math.max(0, ...vase.filter((_, index) => index % 2 === 1));
  const isLarge = random() < 0.5;
  addTwigs(make, [at[0], at[1] + rim * 0.9, at[2]], {
    length: isLarge ? 0.5 : 0.34,
    count: isLarge ? 7 : 5,
    random,
    noise,
  });
}

/** A thing modelled in the round, somewhat larger than life so that it is seen across a room. */
function addModel(
  make: Carpenter,
  id: string,
  at: readonly [number, number, number],
  { noise, random }: Chance,
): void {
  const inner = createCarpenter(make.place(at, { yaw: (random() - 0.5) * 1.2 }), 1.2);
  MODELS.get(id)?.make(inner, { noise, random });
  make.add(...inner.parts);
}

function addFruit(
  make: Carpenter,
  [x, y, z]: readonly [number, number, number],
  chance: Chance,
): void {
  addBowl(make, [x, y, z], 0.12, { colour: chance.style.pot, speckle: 0.4 }, chance.noise);
  const kinds = ["apple", "orange", "lemon", "green apple", "peach"];
  for (let index = 0; index < 5; index++) {
    const angle = index * 1.4 + lerp(0, 1, chance.random());
    const out = index === 4 ? 0 : 0.055;
    addModel(
      make,
      kinds[(index + Math.floor(chance.random() * 5)) % kinds.length] ?? "apple",
      [x + Math.cos(angle) * out, y + (index === 4 ? 0.085 : 0.042), z + Math.sin(angle) * out],
      chance,
    );
  }
}
