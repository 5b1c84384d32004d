import type { Camera } from "../core/camera.ts";
import type { Noise } from "../core/noise.ts";
import type { Random } from "../core/rng.ts";
import type { PlacedSign, PlacedThing } from "./cast.ts";
import { drawSign } from "./draw-sign.ts";
import { onScreen, SIGN_ID } from "./figure.ts";
import type { Figure } from "./figure.ts";
import type { Trait } from "./traits/trait.ts";

const SIGN_TRAIT: Trait = {
  height: 2,
  habitat: "any",
  material: "wood",
  pose: "upright",
  isMirrorable: false,
  draught: 0,
};

/** Draws the board with writing as large as it is in the picture; no light is on it yet. */
export function drawSignFigure(
  sign: PlacedSign,
  camera: Camera,
  chance: { noise: Noise; random: Random },
): Figure {
  const scale = camera.focal / sign.z;
  const size = {
    width: Math.max(8, Math.round(sign.width * scale)),
    height: Math.max(6, Math.round(sign.height * scale)),
  };
  const { sprite, glow } = drawSign(sign, size, { noise: chance.noise, chance: chance.random() });
  const { x, y, z, width, height, footing } = sign;
  const thing: PlacedThing = {
    id: SIGN_ID,
    sprite: "",
    x,
    y,
    z,
    width,
    height,
    isMirrored: false,
    footing,
  };
  return { thing, trait: SIGN_TRAIT, tubes: glow, ...onScreen(thing, camera, sprite, 0) };
}
