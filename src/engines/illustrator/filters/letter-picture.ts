import { blurMask } from "../core/blur.ts";
import type { Raster } from "../frame.ts";
import type { Face } from "../text/font-for.ts";
import { fitText } from "../text/fit-text.ts";
import { toOutlineMask } from "../text/outline-mask.ts";
import type { Mask } from "../text/outline-mask.ts";
import { toTextOutline } from "../text/text-outline.ts";

export interface LetterOptions {
  /** The foot if absent. */
  readonly position?: "top" | "bottom" | "centre";
  /** Bytes; white if absent. Dark ink has no shadow. */
  readonly ink?: readonly [red: number, green: number, blue: number];
  readonly face?: Face;
  /** The part of the height that the writing may take, from its upper edge; only with a position of its own. */
  readonly strip?: { readonly top: number; readonly height: number };
}

const WHITE = [252, 252, 252] as const;

/** Writes a line or two over a picture, in place: white with a soft shadow, crisp at its full size. */
export function letterPicture(raster: Raster, text: string, options: LetterOptions = {}): void {
  const { width, height } = raster;
  const { position = "bottom", face = "bold", strip } = options;
  const room = strip === undefined ? Math.min(height * 0.17, width * 0.2) : strip.height * 0.62;
  const { mask, margin, size } = setLines(text, {
    width: width * 0.84,
    height: room,
    face,
    isLow: strip !== undefined,
  });
  const left = Math.round((width - mask.width) / 2);
  const tall = mask.height - 2 * margin;
  const upper = { top: height * 0.06, centre: (height - tall) / 2, bottom: height * 0.94 - tall }[
    position
  ];
  const top = Math.round(
    (strip === undefined ? upper : strip.top + (strip.height - tall) / 2) - margin,
  );
  paint(raster, { mask, left, top, size }, options.ink ?? WHITE);
}

interface Setting {
  readonly width: number;
  readonly height: number;
  readonly face: Face;
  /** The whole height may be filled by one line. */
  readonly isLow: boolean;
}

/** The writing as large as its box allows, with a margin all round for its shadow. */
function setLines(
  text: string,
  { width, height, face, isLow }: Setting,
): { mask: Mask; margin: number; size: number } {
  const lines = fitText(text, { width, height, face, linesMax: isLow ? 2 : 3 });
  const probe = toTextOutline(lines, { face, size: 100, align: "middle" });
  const size =
    100 *
    Math.min(
      width / Math.max(1, probe.width),
      height / Math.max(1, probe.height),
      height / (isLow ? 100 : 130),
    );
  const outline = toTextOutline(lines, { face, size, align: "middle" });
  const margin = Math.ceil(size * 0.5);
  const mask = toOutlineMask(outline.path, {
    width: outline.width + 2 * margin,
    height: outline.height + 2 * margin,
    x: margin,
    y: margin,
  });
  return { mask, margin, size };
}

interface Placed {
  readonly mask: Mask;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

function paint(
  { width, height, data }: Raster,
  { mask, left, top, size }: Placed,
  ink: readonly [number, number, number],
): void {
  const isLight = ink[0] + ink[1] + ink[2] > 380;
  // A tight shadow makes the edge, a wide one the ground; together white is read on white.
  const tight = isLight ? blurMask(mask, Math.max(1, size * 0.045), 2) : undefined;
  const wide = isLight ? blurMask(mask, Math.max(1, size * 0.16), 3) : undefined;
  for (let y = Math.max(0, -top); y < mask.height && top + y < height; y++) {
    for (let x = Math.max(0, -left); x < mask.width && left + x < width; x++) {
      const index = y * mask.width + x;
      const cover = mask.data[index] ?? 0;
      const shade =
        (1 - 0.6 * Math.min(1, (tight?.[index] ?? 0) * 1.3)) * (1 - 0.5 * (wide?.[index] ?? 0));
      const at = ((top + y) * width + left + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const under = (data[at + channel] ?? 0) * shade;
        data[at + channel] = under + ((ink[channel] ?? 0) - under) * cover + 0.5;
      }
    }
  }
}
