import type { Camera } from "../core/camera.ts";
import type { Random } from "../core/rng.ts";
import type { PlacedThing } from "./cast.ts";
import { drawArtwork } from "./draw-artwork.ts";
import { onScreen } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { padSprite } from "./pad-sprite.ts";
import { SURFACES } from "./surfaces.ts";
import { traitOf } from "./traits/trait-of.ts";

/** Draws a thing as large as it is in the picture; no light is on it yet. */
export function drawFigure(thing: PlacedThing, camera: Camera, random: Random): Figure {
  const trait = traitOf(thing.id);
  if (trait === undefined) throw new RangeError(`nothing is known of ${thing.id}`);
  const height = Math.max(8, Math.round((thing.height * camera.focal) / thing.z));
  const drawn = drawArtwork({ thing, trait }, height, random);
  const margin = 2 + Math.round(height * SURFACES[trait.material].fray);
  return { thing, trait, ...onScreen(thing, camera, padSprite(drawn, margin), margin) };
}
