import type { Canvas } from "../../core/canvas.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { paintSward } from "../../outdoors/paint-sward.ts";
import type { Tuft } from "../../outdoors/paint-sward.ts";
import { TURF } from "./turf.ts";
import type { VillageWork } from "./village-work.ts";

/** As far as grass is seen blade by blade, in metres. */
const FAR = 34;
const DAISY: Colour = [0.78, 0.78, 0.74];
const BUTTERCUP: Colour = [0.78, 0.58, 0.05];
const HEART: Colour = [0.7, 0.5, 0.06];

/** Paints the grass and the flowers of a village where no snow lies. */
export function paintGrass(canvas: Canvas, work: VillageWork): void {
  if (work.light.isSnowy) return;
  paintSward(canvas, {
    camera: work.plan.camera,
    near: 2.6,
    far: FAR,
    gap: 0.14,
    gapPixels: 5.5,
    grow: createGrowth(work),
    checkAborted: work.checkAborted,
  });
}

function createGrowth({ plan, light, vista, shade, noise }: VillageWork) {
  const [dark, bright] = TURF[light.season];
  const { lane, laneHalf, laneTo } = plan;
  const { direct, ambient } = light;
  const isFlowering = light.season === "spring" || light.season === "summer";
  const lightUp = (into: Light, colour: Colour, tone: number, sunlit: number): void => {
    into.red = colour[0] * tone * (ambient[0] * 1.15 + direct[0] * 0.75 * sunlit);
    into.green = colour[1] * tone * (ambient[1] * 1.15 + direct[1] * 0.75 * sunlit);
    into.blue = colour[2] * tone * (ambient[2] * 1.15 + direct[2] * 0.75 * sunlit);
  };
  return (tuft: Tuft): boolean => {
    const { x, z, chance } = tuft;
    const patch = noise.perlin(x * 0.3, z * 0.3 + 5);
    const beside = z < laneTo + 4 ? Math.abs(x - lane(z)) / laneHalf + patch * 0.2 : 9;
    if (beside < 1.08) return false;
    const own = hashCell(Math.floor(chance * 65_536), 5);
    const y = vista.height(x, z);
    const sunlit = shade(x, y + 0.1, z);
    const tone = 0.65 + 0.5 * own + patch * 0.4;
    tuft.y = y - 0.02;
    tuft.height = lerp(0.04, 0.12, own) * smoothstep(0.9, 1.9, beside);
    tuft.width = 0.007 + 0.005 * own;
    tuft.blades = 4;
    tuft.lean = patch * 0.3;
    tuft.spread = 0.36;
    lightUp(tuft.root, dark, tone, sunlit * 0.25);
    lightUp(tuft.tip, bright, tone * 1.2, sunlit * 1.2);
    const field = noise.perlin(x * 0.24 + 31, z * 0.24);
    if (isFlowering && hashCell(Math.floor(own * 65_536), 9) < smoothstep(0, 0.5, field) * 0.22) {
      tuft.bloom = 0.022 + 0.014 * own;
      tuft.height = Math.max(tuft.height, 0.1) * 1.2;
      lightUp(tuft.petal, own < 0.6 ? DAISY : BUTTERCUP, 1, sunlit);
      lightUp(tuft.heart, HEART, 1, sunlit);
    }
    return tuft.height > 0.02;
  };
}
