import type { Canvas } from "../../core/canvas.ts";
import { addToPixel, blendPixel } from "../../core/blend-pixel.ts";
import type { Moment } from "./moment.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { View } from "../../core/screen-box.ts";

export const LAMP_HEIGHT = 5.4;

/** Paints a street lamp: a pole at the kerb with an arm over the road. */
export function paintStreetLamp(
  canvas: Canvas,
  { x, z }: { x: number; z: number },
  { view, moment }: { view: View; moment: Moment },
): void {
  const inward = x < 0 ? 1 : -1;
  const dark = {
    red: moment.ambient[0] * 0.05,
    green: moment.ambient[1] * 0.06,
    blue: moment.ambient[2] * 0.055,
  };
  const part = (left: number, right: number, height: { bottom: number; top: number }): void => {
    const box = toScreenBox(view, {
      left: Math.min(left, right),
      right: Math.max(left, right),
      ...height,
      z,
    });
    eachPixelOf(canvas, { box, z }, (at, _u, _v, cover) =>
      blendPixel(canvas.frame, at * 3, dark, cover),
    );
  };
  part(x - 0.045, x + 0.045, { bottom: 0, top: LAMP_HEIGHT });
  part(x, x + inward * 1.25, { bottom: LAMP_HEIGHT - 0.08, top: LAMP_HEIGHT });
  const head = toScreenBox(view, {
    left: x + inward * 1.0 - 0.28,
    right: x + inward * 1.0 + 0.28,
    bottom: LAMP_HEIGHT - 0.2,
    top: LAMP_HEIGHT - 0.08,
    z,
  });
  const power = 7 * moment.lamps;
  const bulb =
    moment.lamps > 0.25
      ? { red: power, green: power * 0.72, blue: power * 0.4 }
      : { red: dark.red * 5, green: dark.green * 5, blue: dark.blue * 5 };
  eachPixelOf(canvas, { box: head, z }, (at, _u, _v, cover) =>
    blendPixel(canvas.frame, at * 3, bulb, cover),
  );
  if (moment.lamps < 0.25) return;
  const middleX = (head.left + head.right) / 2;
  const radius = (head.right - head.left) * 2.2;
  const halo = {
    left: middleX - radius,
    right: middleX + radius,
    top: head.top - radius,
    bottom: head.top + radius,
  };
  eachPixelOf(canvas, { box: halo, z }, (at, u, v) => {
    const distance = Math.hypot(u - 0.5, v - 0.5) * 2;
    if (distance < 1)
      addToPixel(
        canvas.frame,
        at * 3,
        { red: 1, green: 0.7, blue: 0.38 },
        (1 - distance) ** 3 * 0.35 * moment.lamps,
      );
  });
}
