import { clamp } from "../../../core/interpolate.ts";
import { pick } from "../../../core/pick.ts";
import type { Random } from "../../../core/rng.ts";
import type { SceneIntent, Subject } from "../../../intent.ts";
import { artworkRatio } from "../../../things/draw-artwork.ts";
import { traitOf } from "../../../things/traits/trait-of.ts";
import { vocabulary } from "../../../vocabulary/vocabulary.ts";
import type { Piece } from "./piece.ts";

type Named = Pick<Subject, "id" | "count" | "colour" | "size" | "place">;

/** What is set up when the words named nothing that there is artwork for. */
const STILL_LIVES: readonly [readonly string[], ...(readonly string[])[]] = [
  ["teapot", "lemon", "pear"],
  ["bouquet", "books", "coffee"],
  ["grapes", "wine", "cheese"],
  ["plant", "candle", "books"],
  ["vase", "apple", "pear"],
  ["violin", "candle", "rose"],
  ["camera", "books", "coffee"],
];

const FLOATING = new Set(
  `sun, moon, full moon, star, glowing star, shooting star, planet, earth, cloud, rainbow, lightning, snowflake, balloon, hot air balloon, airplane, small airplane, airplane departure, airplane arrival,
  helicopter, rocket, satellite, ufo, butterfly, bee, dove, bat, kite, heart, sparkles, music, ghost, feather, drop, wave, fish, goldfish, shark, whale, dolphin, jellyfish, fairy, mosquito, fly, bubbles, phoenix, ladybug, leaf, maple leaf`
    .split(",")
    .map((id) => id.trim()),
);

const PIECES_MAX = 24;
const SIZES = { small: 0.58, large: 1.36 } as const;
/** What is ten times as high in the world is not quite twice as high here: this is a studio, and they are models. */
const COMPRESSION = 0.27;
const SCALE_MIN = 0.42;

/** The pieces for the things named, each as often as counted; a still life if there are none. */
export function choosePieces(intent: SceneIntent, random: Random): Piece[] {
  const asked = toPieces(intent.subjects);
  return asked.length > 0
    ? asked
    : toPieces(pick(random, STILL_LIVES).map((id) => ({ id, count: 1 })));
}

function toPieces(subjects: readonly Named[]): Piece[] {
  const known = subjects.flatMap((named) => {
    const sprite = vocabulary().spriteOf(named.id);
    const trait = traitOf(named.id);
    return sprite === undefined || trait === undefined ? [] : [{ named, sprite, trait }];
  });
  const highest = Math.max(...known.map(({ trait }) => trait.height));
  return known
    .flatMap(({ named: { id, count, colour, size, place }, sprite, trait }) => {
      const beside = clamp((trait.height / highest) ** COMPRESSION, SCALE_MIN, 1);
      const piece = {
        id,
        sprite,
        trait,
        ratio: artworkRatio(id, sprite, trait),
        scale: beside * (size === undefined ? 1 : SIZES[size]),
        floats: FLOATING.has(id) || place?.isHigh === true,
        ...(colour === undefined ? {} : { colour }),
        ...(place === undefined ? {} : { place }),
      };
      return Array.from({ length: count }, (_, number) => ({ ...piece, number }));
    })
    .slice(0, PIECES_MAX);
}
