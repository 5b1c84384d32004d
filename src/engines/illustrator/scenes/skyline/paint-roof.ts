import { createLight } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { createCityAir } from "./city-light.ts";
import type { TowerPainting } from "./tower-painting.ts";
import type { TowerLayer } from "./tower-layer.ts";
import type { Tier } from "./tower.ts";

const SNOW = [0.72, 0.76, 0.82] as const;

/** Paints the roof of a prism that lies below the eye. */
export function paintRoof(
  layer: TowerLayer,
  tier: Tier,
  { camera, light, noise, shade }: TowerPainting & { readonly shade: number },
): void {
  const { outline, top } = tier;
  const addAir = createCityAir(light, camera.height, noise);
  const sunlit = top > shade ? Math.max(0, light.sun.y) : 0;
  const wall = light.isSnowy ? SNOW : tier.facade.wall;
  const tone = light.isSnowy ? 1 : 0.55 + 0.3 * hashCell(tier.facade.salt, 5);
  const lit = [0, 1, 2].map(
    (channel) =>
      (wall[channel] ?? 0) *
      tone *
      ((light.direct[channel] ?? 0) * sunlit +
        (light.ambient[channel] ?? 0) * 1.7 +
        (light.street[channel] ?? 0) * 0.25),
  );
  const span = { near: 0, far: 0 };
  const colour = createLight();
  const { left, right } = screenSpan(outline, camera);
  const pixel = { light: colour, share: 1, z: 0 };
  const end = Math.min(layer.right, Math.ceil(right));
  for (let x = Math.max(layer.left, Math.floor(left)); x < end; x++) {
    const across = (x + 0.5 - camera.centreX) / camera.focal;
    if (!crossOutline(outline, across, span)) continue;
    const drop = (camera.height - top) * camera.focal;
    const first = Math.max(layer.top, Math.floor(camera.horizonY + drop / span.far));
    const last = Math.min(layer.bottom, Math.ceil(camera.horizonY + drop / span.near));
    for (let row = first; row < last; row++) {
      const z = drop / Math.max(0.5, row + 0.5 - camera.horizonY);
      if (!layer.isOpen(x, row, z)) continue;
      colour.red = lit[0] ?? 0;
      colour.green = lit[1] ?? 0;
      colour.blue = lit[2] ?? 0;
      addAir(colour, across, top, z);
      pixel.z = z;
      layer.put(x, row, pixel);
    }
  }
}

function screenSpan(
  outline: Float64Array,
  camera: { centreX: number; focal: number },
): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < outline.length; at += 2) {
    const z = outline[at + 1] ?? 1;
    if (z < 1) return { left: 0, right: -1 };
    const x = camera.centreX + ((outline[at] ?? 0) / z) * camera.focal;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return { left, right };
}

/** Where a line of sight enters and leaves a plan; false if it passes by. */
function crossOutline(
  outline: Float64Array,
  across: number,
  span: { near: number; far: number },
): boolean {
  span.near = Number.POSITIVE_INFINITY;
  span.far = 0;
  const count = outline.length;
  for (let at = 0; at < count; at += 2) {
    const px = outline[at] ?? 0;
    const pz = outline[at + 1] ?? 0;
    const qx = outline[(at + 2) % count] ?? 0;
    const qz = outline[(at + 3) % count] ?? 0;
    const slope = across * (qz - pz) - (qx - px);
    if (Math.abs(slope) < 1e-9) continue;
    const along = (px - across * pz) / slope;
    if (along < 0 || along > 1) continue;
    const z = pz + along * (qz - pz);
    span.near = Math.min(span.near, z);
    span.far = Math.max(span.far, z);
  }
  return span.far > span.near;
}
