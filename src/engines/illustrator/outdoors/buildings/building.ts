import type { Colour } from "../../core/colour.ts";
import type { Solid } from "./solid.ts";

/** What walls are built of. */
export type WallKind = "logs" | "planks" | "boards" | "plaster" | "timber" | "stone";

export type WallName = "front" | "back" | "left" | "right";

/** A window or a door in a wall. Metres along the wall and above the foot. */
export interface Opening {
  readonly wall: WallName;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly kind: "window" | "door" | "round" | "arch" | "hole";
  /** Whether there is light behind it at night. */
  readonly isLit: boolean;
  /** From 0 to 1, its own. */
  readonly chance: number;
}

/** A chimney's mouth, from which smoke rises. */
interface Mouth {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A building in its own coordinates, with what it looks like. */
export interface Building {
  readonly solids: readonly Solid[];
  readonly openings: readonly Opening[];
  readonly mouths: readonly Mouth[];
  /** A circle around its foot. */
  readonly radius: number;
  /** Heights of its eaves and of its top. */
  readonly eave: number;
  readonly high: number;
  readonly look: BuildingLook;
}

export interface BuildingLook {
  /** What the walls are of below and above the height where they change. */
  readonly lower: WallKind;
  readonly upper: WallKind;
  readonly changesAt: number;
  readonly lowerColour: Colour;
  readonly upperColour: Colour;
  readonly trim: Colour;
  readonly shutter?: Colour;
  readonly door: Colour;
  readonly roof: Colour;
  /** Whether snow lies on it. */
  readonly isSnowy: boolean;
  /** Whether fairy lights hang along its eaves. */
  readonly hasLights: boolean;
}

/** A building where it stands: turned by `yaw` radians, so that its front no longer faces the eye. */
export interface PlacedBuilding {
  readonly building: Building;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  /** Share of the sun that reaches it; 1 if absent. */
  readonly sunlit?: number;
}
