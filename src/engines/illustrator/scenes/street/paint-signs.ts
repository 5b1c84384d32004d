import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import { createFog } from "./fog.ts";
import type { Moment } from "./moment.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { Panel, View } from "../../core/screen-box.ts";
import { paintSignBody } from "./sign-body.ts";
import { signArtwork } from "./sign-artwork.ts";
import type { Artwork } from "./sign-artwork.ts";
import type { SignPlan } from "./sign-plan.ts";

const MARGIN = 0.26;

/** The board of a sign in metres. Its height follows from its words. */
export function signPanel(sign: SignPlan): Panel {
  const letters = Array.from(sign.words).length;
  const aspect = sign.vertical
    ? (1 + 2 * MARGIN) / (letters * 1.06 + 2 * MARGIN)
    : (letters * 0.72 + 2 * MARGIN) / (1 + 2 * MARGIN);
  const height = sign.width / aspect;
  const outer = sign.edge - sign.side * (sign.width + 0.12);
  const left = sign.side < 0 ? sign.edge + 0.12 : outer;
  return {
    left,
    right: left + sign.width,
    bottom: sign.bottom,
    top: sign.bottom + height,
    z: sign.z,
  };
}

/** Paints a sign that stands out from a house: a board with a rim and lit writing. */
export function paintSign(
  canvas: Canvas,
  sign: SignPlan,
  { view, moment }: { view: View; moment: Moment },
): void {
  const panel = signPanel(sign);
  const box = toScreenBox(view, panel);
  if (
    box.right < 0 ||
    box.left > canvas.frame.width ||
    box.bottom < 0 ||
    box.top > canvas.frame.height
  )
    return;
  if (box.right - box.left < 1.5) return;
  const across = box.right - box.left;
  // Few sizes, so that most signs find their artwork drawn already.
  const size = 16 * 2 ** clamp(Math.ceil(Math.log2(across / (1 + 2 * MARGIN) / 16)), 0, 3);
  const artwork = signArtwork(sign.words, {
    face: "bold",
    size,
    vertical: sign.vertical,
    margin: MARGIN,
  });
  const paint = createSignPaint(sign, artwork, {
    moment,
    rim: 0.055,
    aspect: (panel.right - panel.left) / (panel.top - panel.bottom),
  });
  paintSignBody(canvas, sign, { panel, view, moment });
  const fog = createFog(moment);
  const light = createLight();
  const ray = {
    z: panel.z,
    across: ((panel.left + panel.right) / 2 - view.eyeX) / panel.z,
    y: panel.bottom,
  };
  eachPixelOf(canvas, { box, z: panel.z }, (at, u, v, cover) => {
    paint(u, v, light);
    fog(light, ray);
    blendPixel(canvas.frame, at * 3, light, cover);
    if (cover > 0.5) canvas.depth[at] = panel.z;
  });
}

function createSignPaint(
  { colour, board, strength }: SignPlan,
  artwork: Artwork,
  { moment, rim, aspect }: { moment: Moment; rim: number; aspect: number },
) {
  const power = strength * moment.lamps * (moment.neon ? 1 : 0.75);
  const { ambient, direct } = moment;
  // By day the board is paint in daylight; its colour is the same as that of its tubes.
  const day = 0.8 * (1 - moment.lamps);
  const dayRed = (ambient[0] + direct[0] * 0.16) * day;
  const dayGreen = (ambient[1] + direct[1] * 0.16) * day;
  const dayBlue = (ambient[2] + direct[2] * 0.16) * day;
  return (u: number, v: number, into: { red: number; green: number; blue: number }): void => {
    const core = readMask(artwork.core, u, v);
    const glow = readMask(artwork.glow, u, v);
    const edge = Math.min(u, 1 - u, Math.min(v, 1 - v) / aspect);
    const tube =
      smoothstep(rim * 0.25, rim * 0.5, edge) * (1 - smoothstep(rim * 0.85, rim * 1.2, edge));
    const isBright = board === "bright";
    // The board lies in a box of sheet metal, whose lower and outer edges are in the shade.
    const sheet = (1 - 0.45 * smoothstep(rim * 0.3, 0, edge)) * (1.06 - 0.22 * v);
    const lit = isBright
      ? 1.15 * (1 - core * 0.97) * (0.75 + 0.25 * (1 - v))
      : 0.05 + glow * 0.85 + core * 1.5 + tube * 1.2;
    const white = isBright ? 0.05 * (1 - core) : core * 0.5 + tube * 0.1;
    const paint = isBright ? 1 - core * 0.9 : 0.16 + core * 0.5;
    const plain = isBright ? 0 : core * 0.35;
    const own = power * sheet;
    into.red = (colour[0] * lit + white) * own + (colour[0] * 0.6 * paint + plain) * dayRed * sheet;
    into.green =
      (colour[1] * lit + white) * own + (colour[1] * 0.6 * paint + plain) * dayGreen * sheet;
    into.blue =
      (colour[2] * lit + white) * own + (colour[2] * 0.6 * paint + plain) * dayBlue * sheet;
  };
}
