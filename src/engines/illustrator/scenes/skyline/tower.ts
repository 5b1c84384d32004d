import type { Colour } from "../../core/colour.ts";
import type { Outline } from "./outline.ts";

export type FacadeKind = "glass" | "punched" | "ribbon" | "fins" | "balcony" | "plain" | "screen";

/** What the outside of a building looks like, by day and by night. Lengths in metres. */
export interface Facade {
  readonly kind: FacadeKind;
  readonly wall: Colour;
  /** Colour of the panes, as a share of what they mirror. */
  readonly glass: Colour;
  /** Width of one window with its share of wall. */
  readonly cell: number;
  readonly floor: number;
  /** Share of windows with light behind them at night. */
  readonly lit: number;
  /** Colour of that light. */
  readonly lamp: Colour;
  /** Tells one building's windows from another's. */
  readonly salt: number;
}

/** A prism of a building: one plan from one height to another. */
export interface Tier {
  readonly outline: Outline;
  readonly bottom: number;
  readonly top: number;
  readonly facade: Facade;
  /** Whether its sides are one bent surface. */
  readonly isRound: boolean;
  /** How far its sides look up: -1 down, 0 level, 1 up. */
  readonly lean: number;
  /** Light thrown up along the walls at night; strongest at the foot of the tier. */
  readonly flood?: Colour;
  /** Lines of light along its edges at night. */
  readonly edge?: Colour;
}

/** A lamp on a building; seen as a point. */
export interface RoofLamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Colour;
  /** Radius of the lamp in metres. */
  readonly size: number;
}

/** A building. */
export interface Tower {
  readonly x: number;
  readonly z: number;
  /** How far it reaches to the sides, for shadows. */
  readonly radius: number;
  readonly height: number;
  /** The nearest first. */
  readonly tiers: readonly Tier[];
  readonly lamps: readonly RoofLamp[];
}
