import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import { setColour, coverWith } from "./cover.ts";
import type { MeadowWork } from "./meadow-work.ts";

/** Colours of fields on far hills without light, the usual ones first. */
const CROPS: Readonly<Record<Season, readonly Colour[]>> = {
  spring: [
    [0.1, 0.17, 0.03],
    [0.12, 0.19, 0.035],
    [0.085, 0.15, 0.035],
    [0.4, 0.36, 0.03],
    [0.17, 0.13, 0.08],
  ],
  summer: [
    [0.1, 0.15, 0.032],
    [0.12, 0.165, 0.035],
    [0.08, 0.13, 0.035],
    [0.33, 0.25, 0.08],
    [0.19, 0.19, 0.055],
  ],
  autumn: [
    [0.15, 0.15, 0.045],
    [0.26, 0.19, 0.07],
    [0.17, 0.12, 0.07],
    [0.11, 0.13, 0.04],
    [0.3, 0.2, 0.07],
  ],
  winter: [
    [0.15, 0.14, 0.07],
    [0.17, 0.13, 0.08],
    [0.13, 0.14, 0.06],
  ],
};
const HEDGE: Colour = [0.03, 0.05, 0.016];
const WIDTH = 105;
const DEPTH = 140;

/** Answers the function that colours the patchwork of fields on the hills, with hedges between them. */
export function createFields({ plan, daylight, patches }: MeadowWork) {
  const turn = plan.look * 0.9 + 0.2;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const crops = CROPS[daylight.season];
  const salt = Math.floor(plan.look * 977);
  // Most pixels lie in the field of the one before.
  const field = { column: Number.NaN, row: 0, isAcross: false, crop: HEDGE, shade: 1 };
  return (x: number, z: number, footprint: number, into: Light): void => {
    const u = (x * cosine - z * sine) / WIDTH;
    const v = (x * sine + z * cosine) / DEPTH;
    const column = Math.round(u);
    const row = Math.round(v);
    const insideU = 0.5 - Math.abs(u - column);
    const insideV = 0.5 - Math.abs(v - row);
    if (column !== field.column || row !== field.row) enter(column, row);
    const stripe =
      footprint < 1.6
        ? 1 +
          0.07 *
            Math.sin((field.isAcross ? u * WIDTH : v * DEPTH) * 1.3) *
            smoothstep(1.6, 0.3, footprint)
        : 1;
    const tone =
      field.shade *
      stripe *
      (1 + patches(x * 0.05, z * 0.05) * 0.35 + patches(x * 0.6, z * 0.4) * 0.14);
    setColour(into, field.crop, tone);
    const edge = Math.min(insideU * WIDTH, insideV * DEPTH);
    const hedge = 1.6 - edge / Math.max(1.1, footprint * 1.5);
    if (hedge > 0) coverWith(into, HEDGE, 1, Math.min(0.85, hedge));
  };

  /** Each field is a little different even from others of its crop. */
  function enter(column: number, row: number): void {
    const chance = hashCell(column + salt, row - salt);
    field.column = column;
    field.row = row;
    field.isAcross = chance > 0.5;
    field.crop = crops[Math.floor(chance ** 1.6 * crops.length)] ?? HEDGE;
    field.shade = 0.86 + 0.3 * hashCell(row, column + salt);
  }
}
