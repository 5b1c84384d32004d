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
  /** The share of its height that lies under water; 0 if absent. */
  readonly sunk?: number;
  /** Whether it stands on another thing instead of the ground. */
  readonly isRaised?: true;
}

/** A board with writing that stands in a scene. Lengths in metres. */
export interface PlacedSign {
  /** With `\n` between its lines. */
  readonly text: string;
  readonly manner: "sign" | "neon";
  readonly x: number;
  /** Height of its foot: that of its posts, or of the board if it hangs free. */
  readonly y: number;
  readonly z: number;
  readonly width: number;
  /** With its posts. */
  readonly height: number;
  /** The share of its height that is posts; 0 if it hangs free. */
  readonly posts: number;
  readonly footing: PlacedThing["footing"];
}

/** All that a scene shows besides what it draws itself. */
export interface Cast {
  readonly things: readonly PlacedThing[];
  readonly sign?: PlacedSign;
  /** Distances of what stands here, the nearest first, for water that mirrors it. */
  readonly distances: readonly number[];
}
