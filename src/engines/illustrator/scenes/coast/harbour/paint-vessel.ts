import { blendPixel } from "../../../core/blend-pixel.ts";
import type { Camera } from "../../../core/camera.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import type { Colour, Light } from "../../../core/colour.ts";
import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { readMask } from "../../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../../core/screen-box.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { toOutlineMask } from "../../../text/outline-mask.ts";
import { VESSELS } from "./vessel.ts";
import type { PartShade, VesselPlan } from "./vessel.ts";

export interface VesselPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
}

const WIDEST = 900;

/** Paints a boat as it lies in the water, part over part. Answers how many pixels can be seen of it. */
export function paintVessel(canvas: Canvas, vessel: VesselPlan, painting: VesselPainting): number {
  const { camera, daylight } = painting;
  const art = VESSELS[vessel.kind];
  const unit = vessel.length / 100;
  const box = toScreenBox(
    { camera, eyeX: 0 },
    {
      left: vessel.x - vessel.length / 2,
      right: vessel.x + vessel.length / 2,
      bottom: (art.waterline - art.height) * unit,
      top: art.waterline * unit,
      z: vessel.z,
    },
  );
  const width = clamp(box.right - box.left, 4, WIDEST);
  const place = { width, height: (width * art.height) / 100, scale: width / 100 };
  const light = createLight();
  let seen = 0;
  for (const { fill = "", lines = [], paint, shade } of art.parts) {
    const mask = toOutlineMask(fill, { ...place, lines });
    const colour = paint === "hull" ? vessel.hull : paint;
    const lightUp = createPartLight({ vessel, shade, colour }, painting);
    eachPixelOf(canvas, { box, z: vessel.z }, (at, u, v, cover) => {
      const across = vessel.heading < 0 ? 1 - u : u;
      const share = readMask(mask, across, v) * cover;
      if (share < 0.01) return;
      lightUp(u, v, light);
      addHaze(light, vessel.z, daylight);
      blendPixel(canvas.frame, at * 3, light, share);
      if (share > 0.45) {
        if ((canvas.depth[at] ?? 0) > vessel.z) seen++;
        canvas.depth[at] = vessel.z;
      }
    });
  }
  return seen;
}

function createPartLight(
  { vessel, shade, colour }: { vessel: VesselPlan; shade: PartShade; colour: Colour },
  { daylight, noise }: VesselPainting,
) {
  const { sun, direct, ambient, lampLit, isSnowy } = daylight;
  const art = VESSELS[vessel.kind];
  const look = vessel.x * 3.1 + vessel.z;
  return (u: number, v: number, into: Light): void => {
    const along = u * vessel.length;
    const up = v * art.height * 0.01 * vessel.length;
    // Towards bow and stern the sides turn away from the eye.
    const bend = (u - 0.5) * 1.7;
    const low = shade === "hull" ? smoothstep(0.62, 1, v) : 0;
    const nx = bend * Math.abs(bend) * 0.75;
    const ny = shade === "flat" ? 0.8 : 0.12 - low * 0.55;
    const nz = -Math.sqrt(Math.max(0.05, 1 - nx * nx - ny * ny));
    const facing = clamp(nx * sun.x + ny * sun.y + nz * sun.z, 0, 1);
    const sky = SKY[shade] * (0.7 + 0.3 * ny);
    const wear =
      1 +
      noise.fbm(along * 0.9 + look, up * 3.1, 3) * 0.42 +
      noise.perlin(along * 0.4, up * 9 + look) * 0.12;
    const planks =
      shade === "hull" ? 1 - 0.16 * smoothstep(0.86, 1, Math.abs(Math.sin(up * 15))) : 1;
    const tone = wear * planks;
    const lit = shade === "inside" ? facing * 0.3 : facing * 0.9;
    const snow = isSnowy && (shade === "flat" || shade === "inside") ? 0.75 : 0;
    const red = colour[0] * (1 - snow) + 0.75 * snow;
    const green = colour[1] * (1 - snow) + 0.78 * snow;
    const blue = colour[2] * (1 - snow) + 0.82 * snow;
    const lamp = lampLit && shade === "glass" ? 1.5 : 0;
    into.red = red * tone * (ambient[0] * sky + direct[0] * lit) + lamp;
    into.green = green * tone * (ambient[1] * sky + direct[1] * lit) + lamp * 0.62;
    into.blue = blue * tone * (ambient[2] * sky + direct[2] * lit) + lamp * 0.25;
  };
}

const SKY: Readonly<Record<PartShade, number>> = {
  hull: 1.25,
  inside: 0.75,
  flat: 1.6,
  side: 1.35,
  glass: 2.2,
  line: 1.1,
};
