import type { Colour } from "../core/colour.ts";

/** A thing in its place. Lengths in metres, x to the right of the eye, y above the camera's ground, z away. */
export interface PlacedThing {
  /** The subject it is one of. */
  readonly id: string;
  /** The name of its artwork. */
  readonly sprite: string;
  readonly colour?: Colour;
  readonly x: number;
  /** Height of its foot. */
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly isMirrored: boolean;
  /** What its foot is on: it casts a shadow on ground, mirrors in water, and does neither in the air. */
  readonly footing: "ground" | "water" | "air";
}

/** A board with writing that stands in a scene. Lengths in metres. */
export interface PlacedSign {
  readonly text: string;
  readonly manner: "sign" | "neon";
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
}

/** All that a scene shows besides what it draws itself. */
export interface Cast {
  readonly things: readonly PlacedThing[];
  readonly sign?: PlacedSign;
  /** Distances of what stands here, the nearest first, for water that mirrors it. */
  readonly distances: readonly number[];
}
