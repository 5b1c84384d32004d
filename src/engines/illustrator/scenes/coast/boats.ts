import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import type { BoatPlan } from "./plan-boats.ts";
import type { CoastPlan } from "./plan.ts";

/** Outlines in a box of 100 by 130; the boat sails to the right and its waterline lies at 124. */
const SHAPES = {
  sail: {
    hull: "M10 113C30 116 70 116 93 110C90 120 84 127 76 130L24 130C16 126 12 120 10 113Z",
    sails:
      "M47 8C50 40 49 80 46 106C32 107 20 107 13 106C26 80 40 44 47 8ZM51 20C62 50 78 80 90 103C76 107 62 107 51 106C53 80 53 50 51 20Z",
    rig: "M49 3L49 114M12 108L49 108",
  },
  row: {
    hull: "M4 104C30 112 70 112 97 102C92 118 84 128 74 130L26 130C14 126 7 116 4 104Z",
    sails: "M46 84a6 7 0 1 1 12 0a6 7 0 1 1 -12 0ZM42 92C48 89 58 89 62 93L65 110L40 110Z",
    rig: "M60 98L84 116M44 98L20 116",
  },
} as const;

/** Paints the boats, the farthest first, before the sea is painted around them. Answers how many pixels can be seen of each kind. */
export function paintBoats(
  canvas: Canvas,
  plan: Pick<CoastPlan, "camera" | "boats">,
  daylight: Daylight,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const boat of plan.boats.toSorted((a, b) => b.z - a.z)) {
    const pixels = paintBoat(canvas, boat, { plan, daylight });
    seen.set(boat.id, (seen.get(boat.id) ?? 0) + pixels);
  }
  return seen;
}

function paintBoat(
  canvas: Canvas,
  boat: BoatPlan,
  { plan, daylight }: { plan: Pick<CoastPlan, "camera">; daylight: Daylight },
): number {
  const { camera } = plan;
  const height = boat.length * 1.3;
  const box = toScreenBox(
    { camera, eyeX: 0 },
    {
      left: boat.x - boat.length / 2,
      right: boat.x + boat.length / 2,
      bottom: (boat.y ?? 0) - height * 0.046,
      top: (boat.y ?? 0) + height * 0.954,
      z: boat.z,
    },
  );
  const width = clamp(box.right - box.left, 4, 500);
  const place = { width, height: width * 1.3, scale: width / 100 };
  const shape = SHAPES[boat.kind];
  const hull = toOutlineMask(shape.hull, place);
  const sails = toOutlineMask(shape.sails, place);
  const rig = toOutlineMask("", { ...place, lines: [{ path: shape.rig, width: 1.4 }] });
  const lightUp = createBoatLight(boat, daylight);
  const light = createLight();
  let seen = 0;
  eachPixelOf(canvas, { box, z: boat.z }, (at, u, v, cover) => {
    const across = boat.heading < 0 ? 1 - u : u;
    const inSail = readMask(sails, across, v);
    const inHull = readMask(hull, across, v);
    const share = Math.max(inSail, inHull, readMask(rig, across, v)) * cover;
    if (share < 0.004) return;
    lightUp(
      { u: across, v, part: inHull > inSail ? "hull" : inSail > 0.3 ? "sail" : "rig" },
      light,
    );
    addHaze(light, boat.z, daylight);
    blendPixel(canvas.frame, at * 3, light, share);
    if (share > 0.4) canvas.depth[at] = boat.z;
    seen++;
  });
  return seen;
}

type Part = "hull" | "sail" | "rig";

/** How light the paint of a part is. What is a sail on a sailing boat is the rower in a rowing boat. */
function paintOf({ kind }: BoatPlan, part: Part, v: number): number {
  if (part === "rig") return 0.05;
  if (part === "sail") return kind === "row" ? 0.06 : 0.72;
  if (v > 0.885 && v < 0.905) return 0.5;
  return kind === "row" ? 0.09 : 0.16;
}

function createBoatLight(boat: BoatPlan, { sun, direct, ambient, lampLit }: Daylight) {
  // Cloth lets light through, so a sail glows when the sun stands behind it.
  const through = sun.z > 0 ? 0.13 : 0.3;
  return ({ u, v, part }: { u: number; v: number; part: Part }, into: Light): void => {
    const seam = part === "sail" ? 1 - 0.12 * smoothstep(0.9, 1, Math.abs(Math.sin(v * 34))) : 1;
    const belly = part === "sail" ? 0.75 + 0.35 * u : 1;
    const paint = paintOf(boat, part, v);
    const lit = part === "sail" ? through * belly : 0.12;
    const tone = paint * seam;
    const isLamp = part === "hull" && Math.abs(u - 0.33) < 0.03 && Math.abs(v - 0.912) < 0.012;
    const lamp = lampLit && isLamp && boat.kind === "sail" ? 1.6 : 0;
    into.red = tone * (ambient[0] * 1.2 * belly + direct[0] * lit) + lamp;
    into.green = tone * (ambient[1] * 1.2 * belly + direct[1] * lit) + lamp * 0.65;
    into.blue = tone * (ambient[2] * 1.2 * belly + direct[2] * lit) + lamp * 0.28;
  };
}
