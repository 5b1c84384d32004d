import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";
import { createLeaf, DOT, paintLeaf } from "./paint-leaf.ts";
import type { Leaf } from "./paint-leaf.ts";
import { paintSpray } from "./paint-spray.ts";
import { createSeenLimb, paintLimb } from "./paint-limb.ts";
import type { LeafCloud, Limb, TreeModel } from "./tree-model.ts";

/** What the leaves and the bark of a tree are made of. */
export interface Foliage {
  /** Colours of a leaf in plain light, from the dark to the bright ones. */
  readonly dark: Colour;
  readonly bright: Colour;
  /** Colour of light that came through a leaf. */
  readonly through: Colour;
  readonly bark: Colour;
  /** Share of the leaves that are there: 1 in summer, 0 in winter. */
  readonly leafiness: number;
  /** How much snow lies on it, 0 to 1. */
  readonly snow: number;
}

/** A tree in its place. Metres. */
export interface TreePlace {
  readonly x: number;
  /** Height of its foot. */
  readonly y: number;
  readonly z: number;
  readonly height: number;
  /** How far it leans to the right for each metre up; 0 if absent. */
  readonly lean?: number;
}

export interface TreePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly foliage: Foliage;
  /** Share of the sunlight that reaches the tree at all; 1 if absent. */
  readonly sunlit?: number;
  /** Leaves smaller than this many pixels are joined to fewer, larger ones; 0.95 if absent. */
  readonly leafLeast?: number;
  /** No more leaves than this are painted. */
  readonly leavesMax?: number;
  /** The stem is painted by somebody else. */
  readonly withoutStem?: boolean;
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

const LEAF_LEAST = 0.95;
/** Joined leaves are not longer than twice this, in pixels. */
const GROWN_MOST = 3.6;
/** From this length on, in pixels, a twig of a conifer shows its needles. */
const NEEDLES_SEEN = 7.5;

/** Paints a tree: the leaves behind its wood, the wood, the leaves before it. */
export function paintTree(
  canvas: Canvas,
  model: TreeModel,
  place: TreePlace,
  painting: TreePainting,
): void {
  const { camera, leafLeast = LEAF_LEAST, leavesMax = Number.POSITIVE_INFINITY } = painting;
  const { leaves } = model;
  const scale = (camera.focal / place.z) * place.height;
  const typical = (leaves.size[0] ?? 0.01) * scale;
  const joined = (leafLeast / Math.max(1e-4, typical)) ** 2;
  const stride = clamp(
    Math.round(Math.max(joined, leaves.count / leavesMax)),
    1,
    Math.max(1, Math.floor(leaves.count / 40)),
  );
  const middle = leaves.z.findIndex((z) => z < 0);
  const paintLeaves = createLeavesPainter(canvas, { model, place, painting, stride });
  if (painting.foliage.leafiness > 0) paintLeaves(0, middle);
  paintLimbs(canvas, { model, place, painting, scale });
  if (painting.foliage.leafiness > 0) paintLeaves(middle, leaves.count);
}

interface Work {
  readonly model: TreeModel;
  readonly place: TreePlace;
  readonly painting: TreePainting;
}

function createLeavesPainter(
  canvas: Canvas,
  { model, place, painting, stride }: Work & { stride: number },
) {
  const { camera, foliage, veil } = painting;
  const { leaves, leafShape } = model;
  const { lean = 0 } = place;
  const leaf = createLeaf();
  const light = createLight();
  // Fewer leaves are larger ones, but never so large that they are seen as such.
  const natural = ((leaves.size[0] ?? 0.01) * place.height * painting.camera.focal) / place.z;
  const grow = Math.max(1, Math.min(stride ** 0.45, GROWN_MOST / natural));
  const shape = Math.min(0.9, leafShape * (stride > 1 ? 1.5 : 1));
  const shade = createLeafShade(leaves, painting);
  return (from: number, to: number): void => {
    for (let index = from; index < to; index += stride) {
      const tone = leaves.tone[index] ?? 0;
      if (foliage.leafiness < 1 && (tone + 1) / 2 > foliage.leafiness) continue;
      const above = (leaves.y[index] ?? 0) * place.height;
      const x = place.x + (leaves.x[index] ?? 0) * place.height + lean * above;
      const y = place.y + above;
      const z = place.z + (leaves.z[index] ?? 0) * place.height;
      if (z < 0.6) continue;
      const perMetre = camera.focal / z;
      leaf.x = camera.centreX + x * perMetre;
      leaf.y = camera.horizonY - (y - camera.height) * perMetre;
      leaf.length = (leaves.size[index] ?? 0) * place.height * perMetre * grow;
      if (isOutside(canvas, leaf)) continue;
      leaf.width = leaf.length * shape;
      leaf.z = z;
      if (leaf.length < DOT && isHidden(canvas, leaf)) continue;
      const angle = leaves.angle[index] ?? 0;
      leaf.cosine = Math.cos(angle);
      leaf.sine = Math.sin(angle);
      shade(light, index, tone);
      veil(light, x, y, z);
      leaf.red = light.red;
      leaf.green = light.green;
      leaf.blue = light.blue;
      if (model.isNeedled === true && leaf.length > NEEDLES_SEEN) paintSpray(canvas, leaf);
      else paintLeaf(canvas, leaf);
    }
  };
}

const isOutside = ({ frame }: Canvas, { x, y, length }: Leaf): boolean =>
  x < -length || y < -length || x > frame.width + length;

/** Whether something nearer was painted where the middle of a leaf is. */
function isHidden({ frame, depth }: Canvas, leaf: Leaf): boolean {
  if (leaf.x < 0 || leaf.y < 0 || leaf.x >= frame.width || leaf.y >= frame.height) return true;
  return (depth[Math.floor(leaf.y) * frame.width + Math.floor(leaf.x)] ?? 0) < leaf.z;
}

function createLeafShade(
  { lit, through, open }: LeafCloud,
  { foliage, daylight, sunlit = 1 }: TreePainting,
) {
  const { direct, ambient } = daylight;
  const { dark, bright, through: glowing, snow } = foliage;
  return (into: Light, index: number, tone: number): void => {
    const share = 0.5 + 0.5 * tone;
    const sky = open[index] ?? 0;
    const white = snow > 0 ? clamp((sky - 0.32) * 3.2, 0, 1) * snow : 0;
    const rest = 1 - white;
    const sun = (lit[index] ?? 0) * sunlit;
    const glow = (through[index] ?? 0) * sunlit * rest;
    const fill = sky * 1.5 + 0.12;
    const red = (dark[0] + (bright[0] - dark[0]) * share) * rest + 0.78 * white;
    const green = (dark[1] + (bright[1] - dark[1]) * share) * rest + 0.8 * white;
    const blue = (dark[2] + (bright[2] - dark[2]) * share) * rest + 0.84 * white;
    into.red = red * (direct[0] * sun + ambient[0] * fill) + glowing[0] * direct[0] * glow;
    into.green = green * (direct[1] * sun + ambient[1] * fill) + glowing[1] * direct[1] * glow;
    into.blue = blue * (direct[2] * sun + ambient[2] * fill) + glowing[2] * direct[2] * glow;
  };
}

function paintLimbs(
  canvas: Canvas,
  { model, place, painting, scale }: Work & { scale: number },
): void {
  const { camera, withoutStem = false } = painting;
  const { lean = 0 } = place;
  const seen = createSeenLimb();
  const colour = createBarkLight(painting);
  const isBare = painting.foliage.leafiness < 0.3;
  // Twigs thinner than this are lost among the leaves; bare ones are the tree.
  const least = isBare ? 0.1 : 0.8;
  for (const limb of model.limbs) {
    if (Math.max(limb.fromRadius, limb.toRadius) * scale < least) continue;
    if ((withoutStem && limb.isStem === true) || (!isBare && limb.isTwig === true)) continue;
    const fromZ = place.z + limb.fromZ * place.height;
    const toZ = place.z + limb.toZ * place.height;
    if (fromZ < 0.6 || toZ < 0.6) continue;
    const fromScale = camera.focal / fromZ;
    const toScale = camera.focal / toZ;
    seen.fromX =
      camera.centreX + (place.x + (limb.fromX + lean * limb.fromY) * place.height) * fromScale;
    seen.fromY =
      camera.horizonY - (place.y + limb.fromY * place.height - camera.height) * fromScale;
    seen.toX = camera.centreX + (place.x + (limb.toX + lean * limb.toY) * place.height) * toScale;
    seen.toY = camera.horizonY - (place.y + limb.toY * place.height - camera.height) * toScale;
    seen.fromRadius = limb.fromRadius * place.height * fromScale;
    seen.toRadius = limb.toRadius * place.height * toScale;
    seen.z = Math.min(fromZ, toZ);
    colour(seen, limb, place);
    paintLimb(canvas, seen);
  }
}

function createBarkLight({ foliage, daylight, veil, sunlit = 1 }: TreePainting) {
  const { sun, direct, ambient } = daylight;
  const { bark, snow } = foliage;
  const light = createLight();
  return (seen: ReturnType<typeof createSeenLimb>, limb: Limb, place: TreePlace): void => {
    const flat =
      Math.abs(limb.toX - limb.fromX) /
      (Math.abs(limb.toY - limb.fromY) + Math.abs(limb.toX - limb.fromX) + 1e-6);
    const white = snow * flat * 0.85;
    for (const side of [1, -1] as const) {
      const facing = Math.max(0, side * sun.x * 0.85 - sun.z * 0.3 + 0.1) * sunlit * limb.open;
      const sky = limb.open * 1.1;
      const tone = (value: number): number => value * (1 - white) + 0.75 * white;
      light.red = tone(bark[0]) * (direct[0] * facing + ambient[0] * sky);
      light.green = tone(bark[1]) * (direct[1] * facing + ambient[1] * sky);
      light.blue = tone(bark[2]) * (direct[2] * facing + ambient[2] * sky);
      veil(
        light,
        place.x + limb.fromX * place.height,
        place.y + limb.fromY * place.height,
        place.z,
      );
      if (side === 1) {
        seen.rightRed = light.red;
        seen.rightGreen = light.green;
        seen.rightBlue = light.blue;
      } else {
        seen.leftRed = light.red;
        seen.leftGreen = light.green;
        seen.leftBlue = light.blue;
      }
    }
  };
}
