import type { Face } from "../../text/font-for.ts";
import { fitText } from "../../text/fit-text.ts";
import { toTextOutline } from "../../text/text-outline.ts";

export interface WordmarkBox {
  readonly centreX: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly face: Face;
  readonly ink: string;
}

/** Text as outlines, as large as its box allows; nothing of the text itself reaches the SVG. */
export function createWordmark(
  text: string,
  { centreX, top, width, height, face, ink }: WordmarkBox,
): string {
  const tracking = face === "bold" ? 0.04 : 0.02;
  const lines = fitText(text, { width, height, face, tracking, linesMax: 3 });
  const probe = toTextOutline(lines, { face, size: 100, tracking, align: "middle" });
  const scale = Math.min(
    width / Math.max(1, probe.width),
    height / Math.max(1, probe.height),
    height / 100,
  );
  const x = centreX - (probe.width * scale) / 2;
  const y = top + (height - probe.height * scale) / 2;
  return `<path transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})" fill="${ink}" d="${probe.path}"/>`;
}
