import type { Place } from "../../../intent.ts";
import type { Trait } from "../../../things/traits/trait.ts";

/** What is to stand in the picture, before its place is known. */
export interface Piece {
  readonly id: string;
  /** How many of the same kind come before it. */
  readonly number: number;
  readonly sprite: string;
  readonly trait: Trait;
  /** Width over height of the artwork. */
  readonly ratio: number;
  /** How high it is beside the highest, 0 to 1, and more or less if a size was asked for. */
  readonly scale: number;
  readonly colour?: string;
  /** Hangs in the air instead of standing: a balloon, the moon. */
  readonly floats: boolean;
  readonly place?: Place;
}

/** A piece in its place; all in pixels. */
export interface Placed extends Piece {
  readonly centre: number;
  /** The row of the floor on which it stands, or over which it hangs. */
  readonly ground: number;
  /** How far above that floor its foot is. */
  readonly lift: number;
  readonly height: number;
  readonly isMirrored: boolean;
}
