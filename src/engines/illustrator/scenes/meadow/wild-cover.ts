import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Growth } from "../../outdoors/plants/paint-grass.ts";
import { coverWith, setBlade, setColour } from "./cover.ts";
import type { CoverMaterial, CoverOptions, FlowerKind } from "./cover.ts";
import { grassOf } from "./season-grass.ts";

const WHITE: Colour = [0.78, 0.77, 0.72];
const YELLOW: Colour = [0.72, 0.5, 0.03];
const RED: Colour = [0.52, 0.035, 0.016];
const BLUE: Colour = [0.1, 0.14, 0.62];
const PINK: Colour = [0.62, 0.2, 0.36];
const VIOLET: Colour = [0.3, 0.14, 0.5];
const DARK: Colour = [0.03, 0.025, 0.02];
const GOLD: Colour = [0.6, 0.36, 0.03];

type Bloom = Pick<FlowerKind, "form" | "petal" | "heart" | "size" | "height" | "open">;

const DAISY: Bloom = {
  form: "star",
  petal: WHITE,
  heart: GOLD,
  size: 0.028,
  height: 0.3,
  open: 0.5,
};
const POPPY: Bloom = {
  form: "bowl",
  petal: RED,
  heart: DARK,
  size: 0.036,
  height: 0.42,
  open: 0.35,
};
const BUTTERCUP: Bloom = {
  form: "bowl",
  petal: YELLOW,
  heart: GOLD,
  size: 0.02,
  height: 0.34,
  open: 0.5,
};
const CORNFLOWER: Bloom = {
  form: "star",
  petal: BLUE,
  heart: VIOLET,
  size: 0.026,
  height: 0.4,
  open: 0.4,
};
const CLOVER: Bloom = {
  form: "ball",
  petal: PINK,
  heart: PINK,
  size: 0.02,
  height: 0.24,
  open: 0.5,
};
const SCABIOUS: Bloom = {
  form: "ball",
  petal: VIOLET,
  heart: VIOLET,
  size: 0.026,
  height: 0.4,
  open: 0.5,
};

/** Which flowers stand together. */
const MIXES: readonly (readonly Bloom[])[] = [
  [DAISY, POPPY, CORNFLOWER],
  [DAISY, BUTTERCUP, CLOVER],
  [BUTTERCUP, SCABIOUS, DAISY],
  [POPPY, DAISY, BUTTERCUP],
  [CLOVER, CORNFLOWER, DAISY],
];

/** A meadow of grass and wild flowers, or a field red with poppies. */
export function createWildCover(options: CoverOptions): CoverMaterial {
  const { plan, season, isSnowy, patches } = options;
  const { root, tip, dry } = grassOf(season);
  const isPoppies = plan.cover === "poppies";
  const flowers = isSnowy || season === "winter" ? [] : bloomsOf(options, isPoppies);
  const tall = isSnowy ? 0.16 : season === "autumn" ? 0.3 : 0.27;
  const dryness = (x: number, z: number): number =>
    clamp(0.35 + patches(x * 0.11 + 4, z * 0.11) * 1.3, 0, 1);
  return {
    density: 0.72,
    bladeHalf: 0.0029,
    flowers,
    colour(x, z, footprint, into: Light) {
      const streak =
        footprint < 0.3 ? patches(x * 1.9, z * 0.9) * 0.35 * smoothstep(0.3, 0.03, footprint) : 0;
      const tone = 0.95 + patches(x * 0.21, z * 0.21) * 0.5 + streak;
      const share = dryness(x, z) * 0.6;
      setColour(into, tip, tone * 0.85);
      coverWith(into, dry, tone * 0.85, share);
      if (flowers.length === 0) return;
      // From afar flowers tint the grass, near by in speckles.
      const close = smoothstep(0.4, 0.05, footprint);
      const speckle = close > 0 ? clamp(0.5 + patches(x * 5.3, z * 2.3) * 1.6, 0, 1) : 0;
      const tint = lerp(0.4, speckle, close) * 0.5;
      for (let kind = 0; kind < flowers.length; kind++) {
        const flower = flowers[kind];
        if (flower === undefined) continue;
        const much = flower.share(x, z) * Math.min(1, flower.count / 1500);
        coverWith(into, flower.petal, 0.9, much * tint);
      }
    },
    grow(x, z, into: Growth) {
      const tone = 0.85 + patches(x * 0.8, z * 0.8) * 0.7;
      const share = dryness(x, z);
      setBlade(
        into,
        root,
        [lerp(tip[0], dry[0], share), lerp(tip[1], dry[1], share), lerp(tip[2], dry[2], share)],
        tone,
      );
      into.length = tall * (0.75 + patches(x * 0.5 + 9, z * 0.5) * 0.8);
    },
  };
}

function bloomsOf({ plan, season, patches }: CoverOptions, isPoppies: boolean): FlowerKind[] {
  if (isPoppies)
    return [
      {
        ...POPPY,
        count: 2400,
        share: (x, z) => 0.75 * smoothstep(-0.25, 0.25, patches(x * 0.3, z * 0.22 + 3)),
      },
      {
        ...CORNFLOWER,
        count: 240,
        share: (x, z) => smoothstep(0.1, 0.3, patches(x * 0.4 + 7, z * 0.3)),
      },
      {
        ...DAISY,
        count: 240,
        share: (x, z) => smoothstep(0.1, 0.3, patches(x * 0.4, z * 0.3 + 9)),
      },
    ];
  const mix = MIXES[Math.floor(plan.look * MIXES.length)] ?? [];
  const rich = plan.layout === "blooms" ? 2.3 : 1;
  const many = season === "autumn" ? 0.3 : season === "spring" ? 1.2 : 1;
  return mix.map((bloom, index) => ({
    ...bloom,
    count: Math.round([900, 520, 420][index] ?? 300) * many * rich,
    share: (x, z) => smoothstep(0.0, 0.3, patches(x * 0.24 + index * 5.3, z * 0.18 + index * 3.1)),
  }));
}
