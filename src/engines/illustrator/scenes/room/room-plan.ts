import type { Eye } from "../../indoors/eye.ts";
import type { OutlookKind } from "../../indoors/outlook/outlook.ts";
import type { WindowPlan } from "./furniture/window.ts";
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

/** Half the width, the depth and the height of a room. */
export interface Shell {
  readonly half: number;
  readonly depth: number;
  readonly height: number;
}
