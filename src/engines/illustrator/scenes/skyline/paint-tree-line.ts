import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { eachCurtainColumn } from "./curtain.ts";
import type { PlanPoint } from "./curtain.ts";
import { paintStrip } from "./paint-strip.ts";

const LEAVES: Record<Season, readonly [Colour, Colour]> = {
  spring: [
    [0.14, 0.2, 0.05],
    [0.5, 0.28, 0.32],
  ],
  summer: [
    [0.055, 0.1, 0.03],
    [0.08, 0.13, 0.035],
  ],
  autumn: [
    [0.3, 0.13, 0.03],
    [0.36, 0.22, 0.04],
  ],
  winter: [
    [0.11, 0.095, 0.08],
    [0.16, 0.14, 0.13],
  ],
};

/** Paints the trees along the edges of the bank. */
export function paintTreeLines(canvas: Canvas, work: CityWork): void {
  const { bank } = work.plan;
  for (const [index, edge] of bank.edges.entries()) paintTreeLine(canvas, work, edge, index);
}

/** How far apart trees stand, in metres. */
const SPACING = 8;

function paintTreeLine(
  canvas: Canvas,
  { plan, camera, light, noise }: CityWork,
  [begin, end]: readonly [PlanPoint, PlanPoint],
  row: number,
): void {
  const { bank } = plan;
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const { direct, ambient, street, sun, season } = light;
  const leaves = LEAVES[light.isSnowy ? "winter" : season];
  const colour = createLight();
  const facing = 0.3 + 0.5 * Math.max(0, -sun.z);
  eachCurtainColumn({ begin, end }, { camera, width: canvas.frame.width }, (column) => {
    const crown = crownAt(column.along, { noise, row, green: bank.green });
    if (crown.top < 1.5) return;
    const { x, z, cover } = column;
    const across = (x + 0.5 - camera.centreX) / camera.focal;
    const strip = { x, z, cover, bottom: bank.level, top: bank.level + crown.top };
    paintStrip(canvas, camera, strip, colour, (y) => {
      const height = (y - bank.level) / crown.top;
      const leaf = leaves[crown.kind] ?? leaves[0];
      const clump = 1 + noise.fbm(column.along * 0.5, y * 0.6 + row * 9, 3) * 1.3;
      const lit = clump * lerp(0.45, 1.1, clamp(height, 0, 1));
      const lamp = Math.exp(-height * 3.2) * 1.6 * crown.near;
      const bare = light.isSnowy ? 1.6 : 1;
      colour.red =
        leaf[0] * lit * (direct[0] * facing + ambient[0] * 1.5 * bare) +
        leaf[0] * street[0] * lamp * 1.6;
      colour.green =
        leaf[1] * lit * (direct[1] * facing + ambient[1] * 1.5 * bare) +
        leaf[1] * street[1] * lamp * 1.6;
      colour.blue =
        leaf[2] * lit * (direct[2] * facing + ambient[2] * 1.5 * bare) +
        leaf[2] * street[2] * lamp * 1.6;
      addAir(colour, across, y, z);
    });
  });
}

/** The crown at a place along the row: how high it reaches, its colour, and how near a lamp is. */
function crownAt(
  along: number,
  { noise, row, green }: { noise: CityWork["noise"]; row: number; green: number },
): { top: number; kind: number; near: number } {
  const grove = noise.perlin(along * 0.006 + row * 3.3, row * 7.7) + green * 2 - 1;
  if (grove < 0) return { top: 0, kind: 0, near: 0 };
  let top = 0;
  let kind = 0;
  const cell = Math.floor(along / SPACING);
  for (let tree = cell - 1; tree <= cell + 1; tree++) {
    const chance = hashCell(tree, row * 31 + 7);
    const middle = (tree + 0.2 + 0.6 * hashCell(tree, row + 3)) * SPACING;
    const radius = lerp(4, 6.5, hashCell(tree, row + 9));
    const off = (along - middle) / radius;
    if (Math.abs(off) >= 1) continue;
    const height = lerp(6, 11, chance) * Math.sqrt(1 - off * off) ** 0.8;
    if (height <= top) continue;
    top = height;
    kind = chance > 0.62 ? 1 : 0;
  }
  return {
    top: top * clamp(grove * 5, 0.4, 1) + noise.perlin(along * 0.9, row) * 0.7,
    kind,
    near: 0.5 + 0.5 * Math.cos((along / 26) * Math.PI * 2),
  };
}
