import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Moment } from "./moment.ts";

/** Measures the film of water on the ground: its tilt, and how much of a puddle it is. One object serves all pixels. */
export function createRipples({
  noise,
  moment,
  road,
}: {
  noise: Noise;
  moment: Moment;
  road: number;
}) {
  const { wet } = moment;
  const isRaining = moment.weather === "rain" || moment.weather === "storm";
  const ripple = { x: 0, z: 0, puddle: 0 };

  /** Asphalt grain (`fine`), wind in the puddles, rings of drops. */
  function measure(x: number, z: number, fine: number): void {
    const isRoad = Math.abs(x) < road;
    const pools = noise.fbm(x * 0.34 + 7, z * 0.2, 3);
    ripple.puddle = smoothstep(isRoad ? -0.06 : 0.06, isRoad ? 0.14 : 0.26, pools) * wet;
    const rough = lerp(0.02, 0.0045, ripple.puddle);
    const small = z > 40 ? 0 : noise.perlin(x * 8.3, z * 5.1) * 0.5;
    ripple.x = (noise.perlin(x * 3.1, z * 1.7) * 0.6 + small) * rough;
    ripple.z = (noise.perlin(x * 2.7 + 9, z * 2.1) * 0.7 + fine * 0.6) * rough * 1.7;
    if (!isRaining || z > 24) return;
    addDropRing(x, z);
  }

  function addDropRing(x: number, z: number): void {
    const column = Math.floor(x * 2.3);
    const row = Math.floor(z * 2.3);
    const age = hashCell(column, row);
    const dx = x * 2.3 - column - 0.5;
    const dz = z * 2.3 - row - 0.5;
    const distance = Math.sqrt(dx * dx + dz * dz) + 1e-4;
    const radius = age * 0.42 + 0.03;
    const wall =
      Math.exp(-((distance - radius) ** 2) * 800) * (1 - radius * 2) * (0.3 + ripple.puddle) * 0.11;
    ripple.x += (dx / distance) * wall;
    ripple.z += (dz / distance) * wall;
  }

  return { ripple, measure };
}
