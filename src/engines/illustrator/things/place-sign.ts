import { rng } from "../core/rng.ts";
import type { PlacedSign } from "./cast.ts";
import { placeFloating } from "./place-floating.ts";
import { placeStanding } from "./place-standing.ts";
import type { Standing } from "./place-standing.ts";
import { setSign } from "./set-sign.ts";
import type { Place, Stage, Wanted } from "./stage.ts";
import type { Trait } from "./traits/trait.ts";

/** Posts are this much as high as the board. */
const POSTS = 0.55;
const TRAIT: Trait = {
  height: 2.4,
  habitat: "any",
  material: "wood",
  pose: "upright",
  isMirrorable: false,
  draught: 0.1,
};

/** Puts up a board with writing: on the ground, in shallow water if there is no ground, or in the free. */
export function placeSign(
  stage: Stage,
  text: string,
  manner: "sign" | "neon",
): PlacedSign | undefined {
  const { site, spots, seed } = stage;
  const setting = setSign(text, manner, site);
  const standing = groundOf(stage);
  const posts = standing === undefined ? 0 : POSTS / (1 + POSTS);
  const total = setting.height / (1 - posts);
  const wanted: Wanted = {
    subject: { id: "sign", said: text, count: 1 },
    sprite: "",
    trait: TRAIT,
    ratio: setting.width / total,
    shown: total,
    random: rng(seed, "sign"),
  };
  const aim = {
    across: spots.land.length > 0 ? 0.5 + (wanted.random() - 0.5) * 0.24 : 0.5,
    farther: 1,
  };
  const place: Place | undefined =
    standing === undefined
      ? placeFloating(stage, wanted, aim)
      : placeStanding(stage, wanted, { standing, aim });
  if (place === undefined) return undefined;
  const { x, y, z, height, footing } = place;
  return {
    text: setting.text,
    manner,
    x,
    y,
    z,
    height,
    width: height * wanted.ratio,
    posts,
    footing,
  };
}

function groundOf({ site, spots }: Stage): Standing | undefined {
  if (site.medium === "space") return undefined;
  if (spots.land.length > 0) return { spots: spots.land, ground: "land" };
  return spots.water.length > 0 && site.medium !== "water"
    ? { spots: spots.water, ground: "water" }
    : undefined;
}
