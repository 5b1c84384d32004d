import type { Colour } from "../../../core/colour.ts";
import { hashCell } from "../../../core/hash.ts";
import { lerp } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";
import type { Carpenter } from "../../../indoors/carpenter.ts";
import type { Material } from "../../../indoors/material.ts";
import { bookCover } from "../../../indoors/models/book-cover.ts";

const GOLD: Colour = [0.62, 0.45, 0.17];
const PALE: Colour = [0.74, 0.7, 0.6];

/** The back of a standing book: a title, bands and lines in gold or a pale colour. */
function bookBack(colour: Colour, look: number, height: number): Material {
  const isGilt = hashCell(look, 5) < 0.55;
  const print = isGilt ? GOLD : PALE;
  const title = 0.55 + 0.25 * hashCell(look, 11);
  const band = 0.08 + 0.1 * hashCell(look, 23);
  const hasLabel = hashCell(look, 31) < 0.25;
  return {
    colour,
    gloss: 0.3,
    roughness: 0.45,
    paint(surface, skin) {
      const v = surface.v / height;
      const isBand =
        Math.abs(v - band) < 0.008 ||
        Math.abs(v - 1 + band) < 0.008 ||
        (hasLabel && Math.abs(v - title) < 0.11);
      const isLetter =
        Math.abs(v - title) < 0.09 &&
        Math.abs(surface.u) < 0.006 &&
        hashCell(Math.floor(v * 150), look) < 0.6;
      if (!isBand && !isLetter) return;
      const colour: Colour = hasLabel && isLetter ? [0.06, 0.05, 0.05] : print;
      skin.red = colour[0];
      skin.green = colour[1];
      skin.blue = colour[2];
    },
  };
}

const COVERS: readonly Colour[] = [
  [0.3, 0.05, 0.045],
  [0.05, 0.1, 0.2],
  [0.06, 0.16, 0.1],
  [0.34, 0.2, 0.1],
  [0.62, 0.56, 0.45],
  [0.12, 0.1, 0.09],
  [0.5, 0.32, 0.1],
  [0.2, 0.22, 0.24],
  [0.7, 0.66, 0.58],
  [0.42, 0.12, 0.06],
  [0.1, 0.22, 0.26],
  [0.52, 0.22, 0.16],
];

export interface BookRow {
  /** Where it begins and ends, across. */
  readonly from: number;
  readonly to: number;
  /** The board it stands on, and the room above that. */
  readonly floor: number;
  readonly room: number;
  /** The plane of the backs, and how deep books are. */
  readonly front: number;
  readonly depth: number;
}

/** Fills a shelf with books, most of them upright, some leaning, some lying in a pile. */
export function addBooks(make: Carpenter, row: BookRow, random: Random): void {
  let x = row.from + 0.004;
  while (x < row.to - 0.03) {
    const chance = random();
    if (chance < 0.06) {
      x += lerp(0.03, 0.1, random());
      continue;
    }
    if (chance < 0.12 && row.to - x > 0.26) {
      x = addPile(make, row, x, random);
      continue;
    }
    const thick = Math.min(lerp(0.014, 0.046, random() ** 1.4), row.to - x - 0.002);
    const height = Math.min(row.room - 0.02, lerp(0.62, 0.92, random()) * Math.min(row.room, 0.33));
    const depth = row.depth * lerp(0.78, 0.96, random());
    const look = Math.floor(random() * 4096);
    const colour = COVERS[look % COVERS.length] ?? [0.3, 0.2, 0.1];
    const isLeaning = chance > 0.965;
    make.box(
      [x + thick / 2 + (isLeaning ? height * 0.08 : 0), row.floor, row.front + depth / 2 + 0.004],
      [thick - 0.0012, height, depth],
      bookBack(colour, look, height),
      {
        isCasting: false,
        round: thick * 0.22,
        ...(isLeaning ? { tilt: -0.16 } : {}),
      },
    );
    x += thick + (isLeaning ? height * 0.17 : 0);
  }
  // One plain block stands for them in the light.
  make.box(
    [(row.from + row.to) / 2, row.floor, row.front + row.depth / 2 + 0.02],
    [row.to - row.from, Math.min(row.room, 0.33) * 0.72, row.depth],
    { colour: [0.22, 0.14, 0.1] },
    { isSeen: false },
  );
}

function addPile(make: Carpenter, row: BookRow, x: number, random: Random): number {
  const width = lerp(0.19, 0.24, random());
  let y = row.floor;
  const count = 2 + Math.floor(random() * 4);
  for (let index = 0; index < count; index++) {
    const thick = lerp(0.018, 0.04, random());
    if (y + thick > row.floor + row.room - 0.03) break;
    const colour = COVERS[Math.floor(random() * COVERS.length)] ?? [0.3, 0.2, 0.1];
    make.box(
      [x + width / 2, y, row.front + row.depth / 2],
      [width - random() * 0.03, thick - 0.001, row.depth * 0.9],
      bookCover(colour),
      { isCasting: false, round: 0.003 },
    );
    y += thick;
  }
  return x + width + 0.006;
}
