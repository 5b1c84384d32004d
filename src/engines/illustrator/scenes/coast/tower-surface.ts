import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { TowerPlan } from "./plan-tower.ts";
import { setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";
import { createTowerHead } from "./tower-head.ts";
import { createTowerWall } from "./tower-wall.ts";

const IRON: Colour = [0.055, 0.055, 0.06];

/** Answers what is seen of a lighthouse at `x` beside its axis and `y` above its foot, in metres. */
export function createTowerSurface(plan: TowerPlan, look: { noise: Noise; lampLit: boolean }) {
  const { height } = plan;
  const wall = createTowerWall(plan, look);
  const head = createTowerHead({ dome: plan.dome, lampLit: look.lampLit });

  return (x: number, y: number, surface: Surface): void => {
    surface.isHit = false;
    const above = y - height;
    const beside = Math.abs(x);
    if (above > 4.6) {
      const ball = (above - 4.95) ** 2 + x * x < 0.045;
      if (above < 6.6 && (beside < 0.05 || ball)) setPaint(surface, IRON, 1);
    } else if (above >= 3.2) head.paintDome(surface, x, above);
    else if (above >= -0.55 && above < 1.4 && head.paintGallery(surface, x, above)) return;
    else if (above >= 0.9 && beside < 1.22) head.paintLantern(surface, x, above);
    else if (above < 0 && y > -2 && beside < wall.radiusAt(y)) wall.paint(surface, x, y);
  };
}
