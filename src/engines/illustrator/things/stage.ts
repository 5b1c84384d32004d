import type { Random } from "../core/rng.ts";
import type { Subject } from "../intent.ts";
import type { ScreenArea } from "./crowd.ts";
import type { Site } from "./site.ts";
import type { Spots } from "./find-spots.ts";
import type { Trait } from "./traits/trait.ts";

/** A thing that others may be put beside, behind or on. Lengths in metres. */
export interface Anchor {
  readonly x: number;
  /** Height of its foot, if it is known. */
  readonly y?: number;
  readonly z: number;
  readonly width: number;
  /** Height at which something can stand on it. */
  readonly top?: number;
  /** Height of its highest point. */
  readonly peak?: number;
}

/** A scene while it is being filled: what is there, and what has come so far. */
export interface Stage {
  readonly site: Site;
  readonly seed: number;
  readonly spots: Spots;
  /** What the things placed so far cover of the picture. */
  readonly areas: ScreenArea[];
  readonly anchors: Map<string, Anchor>;
}

/** A subject that is to be placed. */
export interface Wanted {
  readonly subject: Subject;
  readonly sprite: string;
  readonly trait: Trait;
  /** Width over height of the drawing. */
  readonly ratio: number;
  /** How high it shall be in the middle distance, in pixels. */
  readonly shown: number;
  readonly random: Random;
}

/** Where one of a subject shall be, before it is known what is free. */
export interface Aim {
  /** Of its middle, as a share of the frame. */
  readonly across: number;
  /** How much farther away than the subject's usual distance. */
  readonly farther: number;
}

/** One of a subject in its place, in metres. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly height: number;
  readonly footing: "ground" | "water" | "air";
  readonly sunk?: number;
  readonly isRaised?: true;
}
