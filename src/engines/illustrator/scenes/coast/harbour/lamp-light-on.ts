import type { Daylight } from "../../../outdoors/daylight.ts";
import type { Lamp } from "./lamps.ts";

/** How much lamplight reaches a place; 0 when the lamps are out. */
export type LampLight = (x: number, y: number, z: number) => number;

/** Answers how much light the lamps throw on a place that faces them. */
export function createLampLight(lamps: readonly Lamp[], daylight: Daylight): LampLight {
  if (!daylight.lampLit) return () => 0;
  const strength = daylight.isNight ? 3 : 2.6;
  return (x, y, z) => {
    let sum = 0;
    for (const lamp of lamps) {
      const dx = lamp.x - x;
      const dy = Math.max(0.3, lamp.y - y);
      const dz = lamp.z - z;
      const squared = dx * dx + dy * dy + dz * dz;
      sum += (strength * dy) / (squared * Math.sqrt(squared));
    }
    return sum;
  };
}
