import { applySurface } from "./apply-surface.ts";
import type { Figure } from "./figure.ts";
import { glowOf } from "./glow-of.ts";
import { groundKind } from "./ground-kind.ts";
import type { Normals } from "./inflate.ts";
import type { Lamp } from "./lamps.ts";
import { lightThing } from "./light-thing.ts";
import { shapeOf } from "./shape-of.ts";
import type { SiteLight } from "./site.ts";
import type { Standing } from "./standing-light.ts";
import { sinkFoot } from "./sink-foot.ts";
import { SURFACES } from "./surfaces.ts";
import { laySnow } from "./lay-snow.ts";
import { soak } from "./soak.ts";
import { drawWetLine } from "./wet-line.ts";
import { weaveTexture } from "./weave-texture.ts";
import type { Chance } from "./weave-texture.ts";

export interface Finishing {
  readonly light: SiteLight;
  readonly lamps: readonly Lamp[];
  readonly chance: Chance;
}

/**
 * Turns a drawing into what the eye sees of it: a surface, with light on it. In place, but for the
 * figure that it answers, which stands as deep in the ground as it sinks.
 */
export function finishFigure(standing: Standing, finishing: Finishing): Figure {
  const { figure, ground } = standing;
  const { sprite, trait, tubes } = figure;
  const { light, chance } = finishing;
  const isLit = trait.glow !== undefined && (light.lampLit || trait.glow === "whole");
  const glow =
    isLit && trait.glow !== undefined ? glowOf(sprite, trait.glow, light.isNight) : tubes;
  const normals = tubes === undefined ? shapeOf(sprite) : flatShape(sprite.alpha.length);
  if (tubes === undefined) {
    const surface = SURFACES[trait.material];
    const texture = weaveTexture(sprite, normals, { surface, chance });
    applySurface(sprite, normals, { surface, texture });
  }
  if (light.isSnowy) laySnow(figure, normals, chance.noise);
  if (light.weather === "rain" || light.weather === "storm") soak(figure);
  drawWetLine(figure);
  const sunk = sinkFoot(figure, groundKind(ground, light), chance.noise);
  lightThing(standing, normals, finishing);
  for (let index = 0; index < (glow?.length ?? 0); index++)
    sprite.colour[index] = (sprite.colour[index] ?? 0) + (glow?.[index] ?? 0);
  return { ...figure, top: figure.top + sunk };
}

const flatShape = (count: number): Normals => ({
  x: new Float32Array(count),
  y: new Float32Array(count).fill(-0.12),
  z: new Float32Array(count).fill(0.993),
});
