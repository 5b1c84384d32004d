import { fitText } from "../text/fit-text.ts";
import type { Face } from "../text/font-for.ts";
import { toTextOutline } from "../text/text-outline.ts";

export interface TypeBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly face: Face;
  readonly ink: string;
  /** Where it stands in its box; the middle if absent. */
  readonly align?: "start" | "middle";
  /** At the top of its box instead of its middle. */
  readonly isTop?: boolean;
  readonly linesMax?: number;
  readonly tracking?: number;
  /** The largest type, in pixels; as large as fits if absent. */
  readonly sizeMax?: number;
}

export interface SetType {
  /** SVG: outlines only, nothing of the text itself. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

/** Text as outlines, broken into lines and as large as its box allows. */
export function setType(text: string, box: TypeBox): SetType {
  const { face, ink, align = "middle", linesMax = 3 } = box;
  const tracking = box.tracking ?? (face === "bold" ? 0.03 : 0.02);
  const fitting = { width: box.width, height: box.height, face, tracking, linesMax };
  const lines = text.includes("\n") ? text : fitText(text, fitting);
  const probe = toTextOutline(lines, { face, size: 100, tracking, align });
  const scale = Math.min(
    box.width / Math.max(1, probe.width),
    box.height / Math.max(1, probe.height),
    (box.sizeMax ?? box.height) / 100,
  );
  const [width, height] = [probe.width * scale, probe.height * scale];
  const x = align === "start" ? box.left : box.left + (box.width - width) / 2;
  const y = box.isTop === true ? box.top : box.top + (box.height - height) / 2;
  const content = `<path transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})" fill="${ink}" d="${probe.path}"/>`;
  return { content, width, height };
}
