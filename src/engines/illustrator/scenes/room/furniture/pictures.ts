import { clamp, fraction, smoothstep } from "../../../core/interpolate.ts";
import type { Colour } from "../../../core/colour.ts";
import { mixColours } from "../../../core/colour.ts";
import type { Noise } from "../../../core/noise.ts";
import { createCarpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { timber } from "../../../indoors/materials/timber.ts";
import type { Pose } from "../../../indoors/pose.ts";
import type { Making, Piece } from "./making.ts";

export interface PicturePlan {
  /** The middle of its lower edge, at the wall; it faces against the depth of the pose. */
  readonly pose: Pose;
  readonly width: number;
  readonly height: number;
  /** What is printed on it; a picture by chance if absent. */
  readonly print?: Material;
}

/** A framed picture with a mount. */
export function makePicture(
  { pose, width, height, print }: PicturePlan,
  { style, noise, random }: Making,
): Piece {
  const make = createCarpenter(pose);
  const edge = 0.022;
  const look = random();
  const frame: Material =
    look < 0.4
      ? { colour: [0.03, 0.03, 0.03], gloss: 0.5, roughness: 0.2 }
      : timber({ noise, colour: look < 0.75 ? style.wood : style.darkWood, grain: "up" });
  make.box([0, 0, -0.012], [width, height, 0.02], frame, { round: 0.004 });
  const mount = Math.min(width, height) * 0.12;
  make.panel(
    [0, edge, -0.0235],
    [width - 2 * edge, height - 2 * edge],
    { colour: [0.8, 0.79, 0.75] },
    { isCasting: false },
  );
  const inner = [width - 2 * (edge + mount), height - 2 * (edge + mount)] as const;
  const art =
    print ??
    paintArt({
      width: inner[0],
      height: inner[1],
      kind: Math.floor(random() * 5),
      shift: random() * 50,
      colours: [style.cushions[0], style.cushions[1], style.accent],
      noise,
    });
  make.panel([0, edge + mount, -0.0245], inner, art, { isCasting: false });
  return { solids: make.parts };
}

interface ArtPlan {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly shift: number;
  readonly colours: readonly [Colour, Colour, Colour];
  readonly noise: Noise;
}

const PAPER: Colour = [0.76, 0.72, 0.64];

/** A print: hills under a sun, circles, a brushed field, stripes of colour, or a stalk with leaves. */
function paintArt({ width, height, kind, shift, colours, noise }: ArtPlan): Material {
  const colourAt = [hills, discs, brushed, bands, stalk][kind] ?? hills;
  return {
    colour: mixColours(PAPER, colours[0], 0.4),
    paint(surface, skin) {
      const colour = colourAt((surface.u / width + 0.5) * (width / height), surface.v / height, {
        shift,
        colours,
        noise,
        aspect: width / height,
      });
      skin.red = colour[0];
      skin.green = colour[1];
      skin.blue = colour[2];
    },
  };
}

interface Hand {
  readonly shift: number;
  readonly colours: readonly [Colour, Colour, Colour];
  readonly noise: Noise;
  readonly aspect: number;
}

function hills(x: number, y: number, { shift, colours, noise, aspect }: Hand): Colour {
  const ink = smoothstep(0.012, 0, Math.hypot(x - aspect * 0.66, y - 0.7) - 0.13);
  let colour = mixColours(mixColours(PAPER, colours[0], 0.18 * (1 - y)), colours[0], ink * 0.9);
  for (let layer = 0; layer < 4; layer++) {
    const crest =
      0.52 - layer * 0.12 + 0.1 * noise.fbm(x * (1.6 + layer * 0.5) + shift + layer * 9, shift, 3);
    if (y < crest)
      colour = mixColours(
        mixColours(PAPER, colours[1], 0.35 + layer * 0.2),
        colours[2],
        layer * 0.25,
      );
  }
  return colour;
}

function discs(x: number, y: number, { shift, colours, noise, aspect }: Hand): Colour {
  let colour: Colour = PAPER;
  for (let index = 0; index < 4; index++) {
    const cx = aspect * (0.3 + 0.4 * fraction(shift * 3.1 + index * 0.618));
    const cy = 0.22 + 0.56 * fraction(shift * 1.7 + index * 0.381);
    const radius = 0.12 + 0.14 * fraction(shift * 5.3 + index * 0.27);
    const inside = smoothstep(0.006, -0.006, Math.hypot(x - cx, y - cy) - radius);
    const wash = 0.75 + 0.25 * noise.fbm(x * 9, y * 9 + index * 5, 2);
    colour = mixColours(colour, colours[index % 3] ?? PAPER, inside * clamp(wash, 0, 1));
  }
  return colour;
}

function brushed(x: number, y: number, { shift, colours, noise }: Hand): Colour {
  const flow = noise.fbm(x * 1.2 + shift, y * 1.6, 3);
  const bristles = noise.fbm(x * 3 + flow * 2, y * 34 + shift + flow * 8, 2);
  const field = smoothstep(-0.25, 0.3, flow + bristles * 0.25);
  const second = smoothstep(
    0.05,
    0.3,
    noise.fbm(x * 1.5 + shift + 20, y * 1.3, 3) + bristles * 0.2,
  );
  return mixColours(mixColours(PAPER, colours[2], field * 0.85), colours[0], second * 0.9);
}

function bands(x: number, y: number, { shift, colours, noise }: Hand): Colour {
  const place = y * 5 + 0.06 * noise.perlin(x * 6, y * 6 + shift);
  const band = Math.floor(place);
  const edge = smoothstep(0, 0.12, fraction(place)) * smoothstep(1, 0.88, fraction(place));
  const tone = band % 4 === 3 ? PAPER : (colours[(band + Math.floor(shift)) % 3] ?? PAPER);
  return mixColours(PAPER, tone, edge * 0.92);
}

function stalk(x: number, y: number, { colours, aspect, shift }: Hand): Colour {
  const middle = aspect / 2 + 0.05 * Math.sin(y * 3 + shift);
  let ink = smoothstep(0.008, 0.003, Math.abs(x - middle)) * Number(y > 0.1 && y < 0.88);
  for (let leaf = 0; leaf < 10; leaf++) {
    const side = leaf % 2 === 0 ? -1 : 1;
    const foot = 0.2 + leaf * 0.068;
    const long = 0.24 - leaf * 0.011;
    const along = (x - middle) * side * 0.86 + (y - foot) * 0.5;
    const off = Math.abs((y - foot) * 0.86 - (x - middle) * side * 0.5);
    const share = along / long;
    if (share > 0 && share < 1)
      ink = Math.max(ink, smoothstep(0.006, -0.004, off - 0.045 * Math.sin(share * Math.PI)));
  }
  return mixColours(PAPER, colours[1], ink * 0.95);
}
