import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { rasteriseSprite } from "../../vocabulary/rasterise-sprite.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Piece } from "./arrange.ts";

/** What is set up when the words named nothing that there is artwork for. */
const STILL_LIVES: readonly [readonly string[], ...(readonly string[])[]] = [
  ["teapot", "lemon", "pear"],
  ["bouquet", "books", "coffee"],
  ["grapes", "wine", "cheese"],
  ["plant", "candle", "books"],
  ["vase", "apple", "pear"],
  ["violin", "candle", "rose"],
  ["shell", "compass", "bottle"],
];

const FLOATING = new Set(
  `sun, moon, full moon, star, glowing star, shooting star, planet, earth, cloud, rainbow, lightning, snowflake, balloon, hot air balloon, airplane, small airplane, airplane departure, airplane arrival,
  helicopter, rocket, satellite, ufo, butterfly, bee, dove, bat, kite, heart, sparkles, music, ghost, feather, drop, wave, fish, goldfish, shark, whale, dolphin, jellyfish, fairy, mosquito, fly, bubbles, dove, phoenix, ladybug, leaf, maple leaf`
    .split(",")
    .map((id) => id.trim()),
);

const PIECES_MAX = 24;

/** The pieces for the things named, each as often as counted; a still life if there are none. */
export function choosePieces(intent: SceneIntent, random: Random): Piece[] {
  const wanted =
    intent.subjects.length > 0
      ? intent.subjects
      : pick(random, STILL_LIVES).map((id) => ({ id, count: 1, colour: undefined }));
  return wanted
    .flatMap(({ id, count, colour }) => {
      const piece = toPiece(id, colour);
      return piece === undefined ? [] : Array.from({ length: count }, () => piece);
    })
    .slice(0, PIECES_MAX);
}

function toPiece(id: string, colour: string | undefined): Piece | undefined {
  const sprite = vocabulary().spriteOf(id);
  const small = sprite === undefined ? undefined : rasteriseSprite(sprite, 48);
  if (sprite === undefined || small === undefined) return undefined;
  return {
    sprite,
    ratio: small.width / small.height,
    floats: FLOATING.has(id),
    ...(colour === undefined ? {} : { colour }),
  };
}
