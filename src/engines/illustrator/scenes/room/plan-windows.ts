import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Opening } from "../../indoors/solids/panel.ts";
import type { WindowPlan } from "./furniture/window.ts";
import type { PlacedWindow, RoomKind, RoomView, Shell } from "./room-plan.ts";
import type { RoomStyle, StyleId } from "./style.ts";
import { BEHIND } from "./walls.ts";

export interface WindowChoice extends Shell {
  readonly kind: RoomKind;
  readonly view: RoomView;
  readonly hand: 1 | -1;
  readonly style: RoomStyle;
  readonly random: Random;
}

/** Panes across and up. */
const PANES: Readonly<Record<StyleId, readonly [number, number]>> = {
  nordic: [2, 2],
  midcentury: [3, 1],
  loft: [4, 4],
  classic: [2, 4],
  japandi: [3, 3],
  boho: [2, 3],
};

/** The windows of a room: a wall of glass or one window ahead, or two at the side. */
export function planWindows(choice: WindowChoice): PlacedWindow[] {
  const { kind, view, hand, half, height, style, random } = choice;
  const [columns, rows] = PANES[style.id];
  const curtains = hangCurtains(choice, random());
  const top = height - lerp(0.22, 0.34, random());
  const bottom = sillOf(kind, random);
  const common = { columns, rows, curtains, isTall: false } as const;
  if (view === "panorama") {
    const opening = { left: -half + 0.35, right: half - 0.35, bottom: 0.06, top: height - 0.16 };
    const panes = { columns: 3 + Math.floor(random() * 2), rows: 1 };
    const cloth = curtains === "none" ? "none" : "sheer";
    return [{ ...panes, curtains: cloth, wall: "back", isTall: true, opening }];
  }
  if (view === "back") {
    const isFixed = kind === "library" || kind === "kitchen";
    const wide = kind === "library" ? 1.5 : kind === "kitchen" ? 1.9 : lerp(2, 2.7, random());
    const shift = isFixed ? 0 : -hand * lerp(0.1, 0.5, random());
    const opening = { left: shift - wide / 2, right: shift + wide / 2, bottom, top };
    return [{ ...common, wall: "back", opening }];
  }
  const wall = hand === 1 ? "left" : "right";
  const { depth } = choice;
  const far = { ...stretch(choice, depth - 2.35, depth - 0.75), bottom, top };
  const near = { ...stretch(choice, depth - 4.6, depth - 3), bottom, top };
  return [far, near].map((opening) => ({ ...common, wall, opening }));
}

function hangCurtains({ kind, style }: WindowChoice, chance: number): WindowPlan["curtains"] {
  if (kind === "kitchen") return chance < 0.5 ? "blind" : "none";
  if (kind === "cafe" || style.id === "loft") return "none";
  return chance < 0.55 ? "sheer" : "heavy";
}

function sillOf(kind: RoomKind, random: Random): number {
  const isLow = random() < 0.4 && kind !== "kitchen";
  if (kind === "kitchen") return 1.12;
  return isLow ? 0.16 : lerp(0.62, 0.85, random());
}

/**
 * A stretch of the side wall, from one depth of the room to another. Walls count from their middle; on the left wall
 * to the right is deeper into the room, on the right wall nearer.
 */
function stretch(
  { depth, hand }: WindowChoice,
  from: number,
  to: number,
): Pick<Opening, "left" | "right"> {
  const middle = (depth - BEHIND) / 2;
  const [a, b] = [from - middle, to - middle];
  return hand === 1 ? { left: a, right: b } : { left: -b, right: -a };
}
