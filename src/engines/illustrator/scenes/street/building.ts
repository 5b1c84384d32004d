import type { Colour } from "../../core/colour.ts";

export type FacadeKind = "punched" | "ribbon" | "glass" | "balcony";
export type Side = -1 | 1;

/** A block of building beside the street. Metres; x to the right of the middle of the road, z away from the eye. */
export interface Building {
  readonly id: number;
  readonly side: Side;
  /** Distance of its front from the middle of the road. */
  readonly front: number;
  readonly near: number;
  readonly far: number;
  readonly height: number;
  readonly kind: FacadeKind;
  readonly wall: Colour;
  readonly cellWidth: number;
  readonly floorHeight: number;
  /** Share of windows that are lit at night. */
  readonly lit: number;
  /** Shops along its front, and how wide each is. */
  readonly shops: number;
  readonly shopWidth: number;
}
