import { addToPixel, blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import { createFog } from "./fog.ts";
import { paintGroundShadow } from "./ground-shadow.ts";
import { createCarPaint } from "./car-paint.ts";
import type { StreetLight } from "./street-light.ts";
import type { CarPlan } from "./passers-by.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";

/** A car from the front or the back in a box of 190 by 150 centimetres. */
const BODY =
  "M14 76C13 66 20 60 28 57L42 26C46 17 52 13 62 12C82 10 108 10 128 12C138 13 144 17 148 26L162 57" +
  "C170 60 177 66 176 76L177 112C177 119 174 122 168 122L22 122C16 122 13 119 13 112Z" +
  "M22 118L50 118L50 138C50 144 46 147 40 147L31 147C25 147 22 144 22 138ZM140 118L168 118L168 138C168 144 165 147 159 147L150 147C144 147 140 144 140 138Z";
const GLASS =
  "M36 57L49 28C51 23 55 21 62 20C82 18 108 18 128 20C135 21 139 23 141 28L154 57C130 60 60 60 36 57Z";

/** Paints a car with its lights. */
export function paintCar(
  canvas: Canvas,
  car: CarPlan,
  { view, moment, lightMap, sunShade }: StreetLight,
): void {
  const panel = { left: car.x - 0.95, right: car.x + 0.95, bottom: -0.02, top: 1.48, z: car.z };
  const box = toScreenBox(view, panel);
  if (box.right < 0 || box.left > canvas.frame.width) return;
  const width = clamp(box.right - box.left, 4, 400);
  const place = { width, height: width * (150 / 190), scale: width / 190 };
  const body = toOutlineMask(BODY, place);
  const glass = toOutlineMask(GLASS, place);
  const received = createLight();
  lightMap.onGround(car.x, car.z, received);
  const light = createLight();
  const fog = createFog(moment);
  const { ambient, lamps, fogEnd } = moment;
  const sunny = moment.time === "night" ? 0 : sunShade(car.x, 1, car.z);
  const lit = {
    red: ambient[0] + received.red * lamps * 3 + fogEnd[0] * 0.25,
    green: ambient[1] + received.green * lamps * 3 + fogEnd[1] * 0.25,
    blue: ambient[2] + received.blue * lamps * 3 + fogEnd[2] * 0.3,
  };
  const paint = createCarPaint(car, { moment, lit, sunny });
  const rests = { x: car.x - 0.75, z: car.z + 0.6, toX: car.x + 0.75, toZ: car.z + 0.6 };
  paintGroundShadow(canvas, view, { ...rests, radius: 0.75, strength: 0.75 });
  const ray = { z: car.z, across: (car.x - view.eyeX) / car.z, y: 0.8 };
  eachPixelOf(canvas, { box, z: car.z }, (at, u, v, cover) => {
    const inside = readMask(body, u, v);
    if (inside < 0.004) return;
    const pane = readMask(glass, u, v);
    paint({ u, v, pane }, light);
    addCarLights(light, { u, v, leaves: car.leaves, power: 0.06 + 0.94 * lamps });
    fog(light, ray);
    blendPixel(canvas.frame, at * 3, light, inside * cover);
    if (inside * cover > 0.5) canvas.depth[at] = car.z;
  });
  if (!car.leaves && lamps > 0.5) addHaloes(canvas, box, car.z);
}

function addCarLights(
  light: { red: number; green: number; blue: number },
  { u, v, leaves, power }: { u: number; v: number; leaves: boolean; power: number },
): void {
  const aside = Math.abs(u - 0.5);
  if (leaves) {
    const lamp =
      smoothstep(0.29, 0.31, aside) *
      (1 - smoothstep(0.41, 0.42, aside)) *
      smoothstep(0.445, 0.47, v) *
      (1 - smoothstep(0.54, 0.56, v));
    light.red += lamp * 5 * power;
    light.green += lamp * 0.22 * power;
    light.blue += lamp * 0.16 * power;
    const plate = aside < 0.11 && v > 0.6 && v < 0.67 ? 0.25 : 0;
    light.red += plate * power;
    light.green += plate * power;
    light.blue += plate * power * 0.9;
    return;
  }
  const off = Math.hypot((aside - 0.35) * 13, (v - 0.52) * 20);
  const lamp = Math.max(0, 1 - off) * 12 * power;
  light.red += lamp;
  light.green += lamp * 0.94;
  light.blue += lamp * 0.8;
}

/** Head lamps dazzle: a soft glow beyond the car itself. */
function addHaloes(
  canvas: Canvas,
  box: { left: number; right: number; top: number; bottom: number },
  z: number,
): void {
  const width = box.right - box.left;
  for (const side of [0.15, 0.85]) {
    const x = box.left + width * side;
    const y = box.top + (box.bottom - box.top) * 0.52;
    const radius = width * 0.55;
    const halo = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    eachPixelOf(canvas, { box: halo, z }, (at, u, v) => {
      const distance = Math.hypot(u - 0.5, v - 0.5) * 2;
      if (distance < 1)
        addToPixel(
          canvas.frame,
          at * 3,
          { red: 1, green: 0.92, blue: 0.75 },
          (1 - distance) ** 3 * 0.5,
        );
    });
  }
}
