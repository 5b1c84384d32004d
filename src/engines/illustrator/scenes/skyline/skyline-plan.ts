import type { Camera } from "../../core/camera.ts";
import type { Bank } from "./bank.ts";
import type { BridgePlan } from "./bridge.ts";
import type { Layout } from "./choose-layout.ts";
import type { ForegroundPlan } from "./foreground.ts";
import type { HillPlan } from "./hill-plan.ts";
import type { Tower } from "./tower.ts";
import type { VesselPlan } from "./vessels.ts";

/** What stands where. Lengths in metres; x to the right of the eye, y above the water, z away. */
export interface SkylinePlan {
  readonly layout: Layout;
  readonly camera: Camera;
  /** Where sun or moon stand across the frame when they are in it, 0 to 1. */
  readonly sunX: number;
  readonly lightSide: -1 | 1;
  /** Houses, the nearest first. */
  readonly towers: readonly Tower[];
  readonly bank: Bank;
  /** How streets run between the houses. */
  readonly streets: { readonly turn: number; readonly block: number };
  readonly hills: readonly HillPlan[];
  readonly bridge?: BridgePlan;
  readonly vessels: readonly VesselPlan[];
  readonly foreground: ForegroundPlan;
  /** Distance at which the city begins. */
  readonly shore: number;
}
