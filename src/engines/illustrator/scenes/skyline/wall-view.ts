import type { Tier } from "./tower.ts";

/** A side of a building, or one column of a round one, as it is seen. One object serves all. */
export interface Face {
  tier: Tier;
  /** The way it faces, level: right and away. */
  normalX: number;
  normalZ: number;
  /** Where it begins and ends, in metres along the wall. */
  start: number;
  end: number;
  /** Below this height the sun does not reach it. */
  shade: number;
  /** Direction in which it is seen: x by z. */
  across: number;
  /** Height of the eye, for the slope of the line of sight. */
  eye: number;
}

/** How light falls on a face and what it mirrors. One object serves all. */
export interface FaceLight {
  /** How squarely the sun meets it, 0 to 1. */
  facing: number;
  /** How much of the sky it sees. */
  sky: number;
  /** Share of light that its panes mirror. */
  fresnel: number;
  /** Where a mirrored ray leads: to the right and away, unit length. */
  across: number;
  ahead: number;
}

/** A place on a wall: metres along it, up and away, and how many metres a pixel covers. One object serves all pixels. */
export interface WallPlace {
  u: number;
  y: number;
  z: number;
  footU: number;
  footY: number;
  /** How much is seen of what is smaller than a window, 0 to 1. */
  near: number;
}
