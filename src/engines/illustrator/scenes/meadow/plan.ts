import type { Camera } from "../../core/camera.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Colour } from "../../core/colour.ts";
import type { SceneIntent } from "../../intent.ts";
import { colourOf } from "../../things/colour-of.ts";
import { chooseMeadow } from "./choose-place.ts";
import type { Layout, MeadowPlace } from "./choose-place.ts";

/** What stands where in this meadow. Lengths in metres; x to the right, z away from the eye, y above the valley. */
export interface MeadowPlan extends MeadowPlace {
  /** Whether the words name a house; a farm has one anyway. */
  readonly hasHouse: boolean;
  /** Its colour, if the words name one. */
  readonly housePaint?: Colour;
  /** Whether the words want the barn of a farm red. */
  readonly hasRedBarn: boolean;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly sunX: number;
  /** The side on which the main thing stands: -1 left, 1 right; the sun is on the other. */
  readonly side: -1 | 1;
  /** Half of what the frame shows at a distance of one metre. */
  readonly spread: number;
  /** Height of the ground before the eye. */
  readonly rise: number;
  /** Where the main tree, or the farm, stands. */
  readonly heroX: number;
  readonly heroZ: number;
  /** The middle of the path at a distance, if there is one, and half its width. */
  readonly wayAt?: (z: number) => number;
  readonly wayHalf: number;
  /** Direction of the rows of crops: metres to the right for each metre ahead. */
  readonly rowSlant: number;
  /** The middle of the river at a distance, if there is one. */
  readonly riverAt?: (z: number) => number;
  /** Distance of the foremost ground in the frame, about. */
  readonly nearest: number;
  /** How much detail the frame can show: 1 a large one, 0.3 a thumbnail. */
  readonly fineness: number;
  /** Chooses shapes and colours, 0 to 1. */
  readonly look: number;
}

/** Height of the eye above the ground it stands on. */
const EYE: Readonly<Record<Layout, number>> = {
  "lone-tree": 1.75,
  valley: 6.5,
  blooms: 0.85,
  path: 1.75,
  farm: 1.85,
  park: 1.7,
  terraces: 5.2,
};
/** Where the horizon lies, as a share of the frame's height, at least and at most. */
const HORIZON: Readonly<Record<Layout, readonly [number, number]>> = {
  "lone-tree": [0.48, 0.55],
  valley: [0.36, 0.43],
  blooms: [0.56, 0.64],
  path: [0.46, 0.52],
  farm: [0.47, 0.53],
  park: [0.48, 0.53],
  terraces: [0.34, 0.39],
};

/** Lays out a meadow. Only the seed, the frame and the place named count: time and weather change nothing. */
export function planMeadow(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): MeadowPlan {
  const random = rng(seed, "meadow");
  const place = chooseMeadow(intent.details ?? [], random);
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const wide = clamp((width / height - 1.8) / 0.7, 0, 1);
  const rise = lerp(15, 20, random());
  const focal = Math.max(width * lerp(0.86, 0.66, wide), height * lerp(1.05, 0.78, tall));
  const middle = place.layout === "blooms" ? 0.6 : 0.5;
  const camera: Camera = {
    height: rise + EYE[place.layout] + (place.cover === "sunflowers" ? 0.6 : 0),
    focal,
    centreX: width / 2,
    horizonY: Math.round(
      height * lerp(lerp(...HORIZON[place.layout], random()), middle, tall * 0.5),
    ),
  };
  const house = intent.subjects.find(({ id }) => id === "house" || id === "hut");
  const side = random() < 0.5 ? -1 : 1;
  const spread = camera.centreX / focal;
  const heroZ = place.layout === "farm" ? lerp(38, 50, random()) : lerp(24, 34, random());
  const across = lerp(0.3, 0.46, random());
  const sunX = lerp(0.62, 0.78, random());
  return {
    ...place,
    hasHouse: place.layout !== "terraces" && house !== undefined,
    hasRedBarn: intent.details?.includes("red barn") === true,
    ...(house?.colour === undefined ? {} : { housePaint: colourOf(house.colour) }),
    camera,
    width,
    height,
    side,
    sunX: side < 0 ? sunX : 1 - sunX,
    spread,
    rise,
    heroX: side * across * spread * heroZ * lerp(1, 0.7, tall),
    heroZ,
    ...planWay(place, random, { side, heroX: side * across * spread * heroZ, heroZ }),
    wayHalf:
      place.layout === "park" ? 1.25 : place.layout === "farm" ? 1.3 : lerp(0.55, 0.85, random()),
    rowSlant: lerp(-0.12, 0.12, random()),
    look: random(),
    nearest: (EYE[place.layout] * focal) / Math.max(1, height - camera.horizonY),
    fineness: clamp(Math.sqrt(width * height) / 850, 0.3, 1),
    ...(place.layout === "valley" ? { riverAt: planRiver(rng(seed, "river"), side) } : {}),
  };
}

/** A river that comes from the far hills and winds through the valley. */
function planRiver(random: () => number, side: -1 | 1): (z: number) => number {
  const phase = random() * 6;
  const swing = lerp(14, 22, random());
  const slant = -side * lerp(0.06, 0.16, random());
  const course = (z: number): number =>
    -side * 10 +
    slant * z +
    Math.sin(z / lerp(38, 95, smoothstep(60, 500, z)) + phase) * swing * (1 + z / 600);
  // Near the eye it turns aside and leaves the picture.
  const leaves = course(90) > 0 ? 1 : -1;
  return (z) => course(Math.max(90, z)) + leaves * Math.max(0, 95 - z) ** 1.35 * 0.55;
}

function planWay(
  { layout, cover }: MeadowPlace,
  random: () => number,
  { side, heroX, heroZ }: { side: -1 | 1; heroX: number; heroZ: number },
): Pick<MeadowPlan, "wayAt"> {
  const phase = random() * 2;
  const swing = lerp(1.4, 2.6, random());
  const start = -side * lerp(0.2, 1.4, random());
  const isAcross = cover === "lavender" || cover === "tulips" || cover === "vines";
  if (isAcross || ["terraces", "valley", "lone-tree", "blooms"].includes(layout)) return {};
  const turn = random() < 0.5 ? -1 : 1;
  const goal = layout === "farm" ? heroX * 0.62 : start + turn * 3;
  return {
    wayAt: (z) =>
      lerp(start, goal, smoothstep(3, heroZ, z)) +
      Math.sin(z / 8 + phase) *
        swing *
        smoothstep(2, 14, z) *
        smoothstep(heroZ * 1.3, heroZ * 0.5, z) +
      Math.max(0, z - heroZ) * 0.12 * turn,
  };
}
