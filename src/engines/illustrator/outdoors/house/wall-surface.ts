import type { Colour, Light } from "../../core/colour.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { NoiseTile } from "../noise-tile.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { paintCoat, WHITE } from "./paint-coat.ts";

const STONE: Colour = [0.22, 0.2, 0.18];

/** Answers the function that paints walls: boards of a barn, logs of a cabin, plaster of a cottage, on a foot of stone. */
export function createWallSurface(plan: HousePlan, patches: NoiseTile) {
  const { style, wall, length, depth } = plan;
  const coats = { barn: paintBoards, cabin: paintLogs, cottage: paintPlaster };

  function paintBoards(u: number, v: number, paint: Light): void {
    const gap = fraction(u * 4.2) < 0.09 ? 0.5 : 1;
    const own = 0.88 + 0.24 * fraction(Math.floor(u * 4.2) * 0.618);
    paintCoat(paint, plan.paint, gap * own * (1 + stain(u, v) + patches(u * 9, v * 0.8) * 0.2));
  }

  function paintLogs(u: number, v: number, paint: Light): void {
    const log = fraction(v * 3.6);
    const round = Math.sqrt(Math.max(0.05, 1 - (log * 2 - 1) ** 2));
    const grain = 1 + stain(u, v) + patches(u * 0.9, v * 12) * 0.35;
    paintCoat(paint, plan.paint, (0.45 + 0.6 * round) * grain);
  }

  function paintPlaster(u: number, v: number, paint: Light): void {
    paintCoat(paint, plan.paint, 1 + stain(u, v) * 0.7 - 0.16 * smoothstep(1.1, 0.35, v));
  }

  const stain = (u: number, v: number): number => patches(u * 0.5, v * 0.6) * 0.3;

  return ({ part, u, v }: HouseHit, paint: Light): void => {
    const edge = (part === "front" ? length : depth) / 2 - Math.abs(u);
    if (v < 0.35 && style !== "barn") {
      const joint = Math.min(fraction(u * 1.6 + Math.floor(v * 5) * 0.5), fraction(v * 5));
      paintCoat(paint, STONE, (joint < 0.12 ? 0.6 : 1) * (1 + patches(u * 4, v * 4) * 0.5));
      return;
    }
    if (style === "barn" && edge < 0.14) {
      paintCoat(paint, WHITE, 0.9);
      return;
    }
    coats[style](u, v, paint);
    // The eaves keep the sky from the top of the wall.
    const shade = 1 - smoothstep(wall - 0.75, wall, v) * 0.35;
    paint.red *= shade;
    paint.green *= shade;
    paint.blue *= shade;
  };
}
