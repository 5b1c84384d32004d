import type { Camera } from "../core/camera.ts";
import type { Daylight } from "../outdoors/daylight.ts";

/** A stretch of ground or water on which things may stand. */
export interface Zone {
  /** Metres from the eye. */
  readonly near: number;
  readonly far: number;
  /** Height of the surface at a place in metres; undefined where nothing can stand. */
  height(x: number, z: number): number | undefined;
}

/** A part of the picture, in pixels across, that a scene keeps for what it draws itself. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Something that a scene has by itself and that words may refer to: the house, the tree. */
export interface Landmark {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  /** Height at which things can stand on it: the seat of a bench, the top of a rock. */
  readonly top?: number;
}

/** Where in a scene things can be. */
export interface Site {
  readonly camera: Camera;
  /** Pixels of the frame. */
  readonly width: number;
  readonly height: number;
  readonly land?: Zone;
  readonly water?: Zone;
  /** What fills the space: things that swim hang free in water, everything floats in space, nothing flies indoors. */
  readonly medium: "air" | "water" | "space" | "indoors";
  readonly taken?: readonly Span[];
  /** By the id of the vocabulary. */
  readonly landmarks?: ReadonlyMap<string, Landmark>;
}

/** The light that falls on things; every `Daylight` is one, and a room makes its own. */
export type SiteLight = Pick<
  Daylight,
  "sun" | "direct" | "ambient" | "haze" | "hazeDensity" | "isNight" | "isSnowy" | "lampLit"
> &
  Partial<Pick<Daylight, "weather">> & {
    /** How much of the sun reaches a place, 0 to 1; all of it everywhere if absent. */
    readonly sunlit?: (x: number, y: number, z: number) => number;
  };
