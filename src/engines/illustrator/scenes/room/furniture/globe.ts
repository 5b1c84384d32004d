import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import { metal } from "./lamps.ts";
import type { Making, Piece } from "./making.ts";

type Look = Pick<Making, "style" | "noise">;

/** How far the axis of the earth leans. */
const LEAN = 0.41;

const RADIUS = 0.3;
/** Where its middle hangs. */
const MIDDLE = 0.78;

/** A great globe that hangs in a ring of wood on three turned legs. */
export function makeFloorGlobe(pose: Pose, { style, noise }: Making): Piece {
  const make = createCarpenter(pose);
  const wood = timber({ noise, colour: style.wood, grain: "up", gloss: 0.7, roughness: 0.2 });
  const brass = metal([0.62, 0.46, 0.2]);
  make.ball([0, MIDDLE, 0], [RADIUS, RADIUS, RADIUS], seasAndLands({ style, noise }));
  make.lathe([0, MIDDLE, 0], ringOf(RADIUS + 0.012, 0.016, 0.02), brass, {
    tilt: Math.PI / 2 - LEAN,
  });
  make.lathe([0, MIDDLE - 0.02, 0], ringOf(RADIUS + 0.036, 0.05, 0.036), wood);
  for (let leg = 0; leg < 4; leg++) {
    const angle = leg * (Math.PI / 2) + Math.PI / 4;
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    const out = RADIUS + 0.06;
    make.rod(
      [x * out * 0.8, 0, z * out * 0.8],
      [x * out, MIDDLE - 0.02, z * out],
      [0.016, 0.024],
      wood,
    );
    make.rod([0, 0.24, 0], [x * out * 0.86, 0.24, z * out * 0.86], [0.014, 0.014], wood);
  }
  make.ball([0, 0.24, 0], [0.04, 0.04, 0.04], brass);
  return { solids: make.parts };
}

/** A flat ring about the upright axis. */
const ringOf = (inner: number, broad: number, high: number): number[] => [
  inner,
  -high / 2,
  inner + broad,
  -high / 2,
  inner + broad,
  high / 2,
  inner,
  high / 2,
  inner,
  -high / 2,
];

/** Old paper: seas of faded blue, lands of ochre and olive with darker coasts, a net of fine lines. */
function seasAndLands({ noise }: Look): Material {
  return {
    colour: [0.16, 0.3, 0.36],
    gloss: 0.7,
    roughness: 0.14,
    paint(surface, skin) {
      const { u, v, w } = surface;
      const land =
        noise.fbm(u * 6 + 3.1, v * 6 + w * 5.3, 5) + 0.25 * noise.perlin(w * 4 + 9, v * 3);
      const height = Math.asin(Math.max(-1, Math.min(1, v / RADIUS)));
      const around = Math.atan2(w, u);
      const isLine = nearLine(height) || nearLine(around * Math.cos(height));
      if (land > 0.03) {
        const dry = Math.min(1, (land - 0.03) * 5);
        skin.red = 0.3 + 0.24 * dry;
        skin.green = 0.31 + 0.1 * dry;
        skin.blue = 0.13 + 0.06 * dry;
      }
      const shade = Math.abs(land - 0.03) < 0.014 ? 0.5 : isLine ? 0.82 : 1;
      skin.red *= shade;
      skin.green *= shade;
      skin.blue *= shade;
    },
  };
}

/** Radians between the lines of the net. */
const NET = Math.PI / 9;
const nearLine = (angle: number): boolean =>
  Math.abs(angle / NET - Math.round(angle / NET)) < 0.025;
