import type { Colour, Light } from "../../core/colour.ts";
import type { Season } from "../../intent.ts";
import type { NoiseTile } from "../../outdoors/noise-tile.ts";
import type { FlowerForm } from "../../outdoors/plants/paint-flower.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import type { MeadowPlan } from "./plan.ts";

/** What grows on the land before the eye: how it colours the ground from afar, and its blades near by. */
export interface CoverMaterial {
  /** Writes the colour of the ground, without light. */
  colour(x: number, z: number, footprint: number, into: Light): void;
  /** Writes length and colours of the blades; the light is not its business. */
  grow(x: number, z: number, into: Growth): void;
  /** Blades for each pixel of a row. */
  readonly density: number;
  /** Half the width of a blade in metres. */
  readonly bladeHalf: number;
  /** How far blades bow; 1 if absent, less for stiff stalks. */
  readonly bow?: number;
  readonly flowers: readonly FlowerKind[];
}

/** A flower that stands among the blades. */
export interface FlowerKind {
  readonly form: FlowerForm;
  readonly petal: Colour;
  readonly heart: Colour;
  /** Radius in metres. */
  readonly size: number;
  /** Height at which it blooms, in metres. */
  readonly height: number;
  /** How many are tried, more of them near the eye. */
  readonly count: number;
  /** Planted in a grid of this many metres instead. */
  readonly gap?: number;
  /** Whether it grows at a place: 0 to 1. */
  readonly share: (x: number, z: number) => number;
  /** How far it turns its face to the eye, 0 to 1. */
  readonly open: number;
}

export interface CoverOptions {
  readonly plan: MeadowPlan;
  readonly season: Season;
  readonly isSnowy: boolean;
  readonly patches: NoiseTile;
}

/** Writes both colours of a blade. */
export function setBlade(into: Growth, root: Colour, tip: Colour, tone: number): void {
  into.red = root[0] * tone;
  into.green = root[1] * tone;
  into.blue = root[2] * tone;
  into.tipRed = tip[0] * tone;
  into.tipGreen = tip[1] * tone;
  into.tipBlue = tip[2] * tone;
}

export function setColour(into: Light, colour: Colour, tone: number): void {
  into.red = colour[0] * tone;
  into.green = colour[1] * tone;
  into.blue = colour[2] * tone;
}

/** Lays a colour over another. */
export function coverWith(into: Light, colour: Colour, tone: number, share: number): void {
  into.red += (colour[0] * tone - into.red) * share;
  into.green += (colour[1] * tone - into.green) * share;
  into.blue += (colour[2] * tone - into.blue) * share;
}
