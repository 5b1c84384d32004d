import { BARRIERS, BARRIER_HEIGHTS } from "./barriers.ts";
import type { BarrierPoint } from "./barriers.ts";
import type { CityWork } from "./city-work.ts";

/** Answers how much of the sun the barrier and the lamp posts take from a place of the foreground, 0 to 1. */
export function createBarrierShade({ plan, light }: CityWork) {
  const { foreground } = plan;
  const { sun, palette } = light;
  const { begin, end, barrier, lamps } = foreground;
  if (sun.z < 0.08 || palette.direct < 0.3 || light.isNight) return () => 0;
  const slope = (end.z - begin.z) / (end.x - begin.x);
  const stretch = Math.hypot(1, slope);
  const level = Math.hypot(sun.x, sun.z);
  const dx = sun.x / level;
  const dz = sun.z / level;
  const fall = sun.y / level;
  const measure = BARRIERS[barrier];
  const height = BARRIER_HEIGHTS[barrier];
  const point: BarrierPoint = { cover: 0, side: 0, up: 0, stuff: 0 };
  return (x: number, z: number): number => {
    let share = 0;
    const away = (begin.z - 0.3 + (x - begin.x) * slope - z) / (dz - slope * dx);
    const y = away * fall;
    if (away > 0 && y < height) {
      point.cover = 0;
      measure((x + away * dx - begin.x) * stretch, y, 0.012 + away * 0.012, point);
      share = point.stuff === 2 ? 0.15 : point.cover;
    }
    for (const lamp of lamps) {
      const along = (lamp.x - x) * dx + (lamp.z - z) * dz;
      if (along < 0) continue;
      const aside = Math.abs((lamp.x - x) * dz - (lamp.z - z) * dx);
      const soft = 0.01 + along * 0.012;
      share = Math.max(share, Math.min(1, Math.max(0, (0.09 - aside) / soft + 0.5)));
    }
    return share * 0.9;
  };
}
