import type { Canvas } from "../../core/canvas.ts";
import { addToPixel } from "../../core/blend-pixel.ts";
import { mixColours, scaleColour } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import { skyPalette } from "../../core/sky-palette.ts";
import type { SceneIntent } from "../../intent.ts";
import type { TablePlan } from "./plan.ts";
import type { TableLight } from "./table-light.ts";

interface Backdrop {
  readonly plan: TablePlan;
  readonly light: TableLight;
  readonly intent: SceneIntent;
  readonly noise: Noise;
  readonly seed: number;
  /** The row at which the table ends. */
  readonly bottom: number;
}

/** What lies behind the table, far out of focus: a wall with a bright window, or a meadow and trees, and discs of light. */
export function paintBackdrop({ frame }: Canvas, backdrop: Backdrop): void {
  const { plan, bottom, noise, seed } = backdrop;
  const colourAt = plan.kind === "picnic" ? createGarden(backdrop) : createWall(backdrop);
  const scale = 1 / Math.max(frame.width, frame.height);
  const shift = rng(seed, "backdrop")() * 40;
  const rows = Math.min(frame.height, Math.ceil(bottom) + 2);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < frame.width; x++) {
      const u = x * scale;
      const v = y * scale;
      const blotch = noise.fbm(u * 2.6 + shift, v * 2.6, 3);
      const colour = colourAt(x / frame.width, y / Math.max(1, bottom), blotch);
      const at = (y * frame.width + x) * 3;
      frame.data[at] = colour[0];
      frame.data[at + 1] = colour[1];
      frame.data[at + 2] = colour[2];
    }
  }
  paintDiscs(frame, backdrop);
}

type ColourAt = (u: number, v: number, blotch: number) => Colour;

function createWall({ plan, light, intent, seed }: Backdrop): ColourAt {
  const random = rng(seed, "wall");
  const hues: readonly Colour[] = [
    [0.62, 0.54, 0.42],
    [0.34, 0.4, 0.4],
    [0.46, 0.36, 0.3],
    [0.26, 0.3, 0.36],
  ];
  const paint = hues[Math.floor(random() * hues.length)] ?? [0.5, 0.46, 0.4];
  const palette = skyPalette(intent.time, intent.weather);
  const outside = light.isNight
    ? mixColours(palette.middle, [0.02, 0.02, 0.04], 0.4)
    : scaleColour(mixColours(palette.horizon, palette.middle, 0.4), 1.7);
  const middle = plan.side < 0 ? lerp(0.14, 0.34, random()) : lerp(0.66, 0.86, random());
  const half = lerp(0.13, 0.2, random());
  const { around, key } = light;
  const wall: Colour = [
    paint[0] * (around[0] * 1.3 + key[0] * 0.34),
    paint[1] * (around[1] * 1.3 + key[1] * 0.34),
    paint[2] * (around[2] * 1.3 + key[2] * 0.34),
  ];
  return (u, v, blotch) => {
    const across = Math.abs(u - middle) / half;
    const pane =
      smoothstep(1.12, 0.86, across) * smoothstep(1.02, 0.8, v) * smoothstep(-0.02, 0.12, v);
    const bar = Math.max(smoothstep(0.1, 0.02, across), smoothstep(0.06, 0.01, Math.abs(v - 0.45)));
    const glass = pane * (1 - bar * 0.55);
    const fall = 0.7 + 0.5 * Math.exp(-Math.abs(u - middle) * 2.4);
    const tone = fall * (1 + blotch * 0.35) * lerp(1.05, 0.7, v);
    const green = smoothstep(0.35, 0.95, v + blotch * 0.5) * (light.isNight ? 0.2 : 0.5);
    return [
      lerp(wall[0] * tone, outside[0] * (1 - green * 0.72), glass),
      lerp(wall[1] * tone, outside[1] * (1 - green * 0.4), glass),
      lerp(wall[2] * tone, outside[2] * (1 - green * 0.82), glass),
    ];
  };
}

function createGarden({ light, intent }: Backdrop): ColourAt {
  const palette = skyPalette(intent.time, intent.weather);
  const season = intent.season ?? "summer";
  const leaves: Colour = {
    spring: [0.2, 0.36, 0.05] as const,
    summer: [0.09, 0.22, 0.03] as const,
    autumn: [0.42, 0.2, 0.03] as const,
    winter: [0.6, 0.62, 0.66] as const,
  }[season];
  const strength = light.key[1] * 0.55 + light.around[1];
  return (u, v, blotch) => {
    const tree = smoothstep(0.1, 0.5, v + blotch * 0.9 + 0.12 * Math.sin(u * 9));
    const grass = smoothstep(0.66, 0.82, v);
    const tone = strength * (0.55 + blotch * 0.9) * lerp(1, 1.9, grass);
    const sky = mixColours(palette.horizon, palette.middle, clamp(0.6 - v, 0, 1));
    return [
      lerp(sky[0], leaves[0] * tone, tree),
      lerp(sky[1], leaves[1] * tone, tree),
      lerp(sky[2], leaves[2] * tone, tree),
    ];
  };
}

/** Points of light out of focus; warm lamps in the evening, leaves in the sun by day. */
function paintDiscs(frame: Canvas["frame"], { plan, light, seed, bottom }: Backdrop): void {
  const random = rng(seed, "discs");
  const edge = Math.min(frame.width, frame.height);
  const count = light.isNight ? 26 : plan.kind === "picnic" ? 18 : plan.kind === "dinner" ? 12 : 4;
  for (let index = 0; index < count; index++) {
    const radius = edge * lerp(0.02, 0.062, random());
    const x = random() * frame.width;
    const y = random() * bottom * 0.82;
    const warm = random();
    const strength = light.isNight
      ? lerp(0.05, 0.24, random())
      : lerp(0.03, 0.13, random()) * (0.3 + light.key[1]);
    const colour = { red: 1, green: lerp(0.5, 0.9, warm), blue: lerp(0.18, 0.72, warm) };
    paintDisc(frame, { x, y, radius, bottom }, { colour, strength });
  }
}

function paintDisc(
  frame: Canvas["frame"],
  { x, y, radius, bottom }: { x: number; y: number; radius: number; bottom: number },
  { colour, strength }: { colour: Light; strength: number },
): void {
  const rows = Math.min(frame.height - 1, bottom, y + radius);
  const right = Math.min(frame.width - 1, x + radius);
  for (let row = Math.max(0, Math.floor(y - radius)); row <= rows; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= right; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y) / radius;
      const share = smoothstep(1, 0.9, distance) * (0.7 + 0.3 * distance);
      if (share > 0) addToPixel(frame, (row * frame.width + column) * 3, colour, share * strength);
    }
  }
}
