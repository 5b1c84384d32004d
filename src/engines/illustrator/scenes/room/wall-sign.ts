import type { Colour } from "../../core/colour.ts";
import { blurMask } from "../../core/blur.ts";
import { pick } from "../../core/pick.ts";
import { readMask } from "../../core/read-mask.ts";
import type { Random } from "../../core/rng.ts";
import { createCarpenter } from "../../indoors/carpenter.ts";
import type { Lamp } from "../../indoors/lights.ts";
import type { Material } from "../../indoors/material.ts";
import { placeIn } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import { createPanel } from "../../indoors/solids/panel.ts";
import { fitText } from "../../text/fit-text.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Mask } from "../../text/outline-mask.ts";
import { toTextOutline } from "../../text/text-outline.ts";
import type { Piece } from "./furniture/making.ts";

export interface WallSignPlan {
  readonly text: string;
  readonly manner: "sign" | "neon";
  /** The middle of its lower edge, at the wall; it faces against the depth of the pose. */
  readonly pose: Pose;
  /** The room that there is for it on the wall, in metres. */
  readonly width: number;
  readonly height: number;
  readonly isLit: boolean;
  readonly random: Random;
}

/** Pixels of type height: enough for the largest picture. */
const TYPE = 96;
const MARGIN = 0.35;

/** Writing on the wall of a room: a framed print, or tubes of neon. */
export function makeWallSign(plan: WallSignPlan): Piece {
  const face = plan.manner === "neon" ? "neon" : "bold";
  const lines = fitText(plan.text, { face, width: plan.width, height: plan.height, linesMax: 4 });
  const outline = toTextOutline(lines, { face, size: TYPE, align: "middle" });
  const margin = TYPE * MARGIN;
  const mask = toOutlineMask(outline.path, {
    width: outline.width + 2 * margin,
    height: outline.height + 2 * margin,
    x: margin,
    y: margin,
  });
  const scale = Math.min(plan.width / mask.width, plan.height / mask.height, 0.42 / TYPE);
  const size = [mask.width * scale, mask.height * scale] as const;
  return plan.manner === "neon" ? bendTubes(plan, mask, size) : framePrint(plan, mask, size);
}

function framePrint(
  { pose }: WallSignPlan,
  mask: Mask,
  [width, height]: readonly [number, number],
): Piece {
  const make = createCarpenter(pose);
  const edge = 0.03;
  make.box(
    [0, 0, -0.014],
    [width + 2 * edge, height + 2 * edge, 0.028],
    { colour: [0.025, 0.025, 0.025], gloss: 0.5, roughness: 0.2 },
    { round: 0.004 },
  );
  const print: Material = {
    colour: [0.78, 0.76, 0.71],
    paint(surface, skin) {
      const ink = readMask(mask, surface.u / width + 0.5, 1 - surface.v / height);
      skin.red += (0.03 - skin.red) * ink;
      skin.green += (0.03 - skin.green) * ink;
      skin.blue += (0.035 - skin.blue) * ink;
    },
  };
  make.panel([0, edge, -0.0285], [width, height], print, { isCasting: false });
  return { solids: make.parts };
}

const GASES: readonly [Colour, ...Colour[]] = [
  [1, 0.16, 0.5],
  [0.15, 0.75, 1],
  [1, 0.5, 0.14],
  [0.7, 0.25, 1],
  [0.3, 1, 0.55],
];

function bendTubes(
  { pose, random, isLit }: WallSignPlan,
  mask: Mask,
  [width, height]: readonly [number, number],
): Piece {
  const gas = pick(random, GASES);
  const core = blurMask(mask, TYPE * 0.02, 2);
  const tubes = { ...mask, data: core };
  const halo = { ...mask, data: blurMask(mask, TYPE * 0.09, 3) };
  const power = isLit ? 1 : 0.6;
  const material: Material = {
    colour: [0.5, 0.5, 0.5],
    glow: [gas[0] * 3, gas[1] * 3, gas[2] * 3],
    isLampshade: true,
    paint(surface, skin) {
      const [u, v] = [surface.u / width + 0.5, 1 - surface.v / height];
      const hot = readMask(tubes, u, v);
      const soft = readMask(halo, u, v);
      const white = Math.max(0, hot - 0.7) * 2.2;
      skin.glowRed = (gas[0] * (soft * 1.2 + hot * 3) + white) * power;
      skin.glowGreen = (gas[1] * (soft * 1.2 + hot * 3) + white) * power;
      skin.glowBlue = (gas[2] * (soft * 1.2 + hot * 3) + white) * power;
    },
  };
  const covers = (u: number, v: number): boolean =>
    readMask(tubes, u / width + 0.5, 1 - v / height) > 0.3;
  const panel = createPanel({
    pose: { ...pose, ...shifted(pose, -0.05) },
    width,
    height,
    material,
    covers,
    isCasting: false,
  });
  const lamps = [-0.3, 0, 0.3].map((share): Lamp => {
    const [x, y, z] = placeIn(pose, share * width, height / 2, -0.22);
    return {
      x,
      y,
      z,
      colour: [gas[0] * 0.5 * power, gas[1] * 0.5 * power, gas[2] * 0.5 * power],
      radius: 0.28,
      freeUp: -1,
      freeDown: -1,
      shade: 1,
    };
  });
  return { solids: [panel], lamps };
}

function shifted(pose: Pose, deep: number): Pick<Pose, "x" | "y" | "z"> {
  const [x, y, z] = placeIn(pose, 0, 0, deep);
  return { x, y, z };
}
