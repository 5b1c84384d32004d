import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import { fitText } from "../../text/fit-text.ts";
import { createFog } from "./fog.ts";
import type { Moment } from "./moment.ts";
import type { StreetPlan } from "./plan.ts";
import { readMask } from "../../core/read-mask.ts";
import { eachPixelOf, toScreenBox } from "../../core/screen-box.ts";
import type { Panel, View } from "../../core/screen-box.ts";
import { signArtwork } from "./sign-artwork.ts";
import type { Artwork } from "./sign-artwork.ts";

/** The sign with the words that were asked for, hung across the street. */
export interface HeroSign {
  readonly words: string;
  readonly panel: Panel;
  readonly artwork: Artwork;
  readonly colour: Colour;
  readonly rimColour: Colour;
}

const MARGIN = 0.42;
const DISTANCE = 15;
const PAIRS: readonly [readonly [Colour, Colour], ...(readonly [Colour, Colour])[]] = [
  [
    [1, 0.08, 0.42],
    [0.08, 0.7, 1],
  ],
  [
    [0.1, 0.75, 1],
    [1, 0.1, 0.5],
  ],
  [
    [1, 0.12, 0.3],
    [0.5, 0.16, 1],
  ],
  [
    [1, 0.42, 0.1],
    [1, 0.08, 0.4],
  ],
];

/** Sets the words as large as the street allows, on up to five lines. */
export function planHero(
  plan: StreetPlan,
  text: string,
  { seed, width, height, neon }: { seed: number; width: number; height: number; neon: boolean },
): HeroSign {
  const { camera, eyeX } = plan;
  const metre = camera.focal / DISTANCE;
  const isTall = height > width;
  const widthMax = Math.min((width * (isTall ? 0.84 : 0.5)) / metre, plan.half * 1.92);
  const heightMax = Math.min(camera.horizonY * 0.5, height * 0.34) / metre;
  const face = "neon";
  const words = fitText(text, {
    face,
    tracking: 0.02,
    width: widthMax,
    height: heightMax,
    linesMax: 5,
  });
  const size = clamp(Math.round((heightMax * metre) / (words.split("\n").length + 1)), 24, 160);
  const artwork = signArtwork(words, { face, size, vertical: false, margin: MARGIN });
  const panelWidth = Math.min(widthMax, heightMax * artwork.aspect);
  const panelHeight = panelWidth / artwork.aspect;
  const middleX = clamp(
    ((width / 2 - camera.centreX) / metre + eyeX) * 0.7,
    -plan.half + panelWidth / 2,
    plan.half - panelWidth / 2,
  );
  const middleY = camera.height + (camera.horizonY - height * (isTall ? 0.36 : 0.27)) / metre;
  const bottom = Math.max(3.4, middleY - panelHeight / 2);
  const random = rng(seed, "hero sign");
  const [colour, rimColour] = neon
    ? pick(random, PAIRS)
    : ([
        [1, 0.7, 0.36],
        [1, 0.5, 0.2],
      ] as const);
  return {
    words,
    artwork,
    colour,
    rimColour,
    panel: {
      left: middleX - panelWidth / 2,
      right: middleX + panelWidth / 2,
      bottom,
      top: bottom + panelHeight,
      z: DISTANCE,
    },
  };
}

/** Paints it: neon tubes before a dark board at night, a painted board by day. */
export function paintHero(
  canvas: Canvas,
  hero: HeroSign,
  { view, moment }: { view: View; moment: Moment },
): void {
  const { panel, artwork, colour, rimColour } = hero;
  const box = toScreenBox(view, panel);
  const fog = createFog(moment);
  const light = createLight();
  const ray = { z: panel.z, across: 0.3, y: panel.bottom };
  const isLit = moment.lamps > 0.2;
  const power = isLit ? 0.35 + 0.65 * moment.lamps : 0;
  const { ambient, direct } = moment;
  const day: Colour = [
    ambient[0] + direct[0] * 0.22,
    ambient[1] + direct[1] * 0.22,
    ambient[2] + direct[2] * 0.22,
  ];
  const rim = 0.075 / hero.words.split("\n").length ** 0.7;
  eachPixelOf(canvas, { box, z: panel.z }, (at, u, v, cover) => {
    const core = readMask(artwork.core, u, v);
    const glow = readMask(artwork.glow, u, v);
    const edge = Math.min(Math.min(u, 1 - u) * artwork.aspect, Math.min(v, 1 - v));
    const tube =
      smoothstep(rim * 0.35, rim * 0.5, edge) * (1 - smoothstep(rim * 0.7, rim * 0.85, edge));
    if (isLit) {
      const lit = 0.03 + glow * 0.8 + core * 2.3;
      const white = core * 1.15;
      light.red = (colour[0] * lit + white + rimColour[0] * tube * 1.3) * power;
      light.green = (colour[1] * lit + white * 0.88 + rimColour[1] * tube * 1.3) * power;
      light.blue = (colour[2] * lit + white * 0.94 + rimColour[2] * tube * 1.3) * power;
    } else {
      const paint = Math.max(core, tube * 0.8) * 0.8;
      light.red = (0.012 + rimColour[0] * 0.02 + paint) * day[0];
      light.green = (0.02 + rimColour[1] * 0.02 + paint * 0.95) * day[1];
      light.blue = (0.04 + rimColour[2] * 0.03 + paint * 0.86) * day[2];
    }
    fog(light, ray);
    const board = isLit ? clamp(0.97 + core, 0, 1) : 1;
    blendPixel(canvas.frame, at * 3, light, cover * board);
    if (cover > 0.5) canvas.depth[at] = panel.z;
  });
}
