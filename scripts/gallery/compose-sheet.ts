import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

import { fitText } from "../../src/engines/illustrator/text/fit-text.ts";
import { toTextOutline } from "../../src/engines/illustrator/text/text-outline.ts";
import type { GalleryPicture } from "./draw-gallery.ts";

const COLUMNS = 8;
const CELL = { width: 300, height: 170, caption: 46, gap: 10 };

/** One PNG of all pictures in rows, each with its prompt and its time. */
export async function composeSheet(pictures: readonly GalleryPicture[]): Promise<Buffer> {
  const stepX = CELL.width + CELL.gap;
  const stepY = CELL.height + CELL.caption + CELL.gap;
  const width = COLUMNS * stepX + CELL.gap;
  const height = Math.ceil(pictures.length / COLUMNS) * stepY + CELL.gap;
  const placed = await Promise.all(
    pictures.map(async ({ file }, index) => {
      if (file === undefined) return [];
      const left = CELL.gap + (index % COLUMNS) * stepX;
      const top = CELL.gap + Math.floor(index / COLUMNS) * stepY;
      const fitted = { fit: "contain", background: "#e9e7e2" } as const;
      const input = await sharp(file).resize(CELL.width, CELL.height, fitted).png().toBuffer();
      return [{ input, left, top }];
    }),
  );
  const captions = pictures.map((picture, index) =>
    caption(picture, {
      x: CELL.gap + (index % COLUMNS) * stepX,
      y: CELL.gap + Math.floor(index / COLUMNS) * stepY + CELL.height + 4,
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#f7f6f2"/>${captions.join("")}</svg>`;
  const paper = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return await sharp(paper).composite(placed.flat()).png({ compressionLevel: 9 }).toBuffer();
}

function caption(
  { entry, milliseconds, warnings, refusal }: GalleryPicture,
  place: { x: number; y: number },
): string {
  const size = 11.5;
  const words = entry.prompt.length > 96 ? `${entry.prompt.slice(0, 95)}…` : entry.prompt;
  const lines = fitText(words, { width: CELL.width, height: 28, face: "plain", linesMax: 2 });
  const prompt = toTextOutline(lines, { face: "plain", size });
  const scale = Math.min(1, CELL.width / Math.max(1, prompt.width));
  const note =
    refusal === undefined
      ? `${Math.round(milliseconds)} ms${warnings.length > 0 ? `, ${warnings.length} warning${warnings.length > 1 ? "s" : ""}` : ""}`
      : "refused";
  const facts = toTextOutline(note, { face: "plain", size: 10 });
  return (
    `<path transform="translate(${place.x} ${place.y}) scale(${scale.toFixed(3)})" fill="#23262e" d="${prompt.path}"/>` +
    `<path transform="translate(${place.x} ${place.y + 29})" fill="${warnings.length > 0 || refusal !== undefined ? "#a4472c" : "#7c7f86"}" d="${facts.path}"/>`
  );
}
