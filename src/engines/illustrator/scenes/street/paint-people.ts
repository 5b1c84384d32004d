import { blendPixel } from "../../core/blend-pixel.ts";
import { blurMask } from "../../core/blur.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Mask } from "../../text/outline-mask.ts";
import { figureShape } from "./figure-shapes.ts";
import { createFog } from "./fog.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import type { PersonPlan } from "./passers-by.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { View } from "../../core/screen-box.ts";

/** The box that the shapes of a figure are drawn in, in centimetres. */
const BOX = { left: -60, right: 76, top: -232, bottom: 4 } as const;
const CLOTHES: readonly Colour[] = [
  [0.022, 0.023, 0.028],
  [0.04, 0.033, 0.03],
  [0.065, 0.018, 0.02],
  [0.028, 0.036, 0.052],
  [0.085, 0.07, 0.05],
];
/** Colour of the cloth and how much of it hides what is behind. */
const CANOPIES: readonly { readonly colour: Colour; readonly opacity: number }[] = [
  { colour: [0.03, 0.03, 0.035], opacity: 1 },
  { colour: [0.3, 0.2, 0.05], opacity: 1 },
  { colour: [0.3, 0.02, 0.025], opacity: 1 },
  { colour: [0.04, 0.06, 0.14], opacity: 1 },
];

interface FigureMasks {
  readonly body: Mask;
  readonly soft: Float32Array;
  readonly canopy: Mask;
}

/** Paints a passer-by, lit from both sides of the street and rimmed by the light behind. */
export function paintPerson(
  canvas: Canvas,
  person: PersonPlan,
  { view, moment, lightMap }: { view: View; moment: Moment; lightMap: LightMap },
): void {
  const scale = person.height / 1.7 / 100;
  const flip = person.isMirrored ? -1 : 1;
  const edges = [person.x + BOX.left * scale * flip, person.x + BOX.right * scale * flip] as const;
  const panel = {
    left: Math.min(...edges),
    right: Math.max(...edges),
    bottom: -BOX.bottom * scale,
    top: -BOX.top * scale,
    z: person.z,
  };
  const box = toScreenBox(view, panel);
  if (box.right < 0 || box.left > canvas.frame.width) return;
  const hasUmbrella = moment.weather === "rain" || (moment.weather === "snow" && person.look < 0.5);
  const masks = drawMasks(person.look, hasUmbrella, clamp(box.right - box.left, 6, 420));
  const shade = createShade(person, masks, { moment, lightMap });
  const fog = createFog(moment);
  const ray = { z: person.z, across: (person.x - view.eyeX) / person.z, y: 1 };
  const light = createLight();
  eachPixelOf(canvas, { box, z: person.z }, (at, u, v, cover) => {
    const share = shade(person.isMirrored ? 1 - u : u, v, light) * cover;
    if (share < 0.004) return;
    fog(light, ray);
    blendPixel(canvas.frame, at * 3, light, share);
    if (share > 0.5) canvas.depth[at] = person.z;
  });
}

function drawMasks(look: number, hasUmbrella: boolean, width: number): FigureMasks {
  const shape = figureShape(look, hasUmbrella);
  const scale = width / (BOX.right - BOX.left);
  const height = (BOX.bottom - BOX.top) * scale;
  const place = { width, height, scale, x: -BOX.left * scale, y: -BOX.top * scale };
  const body = toOutlineMask(shape.body, {
    ...place,
    lines: [...shape.limbs, { path: shape.stick, width: 1.6 }],
  });
  return {
    body,
    soft: blurMask(body, Math.max(1, width * 0.018), 2),
    canopy: toOutlineMask(shape.canopy, place),
  };
}

function createShade(
  person: PersonPlan,
  { body, soft, canopy }: FigureMasks,
  { moment, lightMap }: { moment: Moment; lightMap: LightMap },
) {
  const fromLeft = createLight();
  const fromRight = createLight();
  lightMap.onWall(1, person.z, 1.4, fromLeft);
  lightMap.onWall(-1, person.z, 1.4, fromRight);
  if (person.isMirrored) {
    const { red, green, blue } = fromLeft;
    Object.assign(fromLeft, fromRight);
    Object.assign(fromRight, { red, green, blue });
  }
  const cloth = CLOTHES[Math.floor(person.look * 37) % CLOTHES.length] ?? [0.04, 0.04, 0.05];
  const umbrella = CANOPIES[Math.floor(person.look * 53) % CANOPIES.length] ?? {
    colour: cloth,
    opacity: 1,
  };
  const { ambient, direct, fogEnd, lamps } = moment;
  const softMask: Mask = { ...body, data: soft };
  const step = 1.5 / body.width;
  const behind = { night: 0.05, sunset: 0.03, golden: 0.012, day: 0 }[moment.time];
  const side = lamps * 1.15 + 0.05;
  const straight = moment.time === "sunset" ? 0.03 : 0.11;
  return (u: number, v: number, into: { red: number; green: number; blue: number }): number => {
    const inBody = readMask(body, u, v);
    const inCanopy = readMask(canopy, u, v);
    const nx = clamp(
      (readMask(softMask, u - step, v) - readMask(softMask, u + step, v)) * 3.2,
      -1,
      1,
    );
    const rim = 1 - smoothstep(0.4, 0.72, readMask(softMask, u, v));
    const left = Math.max(0, -nx) * side + 0.12 * side;
    const right = Math.max(0, nx) * side + 0.12 * side;
    const isSkin = v > 0.26 && v < 0.33 && inBody > 0;
    const tone = isSkin ? 1.6 : 1;
    const isCanopy = inCanopy > inBody;
    const paint = isCanopy ? umbrella.colour : cloth;
    const back = isCanopy
      ? 0.1 * (1 - umbrella.opacity) + smoothstep(0.16, 0.02, v) * 0.05
      : rim * behind;
    into.red =
      paint[0] *
        tone *
        (ambient[0] + direct[0] * straight + fromLeft.red * left + fromRight.red * right) +
      fogEnd[0] * back;
    into.green =
      paint[1] *
        tone *
        (ambient[1] + direct[1] * straight + fromLeft.green * left + fromRight.green * right) +
      fogEnd[1] * back;
    into.blue =
      paint[2] *
        tone *
        (ambient[2] + direct[2] * straight + fromLeft.blue * left + fromRight.blue * right) +
      fogEnd[2] * back;
    const covered = inCanopy * umbrella.opacity;
    return isCanopy ? Math.max(covered, inBody) : inBody;
  };
}
