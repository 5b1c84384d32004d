import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { Panel, View } from "../../core/screen-box.ts";
import { createFog } from "./fog.ts";
import type { Moment } from "./moment.ts";
import type { SignPlan } from "./sign-plan.ts";

/** How deep the box of a sign is, in metres. */
const DEPTH = 0.32;
const BRACKET = 0.05;

/** Paints what makes a sign a thing: the side of its box that looks to the street, and the arms that hold it. */
export function paintSignBody(
  canvas: Canvas,
  sign: SignPlan,
  { panel, view, moment }: { panel: Panel; view: View; moment: Moment },
): void {
  const fog = createFog(moment);
  const { ambient, lamps } = moment;
  const light = createLight();
  const ray = { z: panel.z, across: (panel.left - view.eyeX) / panel.z, y: panel.bottom };
  const spill = 0.05 * lamps * sign.strength;
  const paint = (part: Panel, tone: number): void => {
    light.red = ambient[0] * tone + sign.colour[0] * spill;
    light.green = ambient[1] * tone + sign.colour[1] * spill;
    light.blue = ambient[2] * tone + sign.colour[2] * spill;
    fog(light, ray);
    eachPixelOf(canvas, { box: toScreenBox(view, part), z: part.z }, (at, _u, _v, cover) =>
      blendPixel(canvas.frame, at * 3, light, cover),
    );
  };
  const { left, right, bottom, top, z } = panel;
  const inner = sign.side < 0 ? right : left;
  const isSideSeen = sign.side < 0 ? inner < view.eyeX : inner > view.eyeX;
  if (isSideSeen) {
    // The far edge of the box, drawn at the distance of the near one.
    const reach = ((inner - view.eyeX) * z) / (z + DEPTH) + view.eyeX;
    paint({ left: Math.min(inner, reach), right: Math.max(inner, reach), bottom, top, z }, 0.14);
  }
  const arm = { left: Math.min(sign.edge, left), right: Math.max(sign.edge, right), z: z + 0.02 };
  for (const y of [top - 0.18, bottom + 0.12]) paint({ ...arm, bottom: y, top: y + BRACKET }, 0.05);
}
