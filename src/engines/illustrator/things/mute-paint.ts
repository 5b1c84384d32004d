import { clamp } from "../core/interpolate.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";

/** How much of its colourfulness a hue keeps, on average and around the hue that keeps the most. */
const KEPT = 0.66;
const KEPT_MORE = 0.14;
/** Reddish yellow, as angle in the plane of a and b: fur, wood and skin. */
const WARM = 0.9;
/** Violet, which drawings use for black and for grey. */
const VIOLET = -1.0;
/** Minty greens are turned towards yellow, as leaves and reptiles are, by at most so much. */
const MINT = 2.7;
const GREEN_TURN = -0.34;

/**
 * Brings the loud colours of a drawing down to what paint, fur and leaves have in daylight: greens and
 * blues become duller, violet shadows black, lilac greys grey. In place. Colours are weighed in OKLab
 * (Björn Ottosson, 2020).
 */
export function mutePaint({ colour, alpha }: Sprite): void {
  let red = -1;
  let green = -1;
  let blue = -1;
  let muted: readonly [number, number, number] = [0, 0, 0];
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const at = index * 3;
    const isSame = colour[at] === red && colour[at + 1] === green && colour[at + 2] === blue;
    if (!isSame) {
      red = colour[at] ?? 0;
      green = colour[at + 1] ?? 0;
      blue = colour[at + 2] ?? 0;
      muted = mute(red, green, blue);
    }
    colour[at] = muted[0];
    colour[at + 1] = muted[1];
    colour[at + 2] = muted[2];
  }
}

function mute(red: number, green: number, blue: number): [number, number, number] {
  const l = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
  const m = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
  const s = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
  const light = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
  const a = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
  const b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
  const kept = keptOf(light, a, b);
  const turn = GREEN_TURN * clamp(Math.cos(Math.atan2(b, a) - MINT) * 3 - 2, 0, 1);
  const turnedA = a * Math.cos(turn) - b * Math.sin(turn);
  const turnedB = a * Math.sin(turn) + b * Math.cos(turn);
  return toLinear(light * (0.97 + 0.25 * turn), turnedA * kept, turnedB * kept);
}

function keptOf(light: number, a: number, b: number): number {
  const hue = Math.atan2(b, a);
  const chroma = Math.hypot(a, b);
  const warm = KEPT + KEPT_MORE * Math.cos(hue - WARM);
  const violet = clamp(Math.cos(hue - VIOLET) * 3 - 1.6, 0, 1);
  const isDark = clamp((0.52 - light) * 8, 0, 1);
  const isPale = clamp((0.062 - chroma) * 40, 0, 1);
  return warm * (1 - violet * 0.68 * Math.max(isDark, isPale));
}

function toLinear(light: number, a: number, b: number): [number, number, number] {
  const l = (light + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const m = (light - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const s = (light - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    Math.max(0, 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
    Math.max(0, -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
    Math.max(0, -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s),
  ];
}
