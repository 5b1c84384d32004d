import type { CloudPainter } from "./cloud-sheet.ts";
import { createCloudDepth, planCloudRows } from "./cloud-rows.ts";
import type { CloudPlace } from "./cloud-rows.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import { fifthPower } from "./powers.ts";
import type { SkyOptions } from "./sky-options.ts";

/** Heights are counted in heights of the base above the eye; no cloud is thicker than this. */
const THICKEST = 1.1;
/** Where the sun's way ends it counts how far outside the cloud that is. */
const UNBOUNDED = Number.NEGATIVE_INFINITY;

/**
 * Heaps of cloud with flat bases, as rows of standing slices: within a slice bumps grow on bumps,
 * and each point is lit by how much cloud lies between it and the sun. `shift` is added to the
 * share of the sky they cover.
 */
export function createCumulus(options: SkyOptions, shift: number): CloudPainter {
  const { palette, sun, noise, drift } = options;
  const { cloudShade, cloudLit, sun: colour } = palette;
  const rows = planCloudRows(noise, { drift, cover: palette.cover + shift - 0.5 });
  const flat = Math.max(0.2, Math.hypot(sun.x, sun.y));
  const towardsX = (sun.x / flat) * 0.085;
  const towardsY = (Math.max(sun.y, 0.1) / flat) * 0.085;
  /** 0 when the sun stands behind the clouds, 1 when it stands behind the eye. */
  const front = smoothstep(0.5, -0.5, sun.z);

  const depthAt = createCloudDepth(noise);
  const place: CloudPlace = { x: 0, y: 0, bumps: 0, base: 0 };

  return ({ x, y, z }, facing, into) => {
    const slope = y / Math.max(0.08, z);
    if (slope < 0.012 || z < 0.08) return 0;
    const near = fifthPower(clamp(0.5 + 0.5 * facing, 0, 1));
    const across = x / z;
    let left = 1;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (const row of rows) {
      const above = slope * row.distance - 1;
      if (above > THICKEST) break;
      if (above < -0.13) continue;
      place.x = across * row.distance;
      place.y = above;
      place.bumps = row.bumps;
      const depth = depthAt(row, place, 0);
      if (depth < 0) continue;
      const share =
        smoothstep(0, 0.12, depth) *
        smoothstep(-0.05, 0.05, above + place.base + depth * 0.08) *
        smoothstep(1, 0.5, slope) *
        row.clear;
      if (share < 0.004) continue;
      place.x += towardsX;
      place.y += towardsY;
      place.bumps = Math.min(4, row.bumps);
      const sunny = depthAt(row, place, UNBOUNDED);
      const facingSun = clamp(0.42 + (depth - sunny) * 3.5, 0, 1);
      const thick = clamp(depth * 1.5, 0, 1);
      const high = smoothstep(-0.08, 0.55, above);
      const silver = (1 - thick) ** 2 * near * near * 1.3;
      const frontLit = facingSun * (0.34 + 0.4 * high) + 0.12 * high;
      const backLit =
        facingSun * (0.3 + 0.7 * high) * (0.06 + 0.94 * near * near) * (1 - 0.6 * thick);
      const lit = lerp(backLit, frontLit, front) + silver;
      const body = (0.6 + 0.45 * high) * (0.72 + 0.5 * facingSun);
      const weight = share * left;
      red += (cloudShade[0] * body + cloudLit[0] * lit + colour[0] * silver * 0.3) * weight;
      green += (cloudShade[1] * body + cloudLit[1] * lit + colour[1] * silver * 0.2) * weight;
      blue += (cloudShade[2] * body + cloudLit[2] * lit + colour[2] * silver * 0.1) * weight;
      left -= weight;
      if (left < 0.02) break;
    }
    into.red = into.red * left + red;
    into.green = into.green * left + green;
    into.blue = into.blue * left + blue;
    return 1 - left;
  };
}
