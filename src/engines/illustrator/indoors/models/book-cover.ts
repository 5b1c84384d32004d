import type { Colour } from "../../core/colour.ts";
import type { Material } from "../material.ts";

/** The cover of a lying book: cloth outside, paper at its open edges. Its back is its left side. */
export const bookCover = (colour: Colour): Material => ({
  colour,
  gloss: 0.25,
  roughness: 0.5,
  paint(surface, skin) {
    if (surface.face === 2 || surface.face === 3 || surface.face === 0) return;
    const sheet = 0.86 + 0.14 * Math.sin(surface.v * 2600);
    skin.red = 0.72 * sheet;
    skin.green = 0.67 * sheet;
    skin.blue = 0.56 * sheet;
    skin.gloss = 0;
  },
});
