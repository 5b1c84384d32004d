import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { mixColours } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { Panel } from "../../core/screen-box.ts";
import { createFog } from "./fog.ts";
import type { Moment } from "./moment.ts";
import { paintGroundShadow } from "./ground-shadow.ts";
import type { StreetLight } from "./street-light.ts";
import type { TreeArt } from "./tree-crown.ts";
import type { TreePlan } from "./trees.ts";

const BARK: Colour = [0.055, 0.043, 0.034];

/** The box of a tree in metres. */
export function treePanel({ x, z, height }: TreePlan): Panel {
  const half = height / 2.8;
  return { left: x - half, right: x + half, bottom: 0, top: height, z };
}

/** Green in summer, fresh or in blossom in spring, from gold to red in autumn, brown under the snow. */
function leafColour({ look }: TreePlan, { season }: Moment): Colour {
  if (season === "autumn") return mixColours([0.36, 0.17, 0.015], [0.3, 0.045, 0.012], look);
  if (season === "spring")
    return look < 0.6 ? [0.5, 0.24, 0.3] : mixColours([0.1, 0.17, 0.02], [0.14, 0.2, 0.03], look);
  if (season === "winter") return [0.1, 0.085, 0.06];
  return [lerp(0.04, 0.085, look), 0.1, 0.018];
}

/** Paints a tree in the light of sky, sun and lamps, with its shade around its foot. */
export function paintTree(
  canvas: Canvas,
  tree: TreePlan,
  { art, light: { view, moment, lightMap, sunShade } }: { art: TreeArt; light: StreetLight },
): void {
  const panel = treePanel(tree);
  const box = toScreenBox(view, panel);
  if (box.right < 0 || box.left > canvas.frame.width) return;
  paintGroundShadow(canvas, view, {
    x: tree.x,
    z: tree.z,
    toX: tree.x,
    toZ: tree.z,
    radius: 0.9,
    strength: 0.45,
  });
  const fog = createFog(moment);
  const ray = { z: tree.z, across: (tree.x - view.eyeX) / tree.z, y: 2.5 };
  const lamps = createLight();
  lightMap.onWall(tree.x, tree.z, 3, lamps);
  const { ambient, direct, isSnowy: isWhite } = moment;
  const leaf = leafColour(tree, moment);
  const light = createLight();
  const isSunny = moment.time === "night" ? 0 : moment.time === "sunset" ? 0.3 : 1;
  const isMirrored = tree.look * 7 - Math.floor(tree.look * 7) < 0.5;
  eachPixelOf(canvas, { box, z: tree.z }, (at, u, v, cover) => {
    const share = readMask(art.cover, u, v) * cover;
    if (share < 0.01) return;
    const facing = readMask(art.facing, u, v);
    const isLeaf = v < 0.6;
    const sun = isSunny * sunShade(tree.x, (1 - v) * tree.height, tree.z);
    const turned = isMirrored ? facing * 0.9 : facing;
    const lit = turned * 1.25 * sun;
    const fill = isLeaf ? 0.22 + turned * 0.95 : 0.6;
    const white = isWhite && facing > 0.42 ? 0.75 : 0;
    light.red =
      lerp(isLeaf ? leaf[0] : BARK[0], 0.6, white) *
      (ambient[0] * fill + direct[0] * lit + lamps.red * 1.5);
    light.green =
      lerp(isLeaf ? leaf[1] : BARK[1], 0.62, white) *
      (ambient[1] * fill + direct[1] * lit + lamps.green * 1.5);
    light.blue =
      lerp(isLeaf ? leaf[2] : BARK[2], 0.66, white) *
      (ambient[2] * fill + direct[2] * lit + lamps.blue * 1.5);
    fog(light, ray);
    blendPixel(canvas.frame, at * 3, light, share);
    if (share > 0.5) canvas.depth[at] = tree.z;
  });
}
