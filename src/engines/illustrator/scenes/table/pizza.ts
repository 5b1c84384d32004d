import type { Colour } from "../../core/colour.ts";
import { mixColours } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Vessel } from "./vessels.ts";

const CRUST: Colour = [0.6, 0.34, 0.12];
const CHARRED: Colour = [0.17, 0.075, 0.025];
const SAUCE: Colour = [0.46, 0.055, 0.015];
const CHEESE: Colour = [0.8, 0.56, 0.2];
const BROWNED: Colour = [0.5, 0.24, 0.06];
const SALAMI: Colour = [0.4, 0.05, 0.028];
const SALAMI_RIM: Colour = [0.2, 0.022, 0.014];
const BASIL: Colour = [0.05, 0.17, 0.025];

/** Shares of the radius: where the crust rises, how large slices of salami and leaves are, how far apart. */
const RISE = 0.87;
const SLICE = 0.15;
const LEAF = 0.1;
const CUTS = 4;

/** What lies on the cheese, in shares of the radius. */
interface Topping {
  readonly x: number;
  readonly z: number;
  /** Radians by which a leaf is turned. */
  readonly turn: number;
}

/** A whole pizza: a raised crust about cheese, slices of salami and leaves of basil, cut into eight. Metres. */
export function createPizza(radius: number, random: Random): Vessel {
  const height = radius * 0.1;
  const slices = strew(random, 11, SLICE * 2.05);
  const leaves = strew(random, 6, LEAF * 3);
  const cutTurn = random() * Math.PI;
  return {
    height,
    radiusMax: radius,
    outer: (y) => radius * (0.93 + 0.07 * Math.sin(clamp(y / height, 0, 1) * 2.7)),
    inner: (y) =>
      y < height * 0.5 ? 0 : radius * lerp(RISE, 0.945, ((y / height - 0.5) * 2) ** 1.5),
    material: "crust",
    colour: CRUST,
    paint: (x, z, noise) => {
      const across = x / radius;
      const away = z / radius;
      const dough = paintDough(across, away, noise);
      const reach = Math.hypot(across, away);
      const topped = smoothstep(RISE + 0.01, RISE - 0.03, reach);
      if (topped === 0) return dough;
      const top = paintTop({ across, away, reach }, { slices, leaves, noise });
      const cut = cutAt(across, away, cutTurn);
      return mixColours(dough, mixColours(top, SAUCE, cut * 0.75), topped);
    },
  };
}

/** Places within the crust that keep a distance from each other, as far as there is room. */
function strew(random: Random, count: number, apart: number): readonly Topping[] {
  const found: Topping[] = [];
  for (let attempt = 0; attempt < count * 14 && found.length < count; attempt++) {
    const reach = 0.7 * Math.sqrt(random());
    const angle = random() * Math.PI * 2;
    const x = Math.cos(angle) * reach;
    const z = Math.sin(angle) * reach;
    if (found.every((other) => Math.hypot(other.x - x, other.z - z) > apart))
      found.push({ x, z, turn: random() * Math.PI });
  }
  return found;
}

function paintDough(across: number, away: number, noise: Noise): Colour {
  const blisters = noise.fbm(across * 7, away * 7, 3);
  const charred = smoothstep(0.16, 0.42, blisters + noise.perlin(across * 2, away * 2) * 0.4);
  const tone = 1 + noise.perlin(across * 17, away * 17) * 0.25;
  const [red, green, blue] = mixColours(CRUST, CHARRED, charred * 0.8);
  return [red * tone, green * tone, blue * tone];
}

function paintTop(
  { across, away, reach }: { across: number; away: number; reach: number },
  {
    slices,
    leaves,
    noise,
  }: { slices: readonly Topping[]; leaves: readonly Topping[]; noise: Noise },
): Colour {
  const patch = noise.fbm(across * 4 + 9, away * 4, 4);
  const bare = Math.max(
    smoothstep(-0.1, -0.34, patch),
    smoothstep(RISE - 0.09, RISE - 0.02, reach),
  );
  const browned = smoothstep(0.12, 0.45, noise.fbm(across * 6, away * 6 + 20, 3));
  let colour = mixColours(mixColours(CHEESE, BROWNED, browned * 0.7), SAUCE, bare);
  for (const slice of slices) {
    const out = Math.hypot(slice.x - across, slice.z - away) / SLICE;
    if (out > 1.2) continue;
    const fat = smoothstep(0.2, 0.5, noise.perlin(across * 26, away * 26)) * 0.35;
    const meat = mixColours(
      mixColours(SALAMI, CHEESE, fat),
      SALAMI_RIM,
      smoothstep(0.74, 0.96, out),
    );
    colour = mixColours(
      mixColours(colour, BROWNED, smoothstep(1.2, 1, out) * 0.5),
      meat,
      smoothstep(1.03, 0.97, out),
    );
  }
  for (const leaf of leaves) {
    const along = (across - leaf.x) * Math.cos(leaf.turn) + (away - leaf.z) * Math.sin(leaf.turn);
    const aside = (away - leaf.z) * Math.cos(leaf.turn) - (across - leaf.x) * Math.sin(leaf.turn);
    const out = Math.hypot(along / LEAF, aside / (LEAF * 0.55));
    const vein = 1 + 0.5 * smoothstep(0.012, 0.004, Math.abs(aside));
    const [red, green, blue] = BASIL;
    colour = mixColours(
      colour,
      [red * vein, green * vein, blue * vein],
      smoothstep(1.06, 0.96, out),
    );
  }
  return colour;
}

/** How much of a cut through the middle lies at a place. */
function cutAt(across: number, away: number, turn: number): number {
  let nearest = 1;
  for (let index = 0; index < CUTS; index++) {
    const angle = turn + (index * Math.PI) / CUTS;
    nearest = Math.min(nearest, Math.abs(across * Math.sin(angle) - away * Math.cos(angle)));
  }
  return smoothstep(0.014, 0.006, nearest);
}
