import type { Scheme } from "../../../graphic/schemes.ts";
import { lightnessOfHex, mixHex } from "../../../graphic/hex-colour.ts";
import type { PatternSheet } from "../pattern-sheet.ts";
import { bloom, blossom, bud, frond, leafPair } from "./flower-shapes.ts";
import { strew } from "./strew.ts";
import type { Spot } from "./strew.ts";

/** How large the flowers are, as a share of the repeat, the largest first, and how many are tried of each. */
const SIZES = [
  { radius: 0.2, tries: 60, kind: "bloom" },
  { radius: 0.135, tries: 160, kind: "blossom" },
  { radius: 0.085, tries: 300, kind: "blossom" },
  { radius: 0.05, tries: 500, kind: "bud" },
] as const;

/**
 * A dense print of flowers: large blooms, smaller blossoms between them and buds in what is left,
 * with leaves under all of them. One tile of it is drawn and repeated, so that it has no seam.
 */
export function floral({
  width,
  height,
  unit,
  scheme,
  random,
  checkAborted,
}: PatternSheet): string {
  const tile = unit * 2.6;
  const dyes = chooseDyes(scheme, random() < 0.45);
  const spots = strew(random, SIZES);
  const leaves: string[] = [];
  const flowers: string[] = [];
  for (const spot of spots) {
    checkAborted();
    const { foliage, flower } = drawSpot(spot, dyes, random);
    for (const [x, y] of wrapped(spot)) {
      const place = `<g transform="translate(${(x * tile).toFixed(1)} ${(y * tile).toFixed(1)}) rotate(${spot.turn.toFixed(0)}) scale(${((spot.radius * tile) / 100).toFixed(4)})">`;
      leaves.push(`${place}${foliage}</g>`);
      flowers.push(`${place}${flower}</g>`);
    }
  }
  return (
    `<defs><pattern id="tile" width="${tile.toFixed(2)}" height="${tile.toFixed(2)}" patternUnits="userSpaceOnUse">` +
    `<rect width="${tile.toFixed(2)}" height="${tile.toFixed(2)}" fill="${dyes.ground}"/>${leaves.join("")}${flowers.join("")}</pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#tile)"/>`
  );
}

/** The place of a spot and, where it reaches over an edge of the tile, its places beyond the other edge. */
function wrapped({ x, y, radius }: Spot): readonly (readonly [number, number])[] {
  const reach = radius * 1.7;
  const beyond = (at: number): number[] => [
    at,
    ...(at < reach ? [at + 1] : []),
    ...(at > 1 - reach ? [at - 1] : []),
  ];
  return beyond(x).flatMap((across) => beyond(y).map((down) => [across, down] as const));
}

interface Dyes {
  readonly ground: string;
  readonly petals: readonly [string, string, string];
  readonly hearts: readonly [string, string];
  readonly leaves: readonly [string, string];
  readonly line: string;
}

/** Petals in the loud colours, leaves in the quiet one, on paper or on the deep colour. */
function chooseDyes({ paper, ink, colours }: Scheme, isDeep: boolean): Dyes {
  const [first, second, third, fourth] = colours;
  const deep = mixHex(third, lightnessOfHex(ink) < 0.5 ? ink : "#10131f", 0.66);
  const isDark = isDeep || lightnessOfHex(paper) < 0.4;
  const ground = lightnessOfHex(paper) < 0.4 ? paper : isDeep ? deep : paper;
  const green = mixHex(fourth, isDark ? "#eef3e2" : third, isDark ? 0.1 : 0.42);
  return {
    ground,
    petals: [first, second, mixHex(first, isDark ? "#fff4e8" : paper, 0.62)],
    hearts: [mixHex(second, "#fff3c4", 0.25), mixHex(first, "#2a1020", 0.45)],
    leaves: [green, mixHex(green, ground, 0.38)],
    line: mixHex(first, "#1a0a16", 0.5),
  };
}

function drawSpot(
  { kind, index }: Spot,
  dyes: Dyes,
  random: () => number,
): { foliage: string; flower: string } {
  const fill = dyes.petals[index % 3] ?? dyes.petals[0];
  const heart = dyes.hearts[index % 2] ?? dyes.line;
  const leaf = dyes.leaves[index % 2] ?? dyes.leaves[0];
  if (kind === "bloom")
    return {
      foliage: leafPair(leaf, dyes.ground, random) + frond(dyes.leaves[1], random),
      flower: bloom({ fill, heart, random }),
    };
  if (kind === "blossom")
    return {
      foliage: leafPair(leaf, dyes.ground, random),
      flower: blossom({ fill, heart, random }),
    };
  return { foliage: "", flower: bud({ fill, leaf }) };
}
