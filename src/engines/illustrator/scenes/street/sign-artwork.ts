import { blurMask } from "../../core/blur.ts";
import type { Face } from "../../text/font-for.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { Mask } from "../../text/outline-mask.ts";
import { toTextOutline } from "../../text/text-outline.ts";

/** Writing as masks: the letters and the light around them. */
export interface Artwork {
  readonly core: Mask;
  readonly glow: Mask;
  /** Width over height. */
  readonly aspect: number;
}

export interface ArtworkOptions {
  readonly face: Face;
  /** Pixels of the height of a line. */
  readonly size: number;
  readonly vertical: boolean;
  /** Room around the letters, as a share of the size. */
  readonly margin: number;
}

const KEPT_MAX = 160;
const kept = new Map<string, Artwork>();

/** Draws words for a sign, or answers what was drawn before. The oldest of many are forgotten. */
export function signArtwork(words: string, options: ArtworkOptions): Artwork {
  const key = JSON.stringify([words, options]);
  const found = kept.get(key);
  if (found !== undefined) return found;
  const { face, size, vertical, margin } = options;
  const outline = toTextOutline(words, {
    face,
    size,
    vertical,
    align: "middle",
    tracking: vertical ? 0 : 0.02,
  });
  const pad = size * margin;
  const width = Math.ceil(outline.width + 2 * pad);
  const height = Math.ceil(outline.height + 2 * pad);
  const core = toOutlineMask(outline.path, { width, height, x: pad, y: pad });
  const close = blurMask(core, Math.max(1, size * 0.03), 2);
  const wide = blurMask(core, Math.max(1, size * 0.12), 2);
  const glow = {
    ...core,
    data: close.map((value, index) => value * 0.45 + (wide[index] ?? 0) * 0.75),
  };
  const artwork = { core, glow, aspect: width / height };
  const oldest = kept.keys().next().value;
  if (kept.size >= KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  kept.set(key, artwork);
  return artwork;
}
