import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Frame } from "../../frame.ts";
import type { Light, Palette } from "./palettes.ts";

export interface WallOptions {
  readonly palette: Palette;
  /** -1 when the main light stands on the left, 1 on the right. */
  readonly side: -1 | 1;
  readonly noise: Noise;
  readonly random: Random;
  /** Sun through a window draws its panes on the wall. */
  readonly hasWindow: boolean;
}

/** The wall: a pool of light on the lit side that falls off, a hint of plaster, the panes of a window. */
export function paintWall(frame: Frame, rowEnd: number, options: WallOptions): void {
  const { width, height, data } = frame;
  const { palette, side, noise } = options;
  const poolX = 0.5 + side * 0.2;
  for (let y = 0; y < rowEnd; y++) {
    const v = y / height;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const distance = Math.hypot((u - poolX) * (width / height) * 0.75, v - 0.26);
      const grain = noise.fbm(u * 3, v * 2.4, 2) * 0.12;
      const panes = options.hasWindow ? windowPanes(u, v, side) : 0;
      const share = clamp(Math.exp(-distance * distance * 4.2) + grain, 0, 1);
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const dark = palette.wallDark[channel] ?? 0;
        const light = palette.wallLight[channel] ?? 0;
        data[at + channel] = lerp(dark, light, share) + light * panes * 0.62;
      }
    }
  }
}

/** Light through two by three panes, leaning with the sun; soft at the edges. */
function windowPanes(u: number, v: number, side: number): number {
  const across = (u - 0.5 - side * 0.08) * side + (v - 0.3) * 0.42;
  const down = v - 0.06 - (u - 0.5) * side * 0.1;
  const column =
    smoothstep(-0.235, -0.205, across) *
    (1 - smoothstep(0.205, 0.235, across)) *
    smoothstep(0.006, 0.022, Math.abs(across));
  const bars =
    smoothstep(0.005, 0.02, Math.abs(down - 0.16)) * smoothstep(0.005, 0.02, Math.abs(down - 0.32));
  return column * bars * smoothstep(0, 0.03, down) * (1 - smoothstep(0.45, 0.49, down));
}

/** Lights far behind, out of focus: discs with a brighter edge, large and faint ones first. */
export function paintBokeh(frame: Frame, rowEnd: number, { palette, random }: WallOptions): void {
  const edge = Math.min(frame.width, frame.height);
  for (let index = 0; index < palette.bokehCount; index++) {
    const nearness = 1 - index / palette.bokehCount;
    const disc = {
      x: random() * frame.width,
      y: random() ** 0.8 * rowEnd,
      radius: edge * (0.012 + 0.06 * nearness * (0.4 + 0.6 * random())),
      strength: (0.05 + 0.32 * random() ** 3) * (1.25 - nearness * 0.8),
    };
    const warm = random();
    const [first, second] = palette.bokeh;
    const colour: Light = [
      lerp(first[0], second[0], warm),
      lerp(first[1], second[1], warm),
      lerp(first[2], second[2], warm),
    ];
    addDisc(frame, rowEnd, { ...disc, colour });
  }
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
  readonly colour: Light;
}

function addDisc(
  frame: Frame,
  rowEnd: number,
  { x: cx, y: cy, radius, strength, colour }: Disc,
): void {
  const top = Math.max(0, Math.floor(cy - radius));
  const bottom = Math.min(rowEnd, Math.ceil(cy + radius) + 1);
  const left = Math.max(0, Math.floor(cx - radius));
  const right = Math.min(frame.width, Math.ceil(cx + radius) + 1);
  const feather = Math.max(1.2 / radius, 0.07);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const distance = Math.hypot(x - cx, y - cy) / radius;
      const inside = 1 - smoothstep(1 - feather, 1, distance);
      if (inside <= 0) continue;
      const light = strength * inside * (0.68 + 0.32 * smoothstep(0.55, 0.95, distance));
      const at = (y * frame.width + x) * 3;
      frame.data[at] = (frame.data[at] ?? 0) + colour[0] * light;
      frame.data[at + 1] = (frame.data[at + 1] ?? 0) + colour[1] * light;
      frame.data[at + 2] = (frame.data[at + 2] ?? 0) + colour[2] * light;
    }
  }
}
