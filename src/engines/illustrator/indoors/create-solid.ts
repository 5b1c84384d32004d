import type { Material } from "./material.ts";
import type { Solid } from "./solid.ts";

/**
 * The same solid with every field written out, and so its material. Solids of all kinds then look alike to the machine, which asks them
 * millions of times and is quicker where it need not find out first what it has before it.
 */
export function createSolid(solid: Solid): Solid {
  return {
    bounds: solid.bounds,
    material: inFull(solid.material),
    isCasting: solid.isCasting ?? true,
    isShell: solid.isShell ?? false,
    isSeen: solid.isSeen ?? true,
    isGlass: solid.isGlass ?? false,
    meet: solid.meet,
    describe: solid.describe,
  };
}

const inFull = (material: Material): Material => ({
  colour: material.colour,
  gloss: material.gloss,
  roughness: material.roughness,
  isMetal: material.isMetal,
  through: material.through,
  glow: material.glow,
  isLampshade: material.isLampshade,
  paint: material.paint,
});
