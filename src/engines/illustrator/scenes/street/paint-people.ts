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
import { chooseOutfit, partColour } from "./outfit.ts";
import { paintGroundShadow } from "./ground-shadow.ts";
import type { StreetLight } from "./street-light.ts";
import type { LightMap } from "./light-map.ts";
import type { Moment } from "./moment.ts";
import type { PersonPlan } from "./passers-by.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { View } from "../../core/screen-box.ts";

/** The box that the shapes of a figure are drawn in, in centimetres. */
const BOX = { left: -60, right: 76, top: -232, bottom: 4 } as const;
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
  { view, moment, lightMap, sunShade }: StreetLight,
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
  const sunny = moment.time === "night" ? 0 : sunShade(person.x, 1, person.z);
  castShadow(canvas, person, { view, moment, sunny });
  const shade = createShade(person, masks, { moment, lightMap, sunny });
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

/** A small shade under the feet, and by day what the figure keeps the sun from. */
function castShadow(
  canvas: Canvas,
  { x, z, height }: PersonPlan,
  { view, moment, sunny }: { view: View; moment: Moment; sunny: number },
): void {
  const { sun } = moment;
  paintGroundShadow(canvas, view, { x, z, toX: x, toZ: z, radius: 0.34, strength: 0.5 });
  if (sunny < 0.1 || moment.palette.direct < 0.5 || sun.y < 0.3) return;
  const reach = (height * 0.85) / sun.y;
  const end = { toX: x - sun.x * reach, toZ: z - sun.z * reach };
  paintGroundShadow(canvas, view, { x, z, ...end, radius: 0.2, strength: 0.62 * sunny });
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
  { moment, lightMap, sunny }: { moment: Moment; lightMap: LightMap; sunny: number },
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
  const outfit = chooseOutfit(person.look, moment.time === "night");
  const umbrella = CANOPIES[Math.floor(person.look * 53) % CANOPIES.length] ?? {
    colour: outfit.coat,
    opacity: 1,
  };
  const { ambient, direct, fogEnd, lamps } = moment;
  const softMask: Mask = { ...body, data: soft };
  const step = 1.5 / body.width;
  const behind = { night: 0.05, sunset: 0.03, golden: 0.012, day: 0 }[moment.time];
  const side = lamps * 1.15 + 0.05;
  const { sun } = moment;
  const flip = person.isMirrored ? -1 : 1;
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
    const towards = 0.45 + 0.55 * nx * Math.sign(sun.x) * flip;
    const straight = moment.time === "sunset" ? 0.03 : 0.62 * sunny * Math.max(0.04, towards);
    // Folds and the shade of the coat give the figure some depth.
    const tone = (0.72 + 0.28 * (1 - Math.abs(nx))) * (v > outfit.hem ? 0.85 : 1);
    const isCanopy = inCanopy > inBody;
    const paint = isCanopy ? umbrella.colour : partColour(outfit, v);
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
