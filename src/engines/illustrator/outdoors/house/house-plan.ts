import type { Colour } from "../../core/colour.ts";

type HouseStyle = "barn" | "cottage" | "cabin";

/** A house in its place: a box with a pitched roof. Metres; the ridge runs along its length. */
export interface HousePlan {
  readonly style: HouseStyle;
  /** The middle of its floor. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** How far its front is turned to the right, in radians; at 0 the long side faces the eye. */
  readonly turn: number;
  readonly length: number;
  readonly depth: number;
  readonly wall: number;
  /** How much higher than the walls the ridge is. */
  readonly rise: number;
  readonly paint: Colour;
  readonly roof: Colour;
  /** Where along its length the chimney stands, -0.5 to 0.5; none if absent. */
  readonly chimney?: number;
}

export type HousePart = "none" | "front" | "gable" | "roof" | "chimney";

/** What a ray met. Lengths in metres within the part: `u` along it, `v` up it; one object serves all rays. */
export interface HouseHit {
  part: HousePart;
  u: number;
  v: number;
  /** Which way it faces, in the world. */
  normalX: number;
  normalY: number;
  normalZ: number;
  /** Metres along the line of sight. */
  distance: number;
}
