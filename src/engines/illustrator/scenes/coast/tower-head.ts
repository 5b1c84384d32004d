import type { Colour } from "../../core/colour.ts";
import { clamp, fraction } from "../../core/interpolate.ts";
import { roundOff, setGlow, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** Height of the lamp above the top of the tower's wall. */
export const LAMP_ABOVE = 2.05;

const WHITE: Colour = [0.64, 0.61, 0.57];
const IRON: Colour = [0.055, 0.055, 0.06];
const STONE: Colour = [0.5, 0.48, 0.46];
const GLASS: Colour = [0.09, 0.11, 0.13];
const LAMP: Colour = [1, 0.76, 0.4];

/** What stands on top of the wall; `y` is counted from there. */
export function createTowerHead({ dome, lampLit }: { dome: Colour; lampLit: boolean }) {
  function paintLantern(surface: Surface, x: number, y: number): void {
    const u = x / 1.22;
    const angle = Math.asin(clamp(u, -1, 1));
    const bar = Math.abs(fraction(angle / 0.62 + 0.5) - 0.5) < 0.075 || Math.abs(y - 2.05) < 0.05;
    setPaint(surface, bar || y > 3.1 || y < 1.02 ? IRON : GLASS, 1);
    roundOff(surface, u, 0);
    if (bar) return;
    const distance = Math.hypot(x, (y - LAMP_ABOVE) * 0.8);
    if (lampLit)
      setGlow(
        surface,
        LAMP,
        Math.exp(-distance * distance * 3) * 24 + 2.2 * Math.exp(-distance * 1.3),
      );
    else if (distance < 0.5) setPaint(surface, [0.5, 0.52, 0.45], 1 - distance);
  }

  /** Answers whether the gallery is met. */
  function paintGallery(surface: Surface, x: number, y: number): boolean {
    if (y < 0.06) {
      const radius = 2.3 - 0.65 * ((0.06 - y) / 0.6);
      if (Math.abs(x) >= radius) return false;
      setPaint(surface, STONE, 0.9);
      roundOff(surface, x / radius, -0.6);
      return true;
    }
    if (Math.abs(x) >= 2.32) return false;
    const angle = Math.asin(x / 2.32);
    const post = Math.abs(fraction(angle / 0.24) - 0.5) > 0.43;
    const rail = y > 1.28 || Math.abs(y - 0.75) < 0.035 || y < 0.2;
    if (y < 1.36 && (post || rail)) {
      setPaint(surface, IRON, 1);
      roundOff(surface, x / 2.32, 0.2);
      return true;
    }
    if (y >= 0.95 || Math.abs(x) >= 1.35) return false;
    setPaint(surface, WHITE, 0.95);
    roundOff(surface, x / 1.35, 0);
    return true;
  }

  function paintDome(surface: Surface, x: number, y: number): void {
    const rise = (y - 3.2) / 1.55;
    const radius = 1.5 * Math.sqrt(Math.max(0, 1 - rise * rise)) + 0.06;
    if (Math.abs(x) >= radius) return;
    const rib = Math.abs(fraction(Math.asin(x / radius) / 0.5) - 0.5) > 0.44 ? 0.7 : 1;
    setPaint(surface, dome, rib);
    roundOff(surface, x / radius, clamp(rise * 0.9, 0, 0.95));
  }

  return { paintLantern, paintGallery, paintDome };
}
