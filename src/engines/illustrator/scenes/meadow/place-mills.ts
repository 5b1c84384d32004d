import { rng } from "../../core/rng.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import type { PlacedThing } from "../../things/cast.ts";
import { colourOf } from "../../things/colour-of.ts";
import { artworkRatio } from "../../things/draw-artwork.ts";
import { traitOf } from "../../things/traits/trait-of.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { MeadowPlan } from "./plan.ts";

const MILL = "windmill";

/** Metres: how high a mill is and how far off it stands if the land lets it be seen there. */
const HEIGHT = 17;
const FARTHEST = 58;
const NEAREST = 26;
const STEP = 4;
/** More are left to who finds places for anything. */
const MILLS_MAX = 4;
/** Where one after the other stands, from the middle to the edge that the main thing leaves free. */
const ACROSS = [0.46, -0.1, 0.86, 0.16] as const;
const SIDES = { left: -0.5, middle: 0, right: 0.5 } as const;
/** Of a mill so much may be hidden by the land before it. */
const HIDDEN_MAX = 0.06;

interface Meadow {
  readonly plan: MeadowPlan;
  readonly seed: number;
  readonly groundAt: (x: number, z: number) => number;
}

/** The mills that the words name without saying by what they stand. */
const millsAsked = (
  { subjects }: Pick<SceneIntent, "subjects">,
  { layout }: MeadowPlan,
): Subject | undefined =>
  layout === "terraces"
    ? undefined
    : subjects.find(
        ({ id, count, place }) =>
          id === MILL &&
          count <= MILLS_MAX &&
          place?.relation === undefined &&
          place?.depth === undefined,
      );

/** Mills stand as large as they are among the fields in the middle distance. */
export function placeMills(
  intent: Pick<SceneIntent, "subjects">,
  meadow: Meadow,
): readonly PlacedThing[] {
  const subject = millsAsked(intent, meadow.plan);
  const sprite = vocabulary().spriteOf(MILL);
  const trait = traitOf(MILL);
  if (subject === undefined || sprite === undefined || trait === undefined) return [];
  const scale = subject.size === undefined ? 1 : { small: 0.7, large: 1.3 }[subject.size];
  const random = rng(meadow.seed, "mills");
  return Array.from({ length: subject.count }, (_, index): PlacedThing => {
    const { side, spread, hasHouse, layout } = meadow.plan;
    const usual = -side * (ACROSS[index % ACROSS.length] ?? 0);
    // A house of its own stands on that side, so the mill moves to the middle.
    const free = hasHouse && layout !== "farm" && index === 0 ? side * 0.12 : usual;
    const across = subject.place?.across === undefined ? free : SIDES[subject.place.across];
    const z = distanceOf(across * spread, meadow) + index * 13;
    const height = HEIGHT * scale * (0.95 + 0.1 * random());
    const x = across * spread * z;
    return {
      id: MILL,
      sprite,
      ...(subject.colour === undefined ? {} : { colour: colourOf(subject.colour) }),
      x,
      y: meadow.groundAt(x, z) - 0.15,
      z,
      height,
      width: height * artworkRatio(MILL, sprite, trait),
      isMirrored: random() < 0.5,
      footing: "ground",
    };
  });
}

/** The farthest place in a direction whose ground is not hidden by the land before it. */
function distanceOf(direction: number, { plan, groundAt }: Meadow): number {
  const eye = plan.camera.height;
  for (let z = FARTHEST; z > NEAREST; z -= STEP) {
    const foot = groundAt(direction * z, z);
    let hidden = 0;
    for (let before = z * 0.3; before < z; before += 1.5) {
      const sight = eye + ((foot - eye) * before) / z;
      const above = groundAt(direction * before, before) - sight;
      hidden = Math.max(hidden, (above * z) / before);
    }
    if (hidden < HEIGHT * HIDDEN_MAX) return z;
  }
  return NEAREST;
}
