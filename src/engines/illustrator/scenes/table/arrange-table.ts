import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import { traitOf } from "../../things/traits/trait-of.ts";
import { rasteriseSprite } from "../../vocabulary/rasterise-sprite.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { TableKind } from "./table-kind.ts";
import {
  createBoard,
  createBowl,
  createCandle,
  createCup,
  createPlate,
  createTumbler,
  createWineGlass,
} from "./vessels.ts";
import type { Vessel } from "./vessels.ts";

export interface PlacedVessel {
  readonly vessel: Vessel;
  readonly x: number;
  readonly z: number;
  /** Height of what it stands on. */
  readonly y: number;
  /** The subject that it is, if one was asked for. */
  readonly id?: string;
}

/** A thing of the vocabulary in its place. */
export interface PlacedFood {
  readonly subject: Subject;
  readonly sprite: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly isMirrored: boolean;
}

interface Setting {
  readonly kind: TableKind;
  readonly camera: Camera;
  /** Where the table ends. */
  readonly edge: number;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
}

/** What is served when the words named nothing. */
const SERVED: Readonly<Record<TableKind, readonly [readonly string[], ...(readonly string[])[]]>> =
  {
    breakfast: [
      ["croissant", "orange"],
      ["pancakes", "strawberry"],
      ["egg", "bread"],
    ],
    dinner: [["spaghetti"], ["pizza"], ["meat on bone", "green salad"]],
    tea: [
      ["teapot", "cupcake"],
      ["mooncake", "teapot"],
      ["cookie", "shortcake"],
    ],
    coffee: [["shortcake"], ["doughnut", "cookie"], ["croissant"]],
    picnic: [
      ["sandwich", "watermelon"],
      ["strawberry", "bread", "cheese"],
      ["apple", "pie"],
    ],
    kitchen: [
      ["tomato", "garlic", "bread"],
      ["lemon", "cheese", "grapes"],
      ["carrot", "broccoli", "egg"],
    ],
  };
const CHINA: readonly [readonly [Colour, Colour], ...(readonly [Colour, Colour])[]] = [
  [
    [0.82, 0.81, 0.78],
    [0.12, 0.2, 0.42],
  ],
  [
    [0.8, 0.77, 0.7],
    [0.5, 0.32, 0.14],
  ],
  [
    [0.36, 0.46, 0.48],
    [0.7, 0.68, 0.62],
  ],
  [
    [0.78, 0.62, 0.54],
    [0.85, 0.82, 0.76],
  ],
  [
    [0.84, 0.83, 0.81],
    [0.84, 0.83, 0.81],
  ],
];
const COFFEE: Colour = [0.05, 0.02, 0.008];
const TEA: Colour = [0.3, 0.1, 0.015];
const THINGS_MAX = 12;

/** Sets the table: what was asked for in front on plates, what belongs to it around. */
export function arrangeTable(
  intent: SceneIntent,
  setting: Setting,
): { vessels: PlacedVessel[]; foods: PlacedFood[] } {
  const random = rng(setting.seed, "setting");
  const china = pick(random, CHINA);
  const served = pick(rng(setting.seed, "served"), SERVED[setting.kind]);
  const subjects: readonly Subject[] =
    intent.subjects.length > 0 ? intent.subjects : served.map((id) => ({ id, said: id, count: 1 }));
  const taken: Circle[] = [];
  const vessels: PlacedVessel[] = [];
  const drinks = subjects.flatMap(({ id, count }) =>
    isDrink(id) ? Array.from({ length: count }, () => id) : [],
  );
  const foods = placeFoods(
    subjects.filter(({ id }) => !isDrink(id)),
    { setting, china, taken, vessels },
  );
  const usual = drinks.length > 0 ? drinks : USUAL_DRINKS[setting.kind];
  for (const id of [...usual, ...COMPANY[setting.kind]])
    placeDrink(id, { setting, china, taken, vessels, random, isAsked: drinks.includes(id) });
  return { vessels, foods };
}

const DRINKS: ReadonlySet<string> = new Set(["coffee", "tea", "wine", "candle", "milk", "bowl"]);
const isDrink = (id: string): boolean => id !== "bowl" && DRINKS.has(id);
const USUAL_DRINKS: Readonly<Record<TableKind, readonly string[]>> = {
  breakfast: ["coffee", "juice"],
  dinner: ["wine"],
  tea: ["tea"],
  coffee: ["coffee"],
  picnic: ["juice"],
  kitchen: [],
};
const COMPANY: Readonly<Record<TableKind, readonly string[]>> = {
  breakfast: ["bowl"],
  dinner: ["candle", "candle", "wine"],
  tea: ["tea", "bowl"],
  coffee: ["coffee"],
  picnic: ["juice", "bowl"],
  kitchen: ["bowl", "juice"],
};

interface Circle {
  readonly x: number;
  readonly z: number;
  readonly radius: number;
}

interface Laying {
  readonly setting: Setting;
  readonly china: readonly [Colour, Colour];
  readonly taken: Circle[];
  readonly vessels: PlacedVessel[];
}

/** Half the width of the table that is in the frame at a distance. */
const halfAt = ({ camera }: Setting, z: number): number => (camera.centreX / camera.focal) * z;

/** The distance that lies at a share of the frame's height. */
const distanceAt = ({ camera, height, edge }: Setting, share: number): number =>
  Math.min(edge - 0.13, (camera.height * camera.focal) / (height * share - camera.horizonY));

function placeFoods(subjects: readonly Subject[], laying: Laying): PlacedFood[] {
  const { setting, china, taken, vessels } = laying;
  const wanted = subjects
    .flatMap((subject) => Array.from({ length: subject.count }, () => subject))
    .slice(0, THINGS_MAX);
  const perRow = setting.width < setting.height ? 2 : wanted.length > 6 ? 4 : 3;
  const rows = Math.ceil(wanted.length / perRow);
  return wanted.flatMap((subject, index) => {
    const random = rng(setting.seed, `food ${subject.id} ${index}`);
    const sprite = vocabulary().spriteOf(subject.id);
    const small = sprite === undefined ? undefined : rasteriseSprite(sprite, 48);
    if (sprite === undefined || small === undefined) return [];
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, wanted.length - row * perRow);
    const z = distanceAt(
      setting,
      lerp(rows === 1 ? 0.8 : 0.84, 0.6, rows === 1 ? 0 : row / (rows - 1)),
    );
    const half = halfAt(setting, z);
    const share = inRow === 1 ? (random() - 0.5) * 0.14 : ((index % perRow) + 0.5) / inRow - 0.5;
    const x = acrossOf(subject, share) * half;
    const ratio = small.width / small.height;
    const room = (half * 1.5) / Math.max(1.7, inRow);
    const wished = sizeOf(subject) * (rows > 1 ? 0.8 : 1.1);
    const height = Math.min(wished, room / Math.max(0.6, ratio));
    const width = height * ratio;
    const y = serveOn(
      { vessels, china, random, setting },
      { subject, x, z, width, room: (half * 0.66) / inRow },
    );
    taken.push({ x, z, radius: Math.max(width * 0.62, y > 0 ? width * 0.72 : 0) });
    return [
      {
        subject,
        sprite,
        x,
        y,
        z,
        width,
        height,
        isMirrored: random() < 0.4 && subject.id !== "teapot",
      },
    ];
  });
}

/** Where a thing stands across the frame, -1 to 1: at the side that the words want, else in its row. */
function acrossOf({ place }: Subject, share: number): number {
  const sides = { left: -0.5, middle: 0, right: 0.5 };
  return place?.across === undefined ? share * 1.35 : sides[place.across];
}

/** How high a thing is on a table, in metres: what is small is shown larger, what is large smaller. */
function sizeOf({ id, size }: Subject): number {
  const scale = size === undefined ? 1 : { small: 0.7, large: 1.3 }[size];
  return clamp(traitOf(id)?.height ?? 0.12, 0.11, 0.24) * scale;
}

/** A plate or a board under food; other things stand on the table. Answers the height of what it stands on. */
function serveOn(
  {
    vessels,
    china,
    random,
    setting,
  }: Pick<Laying, "vessels" | "china" | "setting"> & { random: Random },
  {
    subject,
    x,
    z,
    width,
    room,
  }: { subject: Subject; x: number; z: number; width: number; room: number },
): number {
  const material = traitOf(subject.id)?.material;
  const isFood = material === "food" || material === "plant";
  if (!isFood || DISHES.has(subject.id)) return 0;
  const radius = Math.min(Math.max(0.075, width * 0.68), room);
  const isBoard = setting.kind === "kitchen" || (setting.kind === "picnic" && random() < 0.5);
  const vessel = isBoard ? createBoard(radius) : createPlate(radius, china[0], china[1]);
  vessels.push({ vessel, x, z, y: 0 });
  return isBoard ? vessel.height : vessel.height * 0.44;
}

/** Food whose drawing has a dish of its own. */
const DISHES: ReadonlySet<string> = new Set([
  "noodles",
  "rice",
  "spaghetti",
  "curry rice",
  "pot of food",
  "shallow pan of food",
  "bowl with spoon",
  "green salad",
  "fondue",
  "stew",
  "cooking",
  "bento box",
  "takeout box",
  "shaved ice",
  "custard",
  "canned food",
  "teapot",
  "sake",
  "bubble tea",
  "beer",
  "cocktail",
]);

interface Serving extends Laying {
  readonly random: Random;
  readonly isAsked: boolean;
}

/** Finds a free place at the back or the side; leaves the thing out where there is none, unless it was asked for. */
function placeDrink(id: string, serving: Serving): void {
  const { setting, taken, vessels, random, isAsked } = serving;
  const made = createServing(id, serving);
  for (let attempt = 0; attempt < 24; attempt++) {
    const z = distanceAt(setting, lerp(0.54, 0.8, random()));
    const x = lerp(-0.82, 0.82, random()) * halfAt(setting, z);
    const isFree = taken.every(
      (other) => Math.hypot(other.x - x, (other.z - z) * 0.8) > other.radius + made.radius + 0.02,
    );
    if (!isFree && !(isAsked && attempt === 23)) continue;
    taken.push({ x, z, radius: made.radius });
    let y = 0;
    for (const vessel of made.vessels) {
      vessels.push({ vessel, x, z, y, id });
      y += vessel.height * 0.44;
    }
    return;
  }
}

/** A cup stands on its saucer, everything else alone. */
function createServing(
  id: string,
  { china, random }: Serving,
): { vessels: Vessel[]; radius: number } {
  const [colour, stripe] = china;
  if (id === "coffee" || id === "tea" || id === "milk") {
    const saucer = createPlate(0.078, colour, stripe);
    const drink = id === "coffee" ? COFFEE : id === "tea" ? TEA : ([0.8, 0.78, 0.72] as const);
    return { vessels: [saucer, createCup(colour, drink, { tall: 1.05, stripe })], radius: 0.08 };
  }
  if (id === "wine")
    return {
      vessels: [createWineGlass(random() < 0.7 ? [0.16, 0.006, 0.02] : [0.7, 0.55, 0.2])],
      radius: 0.05,
    };
  if (id === "candle")
    return {
      vessels: [createCandle(lerp(0.14, 0.22, random()), [0.82, 0.78, 0.68])],
      radius: 0.05,
    };
  if (id === "bowl") return { vessels: [createBowl(0.07, stripe, colour)], radius: 0.075 };
  return {
    vessels: [createTumbler(random() < 0.5 ? [0.85, 0.42, 0.04] : [0.75, 0.82, 0.84])],
    radius: 0.045,
  };
}
