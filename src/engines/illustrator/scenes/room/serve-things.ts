import { clamp } from "../../core/interpolate.ts";
import { createCarpenter } from "../../indoors/carpenter.ts";
import type { Carpenter } from "../../indoors/carpenter.ts";
import { timber } from "../../indoors/materials/timber.ts";
import type { Model } from "../../indoors/models/model.ts";
import { MODELS } from "../../indoors/models/models.ts";
import { addBoard, addPlate, PLATE_RISE, SERVICES } from "../../indoors/models/tableware.ts";
import { placeIn } from "../../indoors/pose.ts";
import type { Subject } from "../../intent.ts";
import { colourOf } from "../../things/colour-of.ts";
import type { Footprint, Furnisher } from "./furnisher.ts";
import type { RoomPlan } from "./room-plan.ts";
import { wallPose } from "./walls.ts";

/** Pieces that things are put on, the most likely first. */
const TABLES = ["low table", "table", "table 1", "desk", "bar", "bedside -1", "chest", "units"];
/** No more of one thing than this fit on a table. */
const COUNT_MAX = 8;
/** How large a thing shall at least be, in metres, to be seen across a room, and how far it is made larger. */
const SEEN = 0.2;
const LARGER = [1.15, 2.1] as const;

/**
 * The subjects that are modelled in the round and belong on a table: all but what was put elsewhere, or
 * fills the shelves anyway. A globe stands on the floor of a library, unless it was put on the desk.
 */
export const servedSubjects = (
  subjects: readonly Subject[],
  { kind }: Pick<RoomPlan, "kind">,
): readonly Subject[] =>
  subjects.filter(({ id, place, size }) => {
    const of = place?.relation?.of;
    const isElsewhere = of !== undefined && !SURFACES.has(of);
    if (id === "earth") return kind !== "library" || of === "desk" || of === "table";
    const isPlaced = isElsewhere || place?.depth !== undefined || place?.isHigh === true;
    const isShelved = id === "books" && kind === "library" && of === undefined;
    return MODELS.has(id) && !isPlaced && !isShelved && size !== "large";
  });

const SURFACES: ReadonlySet<string> = new Set(["table", "desk", "window"]);

/** Puts things on the table of a room, or on its window sill. Answers whether there was a place for them. */
export function serveThings(room: Furnisher, subjects: readonly Subject[]): boolean {
  const onSill = subjects.filter(({ place }) => place?.relation?.of === "window");
  const onTable = subjects.filter(({ place }) => place?.relation?.of !== "window");
  const table = TABLES.map((name) =>
    room.footprints.find((place) => place.name === name && place.top !== undefined),
  ).find((place) => place !== undefined);
  const isLaid = onTable.length === 0 || (table !== undefined && layOn(room, onTable, table));
  return (onSill.length === 0 || laySill(room, onSill)) && isLaid;
}

interface Serving {
  readonly subject: Subject;
  readonly model: Model;
  readonly scale: number;
  readonly width: number;
}

function toServings(subjects: readonly Subject[]): Serving[] {
  return subjects.flatMap((subject) => {
    const model = MODELS.get(subject.id);
    if (model === undefined) return [];
    const scale =
      clamp(SEEN / Math.max(model.width, model.height), LARGER[0], LARGER[1]) *
      (subject.size === "small" ? 0.75 : 1);
    const serving = {
      subject,
      model,
      scale,
      width: Math.max(model.width, model.depth) * scale + 0.03,
    };
    return Array.from({ length: Math.min(COUNT_MAX, subject.count) }, () => serving);
  });
}

function layOn(
  room: Furnisher,
  subjects: readonly Subject[],
  { x, z, halfX, halfZ, top = 0 }: Footprint,
): boolean {
  // A table that runs away from the eye has the low things in front, and none behind another.
  const isTurned = halfZ > halfX * 1.2;
  const all = toServings(subjects);
  const servings = isTurned
    ? all.toSorted((a, b) => a.model.height * a.scale - b.model.height * b.scale)
    : all;
  const { hand } = room.plan;
  const long = Math.max(halfX, halfZ) * 1.7;
  const total = servings.reduce((sum, { width }) => sum + width, 0);
  const rows = isTurned || total <= long ? 1 : 2;
  const perRow = Math.ceil(servings.length / rows);
  const short = Math.min(halfX, halfZ);
  for (let row = 0; row < rows; row++) {
    const members = servings.slice(row * perRow, (row + 1) * perRow);
    const taken = members.reduce((sum, { width }) => sum + width, 0);
    const squeeze = Math.min(1, long / taken);
    let along = (-taken * squeeze) / 2;
    for (const [index, serving] of members.entries()) {
      const place = along + (serving.width * squeeze) / 2;
      along += serving.width * squeeze;
      const turned = (index % 2 === 0 ? -1 : 1) * short * (members.length > 1 ? 0.5 : 0);
      const aside = rows > 1 ? (row - 0.5) * short * 0.9 : -0.2 * short;
      put(
        room,
        serving,
        isTurned ? [x + turned, top, z + place] : [x + place * hand, top, z + aside],
      );
    }
  }
  return true;
}

function laySill(room: Furnisher, subjects: readonly Subject[]): boolean {
  const window = room.plan.windows[0];
  if (window === undefined || window.isTall) return false;
  const { left, right, bottom } = window.opening;
  const servings = toServings(subjects);
  for (const [index, serving] of servings.entries()) {
    const share = (index + 1) / (servings.length + 1);
    put(
      room,
      serving,
      placeIn(wallPose(room.plan, window.wall), left + (right - left) * share, bottom, -0.07),
    );
  }
  return true;
}

function put(
  room: Furnisher,
  { subject, model, scale }: Serving,
  [x, y, z]: readonly [number, number, number],
): void {
  const name = `served ${subject.id}`;
  const { noise, random, style } = room.making(`${name} ${x.toFixed(2)}`);
  const make = createCarpenter(room.spot(x * room.plan.hand, z, 0, y), scale);
  const rise = addBase(
    make,
    model,
    () => timber({ noise, colour: style.wood, grain: "across" }),
    noise,
  );
  const inner = createCarpenter(make.place([0, rise, 0]), scale);
  model.make(inner, {
    noise,
    random,
    ...(subject.colour === undefined ? {} : { colour: colourOf(subject.colour) }),
  });
  room.add(name, { solids: [...make.parts, ...inner.parts] });
}

/** The plate or the board under it. Answers how high that lifts it. */
function addBase(
  make: Carpenter,
  { served, width, depth }: Model,
  wood: () => ReturnType<typeof timber>,
  noise: Parameters<typeof addPlate>[4],
): number {
  const radius = Math.max(width, depth) / 2;
  if (served === "plate") {
    addPlate(make, [0, 0, 0], radius + 0.035, SERVICES[0], noise);
    return PLATE_RISE;
  }
  if (served !== "board") return 0;
  addBoard(make, [0, 0, 0], [width + 0.06, depth + 0.06], wood());
  return 0.018;
}
