import type { Frame } from "../frame.ts";
import { addEnlarged } from "./add-enlarged.ts";
import { blur } from "./blur.ts";
import { downsample } from "./downsample.ts";

export interface BloomOptions {
  /** Light above this spills over its surroundings. */
  readonly threshold: number;
  /** How much of it spills; 0.3 is a clean lens, 0.6 a misty night. */
  readonly amount: number;
}

/** The most of one pixel that spills, so that a sun of 40 does not drown the picture. */
const SPILL_MAX = 12;

/** Lets bright light glow over its surroundings in three widths: a hard core, a glow and a veil. */
export function addBloom(frame: Frame, options: BloomOptions): void {
  const scale = Math.max(frame.width, frame.height) / 1280;
  const core = downsample(frame, 4);
  keepBright(core, options.threshold);
  const glow = downsample(core, 3);
  const veil = downsample(glow, 2);
  blur(core, Math.max(1, 2 * scale), 2);
  blur(glow, Math.max(1, 4 * scale), 2);
  blur(veil, Math.max(1, 8 * scale), 2);
  // The three are joined while they are small; only one is stretched over the whole frame.
  addEnlarged(glow, veil, 0.9 / 0.8);
  addEnlarged(core, glow, 0.8 / 0.7);
  addEnlarged(frame, core, options.amount * 0.7);
}

function keepBright(frame: Frame, threshold: number): void {
  const { data } = frame;
  for (let index = 0; index < data.length; index += 3) {
    const peak = Math.max(data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0);
    const over = Math.min(Math.max(0, peak - threshold), SPILL_MAX);
    const share = peak > 0 ? over / peak : 0;
    data[index] = (data[index] ?? 0) * share;
    data[index + 1] = (data[index + 1] ?? 0) * share;
    data[index + 2] = (data[index + 2] ?? 0) * share;
  }
}
