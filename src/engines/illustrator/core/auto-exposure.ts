import type { Frame } from "../frame.ts";
import { clamp } from "./interpolate.ts";

export interface ExposureOptions {
  /** The brightness that the middle of the picture's tones shall have; 0.2 is usual, 0.07 a night. */
  readonly key: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The factor that brings the log-average luminance of the frame to `key`, between `low` and `high`.
 * Reinhard et al., "Photographic Tone Reproduction for Digital Images" (2002), section 3.
 */
export function autoExposure(frame: Frame, options: ExposureOptions): number {
  const { data } = frame;
  const pixels = frame.width * frame.height;
  const stride = 3 * (pixels > 60_000 ? 7 : 1);
  let sum = 0;
  let count = 0;
  for (let index = 0; index + 2 < data.length; index += stride) {
    const luminance =
      0.2126 * (data[index] ?? 0) +
      0.7152 * (data[index + 1] ?? 0) +
      0.0722 * (data[index + 2] ?? 0);
    sum += Math.log(1e-3 + Math.max(0, luminance));
    count++;
  }
  return clamp(options.key / Math.exp(sum / count), options.low ?? 0.25, options.high ?? 6);
}
