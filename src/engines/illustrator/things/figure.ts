import { toScreenX, toScreenY } from "../core/camera.ts";
import type { Camera } from "../core/camera.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";
import type { PlacedThing } from "./cast.ts";
import type { Trait } from "./traits/trait.ts";

/** A thing as it is painted: its drawing and where that lies in the frame. */
export interface Figure {
  readonly thing: PlacedThing;
  readonly trait: Trait;
  /** With room for hairs around the drawing. */
  readonly sprite: Sprite;
  /** How many pixels of room there are on each side. */
  readonly margin: number;
  /** The column and the row of the sprite's first pixel; may lie outside the frame. */
  readonly left: number;
  readonly top: number;
  /** The row below the lowest of the drawing. */
  readonly foot: number;
  /** A board with writing: its surface is drawn already, and these are its tubes. */
  readonly tubes?: Float32Array;
}

/** The board with writing, as one of the things. */
export const SIGN_ID = "sign";

/** Where a drawing with so much room around it lies in the frame. */
export function onScreen(
  thing: PlacedThing,
  camera: Camera,
  sprite: Sprite,
  margin: number,
): Pick<Figure, "sprite" | "margin" | "left" | "top" | "foot"> {
  const foot = Math.round(toScreenY(camera, thing.y, thing.z));
  return {
    sprite,
    margin,
    left: Math.round(toScreenX(camera, thing.x, thing.z) - sprite.width / 2),
    top: foot - sprite.height + margin,
    foot,
  };
}
