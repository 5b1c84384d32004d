import { smoothstep } from "../../../core/interpolate.ts";
import type { Raster } from "../../../frame.ts";
import { mixHex } from "../../../graphic/hex-colour.ts";
import { createRamp, paintField } from "../paint-field.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** Stone with folded veins and threads of gold, by noise that bends noise. (Inigo Quilez, "Domain warping", 2002.) */
export function marble(sheet: PatternSheet): Raster {
  const { scheme, random, noise } = sheet;
  const { paper, ink, colours } = scheme;
  const ramp = createRamp([
    mixHex(paper, "#ffffff", 0.4),
    paper,
    mixHex(colours[2], paper, 0.45),
    colours[2],
    mixHex(colours[2], ink, 0.6),
  ]);
  const shift = random() * 50;
  const scale = 2.4 + random() * 1.6;
  return paintField(sheet, (u, v, into) => {
    const x = u * scale + shift;
    const y = v * scale;
    const bendX = noise.fbm(x, y, 4);
    const bendY = noise.fbm(x + 5.2, y + 1.3, 4);
    const foldX = noise.fbm(x + 2.6 * bendX + 1.7, y + 2.6 * bendY + 9.2, 4);
    const body = noise.fbm(x + 2.8 * foldX, y + 2.8 * bendX, 4);
    ramp(0.42 + body * 0.95 + foldX * 0.35, into);
    const thread = Math.abs(noise.fbm(x * 1.4 + foldX * 2.2 + 7, y * 1.4 + bendX * 2.2, 3));
    const gold = smoothstep(0.024, 0.004, thread) * smoothstep(-0.1, 0.25, bendY);
    const shine = 0.75 + 0.5 * noise.perlin(x * 9, y * 9);
    into.red += (218 * shine - into.red) * gold;
    into.green += (174 * shine - into.green) * gold;
    into.blue += (92 * shine - into.blue) * gold;
  });
}
