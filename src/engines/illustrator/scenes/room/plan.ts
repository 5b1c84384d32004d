import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { createEye } from "../../indoors/eye.ts";
import type { Eye } from "../../indoors/eye.ts";
import { createPose } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { OutlookKind } from "../../indoors/outlook/outlook.ts";
import type { SceneIntent } from "../../intent.ts";
import type { WindowPlan } from "./furniture/window.ts";
import { STYLES } from "./style.ts";
import type { RoomStyle } from "./style.ts";

export type RoomKind = "living" | "bedroom" | "library" | "kitchen" | "cafe";

/** Where the windows are and from where one looks: at the wall with the window, past it, into a corner, at a wall of glass. */
export type RoomView = "back" | "side" | "corner" | "panorama";

export type WallId = "back" | "left" | "right";

export interface PlacedWindow extends WindowPlan {
  readonly wall: WallId;
}

/** What a room is like. Lengths in metres: x from its middle to the right, y from the floor, z from the eye's end. */
export interface RoomPlan {
  readonly kind: RoomKind;
  readonly view: RoomView;
  readonly style: RoomStyle;
  readonly eye: Eye;
  /** Half its width, its depth and its height. */
  readonly half: number;
  readonly depth: number;
  readonly height: number;
  /** 1 as drawn up, with the window on the left; -1 the other way round. */
  readonly hand: 1 | -1;
  readonly windows: readonly PlacedWindow[];
  readonly hasFireplace: boolean;
  /** Whether the picture is so high that much of the floor before the furniture is seen. */
  readonly isTall: boolean;
  readonly outlook: OutlookKind;
}

/** How far the room goes on behind the eye. */
export const BEHIND = 1.6;

const KINDS: ReadonlyMap<string, RoomKind> = new Map([
  ["living", "living"],
  ["bedroom", "bedroom"],
  ["library", "library"],
  ["office", "library"],
  ["study", "library"],
  ["kitchen", "kitchen"],
  ["cafe", "cafe"],
]);

/** Plans a room. Only the seed, the frame and the words of the place count: time and weather change nothing. */
export function planRoom(
  { details = [], text, textManner }: Pick<SceneIntent, "details" | "text" | "textManner">,
  { seed, width, height }: { seed: number; width: number; height: number },
): RoomPlan {
  const random = rng(seed, "room");
  const chance = random();
  const named = details.map((word) => KINDS.get(word)).find((kind) => kind !== undefined);
  const kind =
    named ??
    (details.includes("fireplace") ? "living" : undefined) ??
    (["living", "living", "bedroom", "library", "kitchen"] as const)[Math.floor(chance * 5)] ??
    "living";
  const hasFireplace = details.includes("fireplace") || details.includes("campfire");
  // Writing hangs on the far wall, which must not be a window then.
  const isWritten = text !== undefined && (textManner === "sign" || textManner === "neon");
  const views = hasFireplace || isWritten ? (["side", "corner"] as const) : VIEWS[kind];
  const view = views[Math.floor(random() * views.length)] ?? "side";
  const style = STYLES[Math.floor(random() * STYLES.length)] ?? STYLES[0];
  const hand = random() < 0.5 ? 1 : -1;
  const half = lerp(2.45, 2.9, random());
  const depth = lerp(5, 5.8, random());
  const ceiling =
    lerp(2.6, 2.85, random()) + (kind === "library" && style.id === "classic" ? 0.3 : 0);
  const shell = { half, depth, height: ceiling };
  return {
    kind,
    view,
    style,
    hand,
    ...shell,
    eye: placeEye(view, hand, shell, { width, height, random }),
    windows: planWindows(kind, view, hand, { ...shell, style, random }),
    hasFireplace,
    isTall: height > width * 1.35,
    outlook: outlookOf(details, view, rng(seed, "outlook")()),
  };
}

const VIEWS: Readonly<Record<RoomKind, readonly RoomView[]>> = {
  living: ["side", "back", "corner", "panorama"],
  bedroom: ["side", "back", "corner", "panorama"],
  library: ["side", "back", "corner"],
  kitchen: ["side", "back", "corner"],
  cafe: ["side", "back", "corner"],
};

/** What the windows look out on: what the words say, else by chance. */
function outlookOf(details: readonly string[], view: RoomView, chance: number): OutlookKind {
  const named = OUTLOOKS.find(([words]) => words.some((word) => details.includes(word)));
  if (named !== undefined) return named[1];
  const choices: readonly OutlookKind[] =
    view === "panorama" ? ["city", "hills", "sea"] : ["garden", "garden", "hills", "city"];
  return choices[Math.floor(chance * choices.length)] ?? "garden";
}

const OUTLOOKS: readonly (readonly [words: readonly string[], kind: OutlookKind])[] = [
  [["city", "skyline"], "city"],
  [["sea", "beach"], "sea"],
  [["mountain", "hill"], "hills"],
  [["garden", "forest", "tree"], "garden"],
];

interface Shell {
  readonly half: number;
  readonly depth: number;
  readonly height: number;
}

function placeEye(
  view: RoomView,
  hand: 1 | -1,
  { half, depth }: Shell,
  { width, height, random }: { width: number; height: number; random: Random },
): Eye {
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const wide = clamp((width / height - 16 / 9) / 0.6, 0, 1);
  const focal = Math.max(width * lerp(0.64, 0.56, wide), height * lerp(0.62, 0.8, tall));
  const sway = random() - 0.5;
  const isCorner = view === "corner";
  const yaw = isCorner ? -0.52 - sway * 0.12 : view === "side" ? -0.1 - sway * 0.12 : sway * 0.12;
  const x = isCorner ? half * 0.62 : view === "side" ? half * 0.22 : sway * 0.6;
  return createEye({
    x: x * hand,
    y: lerp(1.15, 1.4, random()),
    z: (isCorner ? 0.1 : lerp(-0.3, 0.2, random()) - (depth - 5.4) * 0.2) - tall * 0.9,
    yaw: yaw * hand,
    focal,
    centreX: width / 2,
    centreY: height * lerp(0.46, 0.45, tall),
  });
}

interface WindowChoice extends Shell {
  readonly style: RoomStyle;
  readonly random: Random;
}

function planWindows(
  kind: RoomKind,
  view: RoomView,
  hand: 1 | -1,
  { half, depth, height, style, random }: WindowChoice,
): PlacedWindow[] {
  const bars = {
    nordic: [2, 2],
    midcentury: [3, 1],
    loft: [4, 4],
    classic: [2, 4],
    japandi: [3, 3],
    boho: [2, 3],
  }[style.id];
  const [columns = 2, rows = 2] = bars;
  const cloth = random();
  const curtains =
    kind === "kitchen"
      ? cloth < 0.5
        ? "blind"
        : "none"
      : kind === "cafe" || style.id === "loft"
        ? "none"
        : cloth < 0.55
          ? "sheer"
          : "heavy";
  const top = height - lerp(0.22, 0.34, random());
  const isLow = random() < 0.4 && kind !== "kitchen";
  const bottom = kind === "kitchen" ? 1.12 : isLow ? 0.16 : lerp(0.62, 0.85, random());
  const common = { columns, rows, curtains, isTall: false } as const;
  const near = hand === 1 ? "left" : "right";
  // Walls count from their middle; on the left wall to the right is deeper into the room, on the right wall nearer.
  const along = (from: number, to: number): { left: number; right: number } => {
    const middle = (depth - BEHIND) / 2;
    const [a, b] = [from - middle, to - middle];
    return hand === 1 ? { left: a, right: b } : { left: -b, right: -a };
  };
  if (view === "panorama")
    return [
      {
        ...common,
        wall: "back",
        columns: 3 + Math.floor(random() * 2),
        rows: 1,
        curtains: curtains === "none" ? "none" : "sheer",
        isTall: true,
        opening: { left: -half + 0.35, right: half - 0.35, bottom: 0.06, top: height - 0.16 },
      },
    ];
  if (view === "back") {
    const wide = kind === "library" ? 1.5 : kind === "kitchen" ? 1.9 : lerp(2, 2.7, random());
    const shift = kind === "library" || kind === "kitchen" ? 0 : -hand * lerp(0.1, 0.5, random());
    return [
      {
        ...common,
        wall: "back",
        opening: { left: shift - wide / 2, right: shift + wide / 2, bottom, top },
      },
    ];
  }
  const back = {
    ...common,
    wall: near,
    opening: { ...along(depth - 2.35, depth - 0.75), bottom, top },
  } as const;
  const front = {
    ...common,
    wall: near,
    opening: { ...along(depth - 4.6, depth - 3), bottom, top },
  } as const;
  return [back, front];
}

/** The middle of a wall's foot; it faces into the room. */
export function wallPose({ half, depth }: Shell, wall: WallId): Pose {
  const middle = (depth - BEHIND) / 2;
  if (wall === "back") return createPose(0, 0, depth);
  return wall === "left"
    ? createPose(-half, 0, middle, { yaw: -Math.PI / 2 })
    : createPose(half, 0, middle, { yaw: Math.PI / 2 });
}

/** The wall that is set off: the one across from the eye, unless it is mostly window. */
export const accentWall = ({ view, hand }: RoomPlan): WallId =>
  view === "side" || view === "corner" ? "back" : hand === 1 ? "right" : "left";
