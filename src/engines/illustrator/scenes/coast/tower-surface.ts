import type { Colour } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { TowerPlan } from "./plan.ts";
import { setGlow, setNormal, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

const WHITE: Colour = [0.64, 0.61, 0.57];
const IRON: Colour = [0.055, 0.055, 0.06];
const STONE: Colour = [0.5, 0.48, 0.46];
const GLASS: Colour = [0.09, 0.11, 0.13];
const LAMP: Colour = [1, 0.76, 0.4];
const WINDOW_LIGHT: Colour = [2.3, 1.3, 0.5];

/** Height of the lamp above the top of the tower's wall. */
export const LAMP_ABOVE = 2.05;

/** Answers what is seen of a lighthouse at `x` beside its axis and `y` above its foot, in metres. */
export function createTowerSurface(
  plan: TowerPlan,
  { noise, lampLit }: { noise: Noise; lampLit: boolean },
) {
  const { height, footRadius, topRadius } = plan;

  const radiusAt = (y: number): number =>
    lerp(footRadius, topRadius, clamp(y / height, 0, 1) ** 0.8) +
    0.35 * Math.exp(-Math.max(y, 0) * 1.4);

  /** Turns the surface outwards as on a round wall; `lean` is how far it looks up. */
  function roundOff(surface: Surface, u: number, lean: number): void {
    const flat = Math.sqrt(1 - lean * lean);
    setNormal(surface, [u * flat, lean, -Math.sqrt(Math.max(0, 1 - u * u)) * flat]);
  }

  function isPainted(y: number, angle: number): boolean {
    const { pattern, bands } = plan;
    if (pattern === "plain") return y > height * 0.86;
    if (pattern === "halves") return y > height * 0.5;
    const turn = pattern === "spiral" ? angle / Math.PI : 0;
    return fraction((y / height) * bands * 0.5 + turn * 0.5 + (bands % 2) * 0.5) >= 0.5;
  }

  function paintWall(surface: Surface, x: number, y: number): void {
    const radius = radiusAt(y);
    const u = x / radius;
    const angle = Math.asin(clamp(u, -1, 1));
    // Seen from below, rings bend upwards in the middle.
    const bent = y + 0.1 * (1 - Math.sqrt(1 - u * u)) * radius * ((y - 3) / 10);
    const stain = noise.fbm(angle * 6, y * 0.17 + 4, 3);
    const wear = noise.fbm(angle * 3.2 + 3, y * 0.5, 4);
    const courses = smoothstep(0.08, 0, Math.abs(fraction(y * 1.6) - 0.5)) * 0.05;
    const tone = clamp(1 + wear * 0.34 + stain * 0.3 - courses, 0.5, 1.2);
    setPaint(surface, isPainted(bent, angle) ? plan.paint : WHITE, tone);
    const rust = smoothstep(0.12, 0.45, stain + wear * 0.4) * 0.34;
    surface.red = lerp(surface.red, 0.22, rust);
    surface.green = lerp(surface.green, 0.16, rust);
    surface.blue = lerp(surface.blue, 0.11, rust);
    roundOff(surface, u, 0.06);
    openWindows(surface, angle * radius, y);
  }

  function openWindows(surface: Surface, across: number, y: number): void {
    if (
      Math.abs(across + 0.25) < 0.55 &&
      y < 2 + Math.sqrt(Math.max(0, 0.3 - (across + 0.25) ** 2))
    ) {
      setPaint(surface, [0.06, 0.075, 0.085], 1);
      return;
    }
    for (let index = 0; index < 3; index++) {
      const dx = across - (0.55 - 0.22 * index);
      const dy = y - height * (0.3 + 0.225 * index);
      const arch = Math.sqrt(Math.max(0, 0.08 - dx * dx));
      if (Math.abs(dx) > 0.28 || dy < -0.55 || dy > 0.42 + arch) continue;
      const isFrame = Math.abs(dx) > 0.19 || dy < -0.45;
      setPaint(surface, isFrame ? STONE : GLASS, isFrame ? 1.2 : 0.5);
      if (!isFrame && lampLit && index === 1) setGlow(surface, WINDOW_LIGHT, 1);
    }
  }

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
    setPaint(surface, plan.dome, rib);
    roundOff(surface, x / radius, clamp(rise * 0.9, 0, 0.95));
  }

  return (x: number, y: number, surface: Surface): void => {
    surface.isHit = false;
    const above = y - height;
    const beside = Math.abs(x);
    if (above > 4.6) {
      const ball = (above - 4.95) ** 2 + x * x < 0.045;
      if (above < 6.6 && (beside < 0.05 || ball)) setPaint(surface, IRON, 1);
    } else if (above >= 3.2) paintDome(surface, x, above);
    else if (above >= -0.55 && above < 1.4 && paintGallery(surface, x, above)) return;
    else if (above >= 0.9 && beside < 1.22) paintLantern(surface, x, above);
    else if (above < 0 && y > -2 && beside < radiusAt(y)) paintWall(surface, x, y);
  };
}
