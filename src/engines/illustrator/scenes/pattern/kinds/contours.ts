import { clamp, fraction, smoothstep } from "../../../core/interpolate.ts";
import type { Raster } from "../../../frame.ts";
import { channelsOf, mixHex } from "../../../graphic/hex-colour.ts";
import { createRamp, paintField } from "../paint-field.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

const LEVELS = 11;

/** Lines of equal height over tinted layers, each throwing a soft shadow on the one below: a map cut in paper. */
export function contours(sheet: PatternSheet): Raster {
  const { scheme, random, noise } = sheet;
  const { paper, colours } = scheme;
  const ramp = createRamp([
    colours[2],
    mixHex(colours[2], colours[3], 0.5),
    colours[3],
    mixHex(colours[1], paper, 0.3),
    paper,
  ]);
  const line = channelsOf(mixHex(paper, colours[2], 0.12));
  const shift = random() * 60;
  const scale = 2 + random() * 1.4;
  const heightAt = (u: number, v: number): number =>
    clamp(0.5 + noise.fbm(u * scale + shift, v * scale, 4) * 1.05, 0, 0.999);
  return paintField(sheet, (u, v, into) => {
    const height = heightAt(u, v);
    const level = Math.floor(height * LEVELS);
    ramp(level / (LEVELS - 1), into);
    const above = heightAt(u - 0.006, v - 0.008) * LEVELS - (level + 1);
    const shade = 1 - 0.3 * smoothstep(-0.02, 0.12, above);
    const rim = fraction(height * LEVELS);
    const edge = smoothstep(0.07, 0.02, rim) * 0.5;
    into.red = into.red * shade + (line[0] - into.red * shade) * edge;
    into.green = into.green * shade + (line[1] - into.green * shade) * edge;
    into.blue = into.blue * shade + (line[2] - into.blue * shade) * edge;
  });
}
