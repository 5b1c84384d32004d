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
import { createServing } from "./create-serving.ts";
import { createPizza } from "./pizza.ts";
import { SERVED } from "./served.ts";
import { coverOf, hiddenBy } from "./stand-free.ts";
import type { Cover } from "./stand-free.ts";
import type { TableKind } from "./table-kind.ts";
import { createBoard, createPlate } from "./vessels.ts";
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
  const laying: Laying = { setting, china, taken: [], covers: [], vessels: [] };
  const stands = subjects.filter(({ id }) => STANDING.has(id));
  const foods = placeFoods(
    subjects.filter(({ id }) => !STANDING.has(id)),
    laying,
  );
  const bottles = placeStands(stands, laying, random);
  const named = new Set(intent.subjects.map(({ id }) => id));
  const isPoured = intent.subjects.some(({ id }) => STANDING.has(id) && id !== "candle");
  for (const id of [...USUAL_DRINKS[setting.kind], ...COMPANY[setting.kind]]) {
    // What was counted stays that many, and who asked for a drink gets no other.
    const isDrink = id !== "candle" && id !== "bowl";
    if (!named.has(id) && !(isPoured && isDrink)) placeCompany(id, laying, random);
  }
  return { vessels: laying.vessels, foods: [...foods, ...bottles] };
}

/** What is turned on a lathe here; other drinks are drawings. */
const POURED: ReadonlySet<string> = new Set(["coffee", "tea", "wine", "candle", "milk"]);
/** What stands upright behind and beside the plates. */
const STANDING: ReadonlySet<string> = new Set([
  ...POURED,
  "bottle",
  "champagne",
  "baby bottle",
  "glass of water",
  "juice",
  "beer",
  "cocktail",
  "bubble tea",
]);
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
  /** What the things asked for cover of the picture. */
  readonly covers: Cover[];
  readonly vessels: PlacedVessel[];
}

/** Half the width of the table that is in the frame at a distance. */
const halfAt = ({ camera }: Setting, z: number): number => (camera.centreX / camera.focal) * z;

/** The distance that lies at a share of the frame's height. */
const distanceAt = ({ camera, height, edge }: Setting, share: number): number =>
  Math.min(edge - 0.13, (camera.height * camera.focal) / (height * share - camera.horizonY));

function placeFoods(subjects: readonly Subject[], laying: Laying): PlacedFood[] {
  const { setting, china, taken, covers, vessels } = laying;
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
    if (subject.id === "pizza") {
      servePizza(laying, { x, z, radius: Math.min(0.17, (half * 0.62) / inRow), random });
      return [];
    }
    const y = serveOn(
      { vessels, china, random, setting },
      { subject, x, z, width, room: (half * 0.66) / inRow },
    );
    taken.push({ x, z, radius: Math.max(width * 0.62, y > 0 ? width * 0.72 : 0) });
    covers.push(coverOf(setting.camera, { x, z, radius: width / 2, height: height + y }));
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

/** A pizza lies whole on a plate, or on a board. */
function servePizza(
  { setting, china, taken, covers, vessels }: Laying,
  { x, z, radius, random }: { x: number; z: number; radius: number; random: Random },
): void {
  const isBoard = setting.kind === "kitchen" || setting.kind === "picnic" || random() < 0.4;
  const under = isBoard ? createBoard(radius) : createPlate(radius, china[0], china[1]);
  const y = isBoard ? under.height : under.height * 0.5;
  const pizza = createPizza(radius * (isBoard ? 0.9 : 0.84), random);
  vessels.push({ vessel: under, x, z, y: 0 }, { vessel: pizza, x, z, y, id: "pizza" });
  taken.push({ x, z, radius });
  covers.push(coverOf(setting.camera, { x, z, radius, height: y + pizza.height }));
}

/** A drink, a candle or a bottle with the room that it needs. */
interface Stand {
  readonly subject: Subject;
  readonly radius: number;
  readonly height: number;
  readonly vessels: readonly Vessel[];
  readonly sprite?: string;
}

const STAND_COLUMNS = 27;
const STAND_ROWS = [0.57, 0.62, 0.68, 0.74, 0.8] as const;

/** Stands what was asked for side by side, where it hides nothing else that was; answers what is a drawing. */
function placeStands(
  subjects: readonly Subject[],
  laying: Laying,
  random: Random,
): readonly PlacedFood[] {
  const wanted = subjects
    .flatMap((subject) => Array.from({ length: subject.count }, () => subject))
    .slice(0, THINGS_MAX);
  const row = laying.covers.length > 0 ? 0.62 : 0.7;
  return wanted.flatMap((subject, index) => {
    const stand = createStand(subject, laying.china, random);
    const wish = acrossOf(subject, (index + 0.5) / wanted.length - 0.5 + (random() - 0.5) * 0.06);
    const { x, z } = findStand(stand, laying, { across: wish, row: row + (random() - 0.5) * 0.06 });
    laying.taken.push({ x, z, radius: stand.radius });
    laying.covers.push(coverOf(laying.setting.camera, { ...stand, x, z }));
    stack(laying, stand.vessels, { x, z, id: subject.id });
    const { sprite, height } = stand;
    if (sprite === undefined) return [];
    return [{ subject, sprite, x, y: 0, z, width: stand.radius * 2, height, isMirrored: false }];
  });
}

function createStand(subject: Subject, china: Laying["china"], random: Random): Stand {
  const sprite = POURED.has(subject.id) ? undefined : vocabulary().spriteOf(subject.id);
  const small = sprite === undefined ? undefined : rasteriseSprite(sprite, 48);
  if (sprite !== undefined && small !== undefined) {
    const height = sizeOf(subject) * 1.1;
    return {
      subject,
      sprite,
      height,
      radius: (height * small.width) / small.height / 2,
      vessels: [],
    };
  }
  const made = createServing(subject.id, china, random);
  const height = Math.max(...made.vessels.map((vessel) => vessel.height));
  return { subject, ...made, height };
}

function findStand(
  stand: Stand,
  { setting, taken, covers }: Laying,
  wish: { across: number; row: number },
): { x: number; z: number } {
  let best = { x: 0, z: distanceAt(setting, 0.6) };
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < STAND_COLUMNS * STAND_ROWS.length; index++) {
    const row = STAND_ROWS[Math.floor(index / STAND_COLUMNS)] ?? 0.6;
    const across = lerp(-0.86, 0.86, (index % STAND_COLUMNS) / (STAND_COLUMNS - 1));
    const z = distanceAt(setting, row);
    const x = across * halfAt(setting, z);
    const crowd = taken.filter((other) => isNear(other, { x, z, radius: stand.radius })).length;
    const hidden = hiddenBy(coverOf(setting.camera, { ...stand, x, z }), covers);
    const cost =
      hidden * 6 + crowd * 4 + Math.abs(across - wish.across) + Math.abs(row - wish.row) * 1.5;
    if (cost >= lowest) continue;
    lowest = cost;
    best = { x, z };
  }
  return best;
}

const isNear = (one: Circle, other: Circle): boolean =>
  Math.hypot(one.x - other.x, (one.z - other.z) * 0.8) <= one.radius + other.radius + 0.02;

/** Of what was asked for the table's own things hide no more than this, nor it of them. */
const COMPANY_HIDES_MAX = 0.12;

/** Finds a free place at the back or the side; leaves the thing out where there is none. */
function placeCompany(id: string, laying: Laying, random: Random): void {
  const { setting, china, taken, covers } = laying;
  const made = createServing(id, china, random);
  const height = Math.max(...made.vessels.map((vessel) => vessel.height));
  for (let attempt = 0; attempt < 24; attempt++) {
    const z = distanceAt(setting, lerp(0.54, 0.8, random()));
    const x = lerp(-0.82, 0.82, random()) * halfAt(setting, z);
    const place = { x, z, radius: made.radius };
    const hides = hiddenBy(coverOf(setting.camera, { ...place, height }), covers);
    if (hides > COMPANY_HIDES_MAX || taken.some((other) => isNear(other, place))) continue;
    taken.push(place);
    stack(laying, made.vessels, { x, z, id });
    return;
  }
}

/** Puts vessels one on the other. */
function stack(
  { vessels }: Laying,
  pile: readonly Vessel[],
  { x, z, id }: { x: number; z: number; id: string },
): void {
  let y = 0;
  for (const vessel of pile) {
    vessels.push({ vessel, x, z, y, id });
    y += vessel.height * 0.44;
  }
}
