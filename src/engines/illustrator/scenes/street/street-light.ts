import type { View } from "../../core/screen-box.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import type { SunShade } from "./sun-shade.ts";

/** The light that things in the street are painted in, and the eye that sees them. */
export interface StreetLight {
  readonly view: View;
  readonly moment: Moment;
  readonly lightMap: LightMap;
  readonly sunShade: SunShade;
}
