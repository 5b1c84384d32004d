import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "./bend-normal.ts";
import { detail } from "./detail.ts";
import { tint } from "./tint.ts";

const LENGTH = 0.235;
const HEIGHT = 0.074;
const JOINT = 0.006;

/** A brick wall, bare or under paint: `paint` 0 shows the bricks in their own colours, 1 covers them. */
export function brick(noise: Noise, colour: Colour, paint = 0): Material {
  const mortar: Colour = [
    0.45 + (colour[0] - 0.45) * paint,
    0.42 + (colour[1] - 0.42) * paint,
    0.38 + (colour[2] - 0.38) * paint,
  ];
  return {
    colour,
    paint(surface, skin) {
      const along = surface.u + surface.w;
      const row = Math.floor(surface.v / HEIGHT);
      const place = along / LENGTH + (row & 1) * 0.5;
      const column = Math.floor(place);
      const a = (place - column) * LENGTH;
      const b = surface.v - row * HEIGHT;
      const wobble = noise.perlin(along * 40, surface.v * 40) * 0.0025;
      const gap = Math.min(Math.min(a, LENGTH - a), Math.min(b, HEIGHT - b)) + wobble;
      const own = (hashCell(column, row) - 0.5) * (1 - paint);
      const fired = noise.fbm(along * 9 + column * 3.1, surface.v * 9, 3);
      tint(skin, 1 + own * 0.75 + fired * (0.45 - 0.3 * paint));
      skin.green *= 1 - own * 0.25;
      const soft = JOINT * 0.5 + surface.span * 0.5;
      const joint =
        smoothstep(JOINT + soft, JOINT - soft, gap) *
        clamp(detail(surface.span, 0.02) + 0.25, 0, 1);
      skin.red += (mortar[0] - skin.red) * joint;
      skin.green += (mortar[1] - skin.green) * joint;
      skin.blue += (mortar[2] - skin.blue) * joint;
      const fine = detail(surface.span, 0.014);
      if (fine <= 0) return;
      // Edges of bricks fall off towards the joint: the wall is lit as if from the side.
      const reach = smoothstep(JOINT * 2.4, JOINT * 0.6, gap) * fine * 0.7;
      const toSide = Math.min(a, LENGTH - a) < Math.min(b, HEIGHT - b);
      const rise = toSide ? 0 : (b < HEIGHT / 2 ? -1 : 1) * reach;
      const turn = toSide ? (a < LENGTH / 2 ? -1 : 1) * reach : 0;
      const rough = noise.perlin(along * 90, surface.v * 90) * 0.12 * fine;
      bendNormal(
        surface,
        turn * (1 - Math.abs(surface.nx)) + rough,
        rise + rough,
        turn * (1 - Math.abs(surface.nz)),
      );
    },
  };
}
