import type { Colour } from "../../core/colour.ts";
import { fraction } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { setGlow, setNormal, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

const WALL: Colour = [0.56, 0.54, 0.5];
const TILE: Colour = [0.2, 0.085, 0.06];
const BRICK: Colour = [0.22, 0.13, 0.1];
const FRAME: Colour = [0.34, 0.32, 0.29];
const PANE: Colour = [0.05, 0.06, 0.08];
const LAMPLIGHT: Colour = [2.4, 1.3, 0.46];

const WALL_HEIGHT = 2.6;
const RIDGE = 4.7;
const FRONT_LEFT = -3.9;
/** Where the front ends and the gable, which faces the open side, begins. */
const CORNER = 1.9;
const GABLE_RIGHT = 3.7;
const GABLE_MIDDLE = (CORNER + GABLE_RIGHT) / 2;

/** Answers what is seen of the keeper's house at `x` beside its middle and `y` above its foot, in metres. */
export function createHouseSurface({ noise, lampLit }: { noise: Noise; lampLit: boolean }) {
  function paintWall(surface: Surface, x: number, y: number): void {
    const isGable = x > CORNER;
    const shade = isGable ? 1 : y > WALL_HEIGHT - 0.32 ? 0.6 : 1;
    setPaint(
      surface,
      WALL,
      shade * (1 + noise.fbm(x * 1.2, y * 1.4, 3) * 0.3) * (y < 0.25 ? 0.75 : 1),
    );
    setNormal(surface, isGable ? [0.86, 0.05, -0.5] : [-0.2, 0.05, -0.98]);
    openWindows(surface, x, y);
  }

  function openWindows(surface: Surface, x: number, y: number): void {
    const windows: readonly number[] = x > CORNER ? [GABLE_MIDDLE] : [-2.9, -1.1, 0.9];
    for (const [index, centre] of windows.entries()) {
      const dx = Math.abs(x - centre);
      if (dx > 0.4 || y < 0.85 || y > 1.95) continue;
      const isFrame = dx > 0.33 || dx < 0.035 || Math.abs(y - 1.4) < 0.035 || y > 1.88 || y < 0.92;
      setPaint(surface, isFrame ? FRAME : PANE, 1);
      if (!isFrame && lampLit && index !== 1) setGlow(surface, LAMPLIGHT, 1.15 - 0.35 * (y - 1.2));
    }
  }

  function paintRoof(surface: Surface, x: number, y: number): void {
    const rows = 0.78 + 0.3 * fraction(y * 4.4);
    setPaint(surface, TILE, rows + noise.perlin(x * 5, y * 5) * 0.22);
    setNormal(surface, [-0.1, 0.68, -0.72]);
  }

  return (x: number, y: number, surface: Surface): void => {
    surface.isHit = false;
    const rise = (y - WALL_HEIGHT) / (RIDGE - WALL_HEIGHT);
    const gableHalf = ((GABLE_RIGHT - CORNER) / 2) * (1 - rise);
    const isChimney = Math.abs(x + 1.6) < 0.36 && y > RIDGE - 0.9 && y < RIDGE + 0.75;
    if (isChimney) {
      setPaint(surface, BRICK, y > RIDGE + 0.58 ? 1.4 : 1);
      setNormal(surface, x > -1.42 ? [0.9, 0, -0.4] : [-0.2, 0, -0.98]);
    } else if (y > -2 && y <= WALL_HEIGHT && x > FRONT_LEFT && x < GABLE_RIGHT)
      paintWall(surface, x, y);
    else if (rise >= -0.04 && rise < 1) {
      const left = FRONT_LEFT - 0.3 + rise * (GABLE_MIDDLE - CORNER);
      if (x > left && x < GABLE_MIDDLE - gableHalf + 0.05) paintRoof(surface, x, y);
      else if (Math.abs(x - GABLE_MIDDLE) < gableHalf) paintWall(surface, x, y);
      else if (Math.abs(x - GABLE_MIDDLE) < gableHalf + 0.16) paintRoof(surface, x, y);
    }
  };
}
