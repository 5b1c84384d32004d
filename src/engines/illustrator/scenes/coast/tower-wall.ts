import type { Colour } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { TowerPlan } from "./plan-tower.ts";
import { roundOff, setGlow, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** How finely the outline of the wall is worked out beforehand. */
const RADII_PER_METRE = 10;

const WHITE: Colour = [0.64, 0.61, 0.57];
const STONE: Colour = [0.5, 0.48, 0.46];
const GLASS: Colour = [0.09, 0.11, 0.13];
const WINDOW_LIGHT: Colour = [2.3, 1.3, 0.5];

/** The round wall of a lighthouse with its bands, door and windows. */
export function createTowerWall(
  plan: TowerPlan,
  { noise, lampLit }: { noise: Noise; lampLit: boolean },
) {
  const { height, footRadius, topRadius } = plan;

  const radii = Float64Array.from(
    { length: Math.ceil(height * RADII_PER_METRE) + 2 },
    (_, index) => {
      const y = index / RADII_PER_METRE;
      return (
        lerp(footRadius, topRadius, clamp(y / height, 0, 1) ** 0.8) + 0.35 * Math.exp(-y * 1.4)
      );
    },
  );
  const radiusAt = (y: number): number => {
    const place = clamp(y * RADII_PER_METRE, 0, radii.length - 1.001);
    const index = Math.floor(place);
    return lerp(radii[index] ?? 0, radii[index + 1] ?? 0, place - index);
  };

  function isPainted(y: number, angle: number): boolean {
    const { pattern, bands } = plan;
    if (pattern === "plain") return y > height * 0.86;
    if (pattern === "halves") return y > height * 0.5;
    const turn = pattern === "spiral" ? angle / Math.PI : 0;
    return fraction((y / height) * bands * 0.5 + turn * 0.5 + (bands % 2) * 0.5) >= 0.5;
  }

  function paint(surface: Surface, x: number, y: number): void {
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

  return { radiusAt, paint };
}
