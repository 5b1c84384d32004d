import { ANIMALS } from "./animal-traits.ts";
import { BUILDINGS } from "./building-traits.ts";
import { FOODS } from "./food-traits.ts";
import { NATURE } from "./nature-traits.ts";
import { OBJECTS } from "./object-traits.ts";
import { PEOPLE } from "./people-traits.ts";
import type { TraitGroup } from "./trait-group.ts";
import { DRAUGHTS, GLOWS, POSES, POSTS, TOPS, WRITTEN } from "./trait-marks.ts";
import type { Glow, Habitat, Trait } from "./trait.ts";
import { VEHICLES } from "./vehicle-traits.ts";

const GROUPS = [ANIMALS, PEOPLE, NATURE, BUILDINGS, VEHICLES, FOODS, OBJECTS].flat();
/** How deep a thing lies that floats and was not made for it. */
const USUAL_DRAUGHT = 0.1;

const traits = readTraits(GROUPS);

/** What a thing is like; undefined for things without colour artwork. */
export const traitOf = (id: string): Trait | undefined => traits.get(id);

/** Where a thing is found by nature; undefined for things without colour artwork. */
export const habitatOf = (id: string): Habitat | undefined => traits.get(id)?.habitat;

function readTraits(groups: readonly TraitGroup[]): ReadonlyMap<string, Trait> {
  const glows = readGlows();
  const written = new Set(toIds(WRITTEN));
  const lying = new Set(toIds(POSES.lying));
  const found = new Map<string, Trait>();
  for (const { habitat, material, pose = "upright", things } of groups) {
    for (const thing of toIds(things)) {
      const cut = thing.lastIndexOf(" ");
      const id = thing.slice(0, cut);
      const glow = glows.get(id);
      const top = TOPS[id];
      const post = POSTS[id];
      found.set(id, {
        height: Number(thing.slice(cut + 1)),
        habitat,
        material,
        pose: lying.has(id) ? "lying" : pose,
        isMirrorable: !written.has(id),
        draught: DRAUGHTS[id] ?? USUAL_DRAUGHT,
        ...(glow === undefined ? {} : { glow }),
        ...(post === undefined ? {} : { post }),
        ...(top === undefined ? {} : { top }),
      });
    }
  }
  return found;
}

function readGlows(): ReadonlyMap<string, Glow> {
  const glows = new Map<string, Glow>();
  for (const part of ["whole", "flame", "carved", "screen", "windows", "lights"] as const) {
    for (const id of toIds(GLOWS[part])) glows.set(id, part);
  }
  return glows;
}

function toIds(list: string): string[] {
  return list.split(",").map((item) => item.trim());
}
