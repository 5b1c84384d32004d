import type { Colour, Light } from "../core/colour.ts";
import type { Direction } from "../core/sky.ts";
import type { Axis } from "./eye.ts";

/**
 * An opening or a lit sheet that light comes through: a window, a softbox. A rectangle with two edges;
 * it shines to the side of `facing`.
 */
export interface Portal {
  /** Its lower left corner. */
  readonly corner: Axis;
  /** Unit vectors along its edges, and the side it shines to. */
  readonly across: Axis;
  readonly up: Axis;
  readonly facing: Axis;
  readonly width: number;
  readonly height: number;
  /** The light that comes down through it, and the light that comes up from the ground outside. */
  readonly sky: Colour;
  readonly ground: Colour;
  /** Panes across and up, and the metres that the bars between them are wide. */
  readonly columns: number;
  readonly rows: number;
  readonly bar: number;
  /** What leaves and branches before it let through, 0 to 1, by metres from its corner. */
  readonly dapple?: (u: number, v: number, softness: number) => number;
  /** Whether sun or moon shine through it too. True if absent. */
  readonly isSunny?: boolean;
}

/** A lamp, seen as a small ball of light in its shade. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Colour;
  /** Its size makes its shadows soft. */
  readonly radius: number;
  /** Light leaves freely above and below these angles (as the height of the direction, -1 to 1). */
  readonly freeUp: number;
  readonly freeDown: number;
  /** The share that shines through the shade between them. */
  readonly shade: number;
}

/** Sun or moon. */
export interface Sunlight {
  /** Towards it. */
  readonly from: Direction;
  readonly colour: Colour;
  /** The tangent of its half width; a wide one has soft shadows. 0.0047 is the sun. */
  readonly width: number;
}

/** All light of a picture indoors. */
export interface Lights {
  readonly portals: readonly Portal[];
  readonly lamps: readonly Lamp[];
  readonly sun?: Sunlight;
  /** Light that has been thrown about so often that it comes from everywhere. */
  readonly ambient: Colour;
  /** There are no walls: what is seen beyond lights the things too, besides the portals. */
  readonly isOpen?: boolean;
  /** What is seen along rays that meet nothing. */
  readonly look: (dx: number, dy: number, dz: number, into: Light) => void;
}
