import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import { createCityAir } from "./city-light.ts";
import { nearness } from "./near-detail.ts";
import { paintRoof } from "./paint-roof.ts";
import { createFacadeShader } from "./shade-facade.ts";
import type { FacadeShader } from "./shade-facade.ts";
import { createTowerLayer } from "./tower-layer.ts";
import type { TowerLayer } from "./tower-layer.ts";
import type { TowerPainting } from "./tower-painting.ts";
import { bendNormal, visibleSides } from "./tower-sides.ts";
import type { Side } from "./tower-sides.ts";
import type { Tier, Tower } from "./tower.ts";
import type { Face, WallPlace } from "./wall-view.ts";

/** Paints buildings, the nearest of which must come first: what they hide is not worked out. */
export function paintTowers(
  canvas: Canvas,
  towers: readonly Tower[],
  painting: TowerPainting,
): void {
  const { shades, checkAborted, camera } = painting;
  const layer = createTowerLayer(canvas, camera, towers);
  const some = towers[0]?.tiers[0];
  if (layer === undefined || some === undefined) return;
  const paintTier = createTierPainter(layer, some, painting);
  for (const [index, tower] of towers.entries()) {
    if (index % 8 === 0) checkAborted();
    const shade = shades[index] ?? 0;
    for (const tier of tower.tiers) paintTier(tier, shade);
    for (const tier of tower.tiers)
      if (camera.height > tier.top) paintRoof(layer, tier, { ...painting, shade });
  }
  layer.merge();
}

function createTierPainter(layer: TowerLayer, first: Tier, painting: TowerPainting) {
  const { camera } = painting;
  const face: Face = {
    tier: first,
    normalX: 0,
    normalZ: 0,
    start: 0,
    end: 0,
    shade: 0,
    across: 0,
    eye: camera.height,
  };
  const place: WallPlace = { u: 0, y: 0, z: 0, footU: 1, footY: 1, near: 0 };
  const shader = createFacadeShader(painting.light, painting.noise, face);
  const paintColumn = createColumnPainter(layer, painting, { shader, place });

  function paintSide(tier: Tier, side: Side, shade: number): void {
    const { px, pz, qx, qz } = side;
    const left = camera.centreX + (px / pz) * camera.focal;
    const right = camera.centreX + (qx / qz) * camera.focal;
    const length = Math.hypot(qx - px, qz - pz);
    face.tier = tier;
    face.shade = shade;
    face.start = tier.isRound ? -1e4 : side.start;
    face.end = tier.isRound ? 1e4 : side.start + length;
    face.normalX = (qz - pz) / length;
    face.normalZ = (px - qx) / length;
    place.footU = Math.max(0.05, length / Math.max(0.2, right - left));
    const end = Math.min(layer.right, Math.ceil(right));
    for (let x = Math.max(layer.left, Math.floor(left)); x < end; x++) {
      const cover = coverOf(side, x, { left, right });
      if (cover <= 0) continue;
      face.across = (clamp(x + 0.5, left, right) - camera.centreX) / camera.focal;
      const bend = face.across * (qz - pz) - (qx - px);
      const along = clamp((px - face.across * pz) / bend, 0, 1);
      place.u = side.start + along * length;
      place.z = pz + along * (qz - pz);
      if (tier.isRound) bendNormal(face, side, along);
      shader.begin();
      paintColumn(x, tier, cover);
    }
  }

  return (tier: Tier, shade: number): void => {
    for (const side of visibleSides(tier)) paintSide(tier, side, shade);
  };
}

/** The share of a column that a side covers. Where two sides meet, the left one fills the column and the right one is laid over it. */
function coverOf(
  { isFirst, isLast }: Side,
  x: number,
  { left, right }: { left: number; right: number },
): number {
  const from = isFirst ? Math.max(x, left) : x;
  const to = isLast ? Math.min(x + 1, right) : x + 1;
  return Math.min(to - from, isFirst ? 1 : clamp(x + 1 - left, 0, 1));
}

/** Answers how one column of a wall is painted, from its top to its foot, at the place that is set. */
function createColumnPainter(
  layer: TowerLayer,
  { camera, light, noise }: TowerPainting,
  { shader, place }: { shader: FacadeShader; place: WallPlace },
) {
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const colour = createLight();
  const pixel = { light: colour, share: 1, z: 0 };
  return (x: number, tier: Tier, cover: number): void => {
    const metres = place.z / camera.focal;
    const top = camera.horizonY - (tier.top - camera.height) / metres;
    const bottom = camera.horizonY - (tier.bottom - camera.height) / metres;
    const last = Math.min(layer.bottom, Math.ceil(bottom));
    const across = (x + 0.5 - camera.centreX) / camera.focal;
    place.footY = metres;
    place.near = nearness(place.footU, metres);
    pixel.z = place.z;
    for (let row = Math.max(layer.top, Math.floor(top)); row < last; row++) {
      if (!layer.isOpen(x, row, place.z)) continue;
      place.y = camera.height + (camera.horizonY - row - 0.5) * metres;
      shader.shade(place, colour);
      addAir(colour, across, place.y, place.z);
      pixel.share = cover * (row < top ? row + 1 - top : 1);
      layer.put(x, row, pixel);
    }
  };
}
