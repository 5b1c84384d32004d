import type { Colour } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import type { Model } from "./model.ts";
import type { At } from "./tableware.ts";

const RADIUS = 0.125;
const MIDDLE = 0.19;

/** A globe of a hand's breadth on a foot of metal. */
export function addDeskGlobe(
  make: Carpenter,
  [x, y, z]: At,
  { noise, metal, seas = [0.3, 0.38, 0.4] }: { noise: Noise; metal: Material; seas?: Colour },
): void {
  make.lathe([x, y, z], [0, 0, 0.09, 0, 0.09, 0.014, 0.02, 0.024, 0.014, 0.07], metal);
  make.ball([x, y + MIDDLE, z], [RADIUS, RADIUS, RADIUS], {
    colour: seas,
    gloss: 0.7,
    roughness: 0.12,
    paint(surface, skin) {
      const land = noise.fbm(surface.u * 9 + 3, surface.v * 9 + surface.w * 7, 4) > 0.04;
      if (!land) return;
      skin.red = 0.5;
      skin.green = 0.4;
      skin.blue = 0.22;
    },
  });
  make.lathe(
    [x, y + MIDDLE, z],
    [0.136, -0.006, 0.145, -0.006, 0.145, 0.006, 0.136, 0.006, 0.136, -0.006],
    metal,
    { tilt: 1.2 },
  );
}

const BRASS: Material = { colour: [0.62, 0.46, 0.2], gloss: 0.9, roughness: 0.2, isMetal: true };

export const DESK_GLOBE: Model = {
  width: 0.29,
  height: 0.33,
  depth: 0.29,
  make(make, { noise, colour = [0.12, 0.3, 0.42] }) {
    addDeskGlobe(make, [0, 0, 0], { noise, metal: BRASS, seas: colour });
  },
};
