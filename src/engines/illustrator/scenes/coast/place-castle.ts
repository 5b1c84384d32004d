import type { SceneIntent } from "../../intent.ts";
import { castThings } from "../../things/cast-things.ts";
import type { Cast, PlacedThing } from "../../things/cast.ts";
import { colourOf } from "../../things/colour-of.ts";
import { artworkRatio } from "../../things/draw-artwork.ts";
import type { Site } from "../../things/site.ts";
import { traitOf } from "../../things/traits/trait-of.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { OWN } from "./own-subjects.ts";

const CASTLE = "castle";
/** Metres. */
const HEIGHT = 21;

/**
 * Whether a castle belongs on the headland: one alone, of which nothing is said that would put it
 * elsewhere, where no lighthouse stands.
 */
export function hasHeadlandCastle({ subjects }: Pick<SceneIntent, "subjects">): boolean {
  const castle = subjects.find(({ id }) => id === CASTLE);
  return (
    castle?.count === 1 &&
    castle.place === undefined &&
    subjects.every(({ id }) => id !== "lighthouse")
  );
}

/** A castle as large as it is on its headland, whose ground has the height `y`; none if none belongs there. */
function placeCastle(
  intent: Pick<SceneIntent, "subjects">,
  { x, y, z }: { x: number; y: number; z: number },
): readonly PlacedThing[] {
  const sprite = vocabulary().spriteOf(CASTLE);
  const trait = traitOf(CASTLE);
  const subject = intent.subjects.find(({ id }) => id === CASTLE);
  if (!hasHeadlandCastle(intent) || sprite === undefined || trait === undefined) return [];
  const colour = subject?.colour;
  return [
    {
      id: CASTLE,
      sprite,
      ...(colour === undefined ? {} : { colour: colourOf(colour) }),
      x,
      y,
      z,
      height: HEIGHT,
      width: HEIGHT * artworkRatio(CASTLE, sprite, trait),
      isMirrored: false,
      footing: "ground",
    },
  ];
}

/** Everything that is cast on a coast with a headland, and the castle on it. */
export function castWithCastle(
  intent: SceneIntent,
  { site, seed, head }: { site: Site; seed: number; head: { x: number; y: number; z: number } },
): Cast & { readonly castle: PlacedThing | undefined } {
  const [castle] = placeCastle(intent, head);
  if (castle === undefined) return { ...castThings(intent, { site, seed, own: OWN }), castle };
  const others = castThings(intent, { site, seed, own: new Set([...OWN, CASTLE]) });
  return {
    ...others,
    things: [castle, ...others.things],
    distances: [...others.distances, castle.z],
    castle,
  };
}
