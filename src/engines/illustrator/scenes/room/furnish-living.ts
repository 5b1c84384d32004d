import { lerp } from "../../core/interpolate.ts";
import { makeFireplace } from "./furniture/fireplace.ts";
import { seatAtTheSide } from "./seat-at-the-side.ts";
import type { Furnisher } from "./furnisher.ts";

/** A sitting room: sofa, low table, armchair, plants, a lamp, pictures. */
export function furnishLiving(room: Furnisher): void {
  const { plan } = room;
  if (plan.hasFireplace) sitAtTheFire(room);
  else if (plan.view === "back" || plan.view === "panorama") sitBeforeTheWindow(room);
  else sitAtTheWall(room);
}

/** The sofa stands at the far wall and looks at us; the window is beside it. */
function sitAtTheWall(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, style } = plan;
  const middle = 0.3;
  room.rug(middle, depth - 1.85, [1.5, 1.05]);
  room.sofa("sofa", middle, depth - 0.52, 0, {
    width: 2.3,
    seats: chance("seats") < 0.5 ? 2 : 3,
    colour: style.sofa,
  });
  room.table(
    "low table",
    middle - 0.05,
    depth - 1.75,
    chance("table turn") * 0.2,
    chance("round") < 0.45
      ? { size: [0.95, 0.38, 0.95], isRound: true }
      : { size: [1.15, 0.38, 0.62] },
  );
  seatAtTheSide(room, [-half + 1.0, depth - 2.05, -1.15]);
  room.plant(
    "tall plant",
    -half + 0.42,
    depth - 0.42,
    chance("plant") < 0.5 ? "fig" : "palm",
    lerp(1.45, 1.9, chance("plant height")),
  );
  room.floorLamp(middle + 1.52, depth - 0.4);
  room.picturesAt("back", middle * plan.hand, 1.3, chance("pictures") < 0.5 ? "row" : "large");
  room.shelfAt("right", depth - 2.3, {
    width: 1.5,
    height: 0.82,
    boards: 2,
    columns: 2,
    full: 0.75,
  });
  room.plant("small plant", half - 0.22, depth - 1.9, "trailing", 0.34, 0.84);
  if (style.id === "japandi" || style.id === "nordic")
    room.pendant("paper", middle - 0.2, depth - 1.9, 0.35);
}

/** The sofa stands along one side; the window is what one sees. */
function sitBeforeTheWindow(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, style, view } = plan;
  const isPanorama = view === "panorama";
  room.rug(0.25, depth - 1.95, [1.35, 1.15]);
  room.sofa("sofa", half - 0.55, depth - 1.95, 1.57, { width: 2.2, seats: 2, colour: style.sofa });
  room.table(
    "low table",
    0.3,
    depth - 1.9,
    1.57,
    chance("round") < 0.5 ? { size: [0.9, 0.36, 0.9], isRound: true } : { size: [1.1, 0.36, 0.6] },
  );
  seatAtTheSide(room, [-half + 0.95, depth - 1.75, -1.25 - chance("chair turn") * 0.5]);
  room.plant(
    "tall plant",
    -half + 0.4,
    depth - 0.5,
    isPanorama ? "palm" : chance("plant") < 0.5 ? "monstera" : "fig",
    lerp(1.3, 1.75, chance("plant height")),
  );
  room.floorLamp(half - 0.42, depth - 0.42);
  room.picturesAt(plan.hand === 1 ? "right" : "left", depth - 1.95, 1.35, "row");
  room.plant("small plant", half - 0.4, depth - 3.4, "snake", 0.75);
  if (!isPanorama)
    room.shelfAt("left", depth - 3, { width: 1.4, height: 0.8, boards: 2, columns: 2, full: 0.7 });
}

/** A fire burns in the far wall; sofa and armchair stand on either side of it. */
function sitAtTheFire(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, height, style, hand } = plan;
  const middle = 0.2;
  room.rug(middle, depth - 2.05, [1.45, 1.1]);
  room.add("fireplace", makeFireplace(room.spot(middle, depth), height, room.making("fireplace")), {
    x: middle * hand,
    z: depth - 0.45,
    halfX: 0.95,
    halfZ: 0.65,
  });
  room.picturesAt("chimney", middle * hand, 1.5, "large");
  room.sofa("sofa", half - 0.55, depth - 2.15, 1.4, { width: 2, seats: 2, colour: style.sofa });
  seatAtTheSide(room, [-1.35, depth - 1.95, -0.95]);
  room.table("low table", middle + 0.1, depth - 2.15, 1.5, { size: [0.95, 0.36, 0.55] });
  room.floorLamp(half - 0.42, depth - 0.75);
  room.plant(
    "tall plant",
    -half + 0.4,
    depth - 0.45,
    chance("plant") < 0.5 ? "fig" : "palm",
    lerp(1.4, 1.75, chance("plant height")),
  );
  const side = half - middle - 0.95;
  if (side > 0.8)
    room.shelfAt("back", middle + 0.95 + side / 2, {
      width: side - 0.1,
      height: height - 0.5,
      boards: 6,
      columns: 1,
      full: 0.85,
    });
}
