import type { Noise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import { applySurface } from "../../../things/apply-surface.ts";
import { colourOf } from "../../../things/colour-of.ts";
import type { Specks } from "../../../things/comb-strands.ts";
import { drawArtwork } from "../../../things/draw-artwork.ts";
import { glowOf } from "../../../things/glow-of.ts";
import type { Normals } from "../../../things/inflate.ts";
import { padSprite } from "../../../things/pad-sprite.ts";
import { shapeOf } from "../../../things/shape-of.ts";
import { SURFACES } from "../../../things/surfaces.ts";
import { weaveTexture } from "../../../things/weave-texture.ts";
import type { StudioSpace } from "../studio-space.ts";
import type { Placed } from "./piece.ts";
import { standIn, toSilhouette } from "./stand.ts";
import type { Stand } from "./stand.ts";

/** A piece with its surface, ready for light. */
export interface DrawnStand extends Stand {
  readonly normals: Normals;
  /** Light of its own, to be added. */
  readonly glow?: Float32Array;
}

interface Chance {
  readonly seed: number;
  readonly noise: Noise;
  readonly specks: Specks;
}

/** Draws a piece as large as it is in the frame, of what it is made of; no light is on it yet. */
export function drawStand(
  placed: Placed,
  { space, rise, isNight }: { space: StudioSpace; rise: number; isNight: boolean },
  chance: Chance,
): DrawnStand {
  const { id, sprite: artwork, trait, colour, isMirrored, number } = placed;
  const thing = {
    id,
    sprite: artwork,
    isMirrored,
    ...(colour === undefined ? {} : { colour: colourOf(colour) }),
    x: 0,
    y: 0,
    z: 1,
    width: placed.ratio,
    height: 1,
    footing: placed.floats ? ("air" as const) : ("ground" as const),
  };
  const height = Math.max(8, Math.round(placed.height));
  const drawn = drawArtwork({ thing, trait }, height, rng(chance.seed, `piece ${id} ${number}`));
  const surface = SURFACES[trait.material];
  const margin = 2 + Math.round(height * surface.fray);
  const sprite = padSprite(drawn, margin);
  const glow =
    trait.glow !== undefined && (isNight || trait.glow === "whole" || trait.glow === "flame")
      ? glowOf(sprite, trait.glow, isNight)
      : undefined;
  const normals = shapeOf(sprite);
  const texture = weaveTexture(sprite, normals, { surface, chance });
  applySurface(sprite, normals, { surface, texture });
  const stand = standIn(space, placed, rise);
  return {
    ...stand,
    placed,
    sprite,
    normals,
    left: Math.round(placed.centre - sprite.width / 2),
    top: stand.foot - sprite.height + margin,
    silhouette: toSilhouette(sprite, margin),
    ...(glow === undefined ? {} : { glow }),
  };
}
