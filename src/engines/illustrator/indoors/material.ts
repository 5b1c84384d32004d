import type { Colour } from "../core/colour.ts";
import type { Surface } from "./surface.ts";

/** How a point of a surface takes light. Written anew for each point; `paint` changes what it wants to change. */
export interface Skin {
  /** Share of light that it throws back, by colour. */
  red: number;
  green: number;
  blue: number;
  /** How strongly it mirrors, from 0 (chalk) to 1 (water, lacquer, glaze). */
  gloss: number;
  /** How much what it mirrors is blurred: 0 a mirror, 1 not to be made out. */
  roughness: number;
  /** Light that shines through from behind, as a share. */
  through: number;
  /** Light of its own. */
  glowRed: number;
  glowGreen: number;
  glowBlue: number;
}

/** What a solid is made of. */
export interface Material {
  /** The mean colour, for light that it throws on others. */
  readonly colour: Colour;
  /** Absent: it never mirrors, whatever `paint` says. */
  readonly gloss?: number | undefined;
  readonly roughness?: number | undefined;
  /** It mirrors in its own colour, as metals do. */
  readonly isMetal?: boolean | undefined;
  readonly through?: number | undefined;
  readonly glow?: Colour | undefined;
  /** Its glow is that of a lamp, which lights the room by itself; it must not do so twice. */
  readonly isLampshade?: boolean | undefined;
  /** Grain, pattern and bumps; it may also bend the normal of the surface. */
  readonly paint?: ((surface: Surface, skin: Skin) => void) | undefined;
}

export const createSkin = (): Skin => ({
  red: 0,
  green: 0,
  blue: 0,
  gloss: 0,
  roughness: 1,
  through: 0,
  glowRed: 0,
  glowGreen: 0,
  glowBlue: 0,
});

/** The skin of a material at a point. */
export function readSkin(material: Material, surface: Surface, skin: Skin): void {
  const { colour, glow } = material;
  skin.red = colour[0];
  skin.green = colour[1];
  skin.blue = colour[2];
  skin.gloss = material.gloss ?? 0;
  skin.roughness = material.roughness ?? 1;
  skin.through = material.through ?? 0;
  skin.glowRed = glow === undefined ? 0 : glow[0];
  skin.glowGreen = glow === undefined ? 0 : glow[1];
  skin.glowBlue = glow === undefined ? 0 : glow[2];
  material.paint?.(surface, skin);
}
