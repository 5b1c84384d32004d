import type { Noise } from "../../core/noise.ts";
import type { SceneTask } from "../../scene.ts";
import type { createFacade } from "./facade.ts";
import type { HeroSign } from "./hero-sign.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import type { StreetPlan } from "./plan.ts";
import type { SunShade } from "./sun-shade.ts";

/** What all parts of the picture are painted from. */
export interface StreetWork {
  readonly task: SceneTask;
  readonly plan: StreetPlan;
  readonly moment: Moment;
  readonly noise: Noise;
  readonly lightMap: LightMap;
  readonly hero: HeroSign | undefined;
  readonly sunShade: SunShade;
  readonly facade: ReturnType<typeof createFacade>;
}
