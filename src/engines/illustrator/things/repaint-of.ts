import { likenessPaints } from "./bodies/whole-drawing.ts";
import { pick } from "../core/pick.ts";
import type { Random } from "../core/rng.ts";
import type { Repaint } from "../vocabulary/rasterise-sprite.ts";

/** In what all skin is drawn, and nothing else. */
export const SKIN = "#ffc83d";
/** Skin, its shades, the lines in it, and hair. */
export const SKIN_PAINTS = [
  SKIN,
  "#fdbb11",
  "#fcb100",
  "#ed9200",
  "#d67d00",
  "#d37034",
  "#f1a11e",
  "#f59f00",
] as const;

/** The yellows in which skin is drawn: skin, cheeks and neck, ears, and lines in it. */
interface Tone {
  readonly skin: string;
  readonly shade: string;
  readonly line: string;
}

const TONES: readonly [Tone, ...Tone[]] = [
  { skin: "#e8b591", shade: "#d69c78", line: "#a5694a" },
  { skin: "#dca37c", shade: "#c68a63", line: "#955a3c" },
  { skin: "#f0c6a6", shade: "#deaa88", line: "#b0785a" },
  { skin: "#b67f58", shade: "#9d6844", line: "#6d4229" },
  { skin: "#7f5238", shade: "#69412b", line: "#462818" },
  { skin: "#c99066", shade: "#b17a52", line: "#7f4e30" },
];
const HAIR: readonly [string, ...string[]] = [
  "#3b2a20",
  "#241d1a",
  "#5a3a24",
  "#6f4a2a",
  "#8a6236",
  "#2b2220",
];
const SHIRTS: readonly [string, ...string[]] = [
  "#b8492f",
  "#3f6e97",
  "#6d5a8a",
  "#4d7350",
  "#c9b68a",
  "#8d3b46",
  "#3c4654",
  "#d8d3c8",
];
const TROUSERS: readonly [string, ...string[]] = ["#6f7175", "#3d4a63", "#4b4238", "#2f3238"];

/** What is called black and drawn violet. */
const BLACK: Repaint = new Map([
  ["#635994", "#37353b"],
  ["#533566", "#232226"],
  ["#8d65c5", "#4a474f"],
  ["#433b6b", "#2b2a2f"],
]);
/** Water that is drawn with a boat; the scene has its own. */
const WITHOUT_WATER: Repaint = new Map([["#00a6ed", "none"]]);
/** Paints that differ for all of a kind, by its id. */
export const REPAINTS: ReadonlyMap<string, Repaint> = new Map(
  Object.entries({
    boat: WITHOUT_WATER,
    canoe: WITHOUT_WATER,
    // The moon over a tent.
    tent: new Map([["#ffb02e", "none"]]),
    speedboat: WITHOUT_WATER,
    // Lawns that are drawn under houses.
    house: new Map([["#00f397", "none"]]),
    panda: BLACK,
    "black cat": BLACK,
    "black bird": BLACK,
    spider: BLACK,
    ant: BLACK,
    bat: BLACK,
    ferry: new Map([["#5092ff", "none"]]),
  }),
);
/** The three cloths of a hot air balloon and its belt, as they are drawn. */
const BALLOON = ["#e8b53a", "#d5432f", "#2f6fae", "#f4efe2"] as const;
/** In what else balloons are sewn. */
const BALLOON_CLOTHS: readonly [readonly string[], ...(readonly string[])[]] = [
  BALLOON,
  ["#3f9a8c", "#f0c24a", "#e8743b", "#f7f1e0"],
  ["#b0406f", "#f2ede0", "#6d4a97", "#f3c64f"],
  ["#2f6fae", "#f4efe2", "#7fb2d9", "#f0c24a"],
  ["#d5432f", "#f4efe2", "#ee8a3a", "#7a2430"],
];
/** A colour that was asked for replaces the violet, for no basket is like it; white gores stay. */
const BALLOON_TO_COLOUR = ["#a98af0", "#a98af0", "#f3f2f0", "#f3f2f0"] as const;
/** What is drawn in the clothes of everybody. */
const PLAIN_CLOTHES = new Set(["person", "man", "woman"]);

/**
 * Other paints for a drawing: people get a colour of skin and hair by chance instead of the yellow
 * of the drawing, and everyday clothes; boats lose the water that is drawn with them; no two hot
 * air balloons need have the same cloths.
 */
export function repaintOf(
  { id, markup, isColoured }: { id: string; markup: string; isColoured: boolean },
  random: Random,
): Repaint {
  if (id === "hot air balloon") return balloonPaints(isColoured, random);
  const kind = [...likenessPaints(id), ...(REPAINTS.get(id) ?? [])];
  return new Map(markup.includes(SKIN) ? [...personPaints(id, isColoured, random), ...kind] : kind);
}

function balloonPaints(isColoured: boolean, random: Random): Repaint {
  const cloths = isColoured ? BALLOON_TO_COLOUR : pick(random, BALLOON_CLOTHS);
  return new Map(BALLOON.map((drawn, index) => [drawn, cloths[index] ?? drawn]));
}

function personPaints(id: string, isColoured: boolean, random: Random): [string, string][] {
  const { skin, shade, line } = pick(random, TONES);
  const hair = pick(random, HAIR);
  const paints: [string, string][] = [
    [SKIN, skin],
    ["#fdbb11", shade],
    ["#fcb100", shade],
    ["#ed9200", line],
    ["#d67d00", line],
    ["#d37034", hair],
    ["#f1a11e", hair],
    ["#f59f00", hair],
  ];
  if (PLAIN_CLOTHES.has(id)) {
    // A colour that was asked for replaces the one that is seen most, so that must be a colour.
    const shirt = isColoured ? SHIRTS[0] : pick(random, SHIRTS);
    for (const drawn of ["#ff6723", "#00a6ed", "#8b62bf"]) paints.push([drawn, shirt]);
    paints.push(["#9b9b9b", pick(random, TROUSERS)]);
  }
  return paints;
}
