import type { Colour } from "../../core/colour.ts";
import type { Camera } from "../../core/camera.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent, Subject } from "../../intent.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import type { Span } from "../../things/site.ts";
import { colourOf } from "../../things/colour-of.ts";
import { jellyfishBody } from "./drift-jellyfish.ts";
import type { Growth } from "./paint-limbs.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { turtleBody, whaleBody } from "./swimmer-bodies.ts";
import type { Body } from "./swimmer-bodies.ts";

/** Something the scene draws by itself when it is named. */
export interface Swimmer extends Growth {
  readonly id: string;
}

interface Kind {
  readonly body: (random: () => number, size: number, colour?: Colour) => Body;
  /** Metres long, and how far away the first of them is. */
  readonly size: number;
  readonly z: number;
  /** How high over the eye, as a share of half the width of the view. */
  readonly high: readonly [least: number, most: number];
}

const KINDS: Readonly<Record<string, Kind>> = {
  turtle: {
    body: (_random, size, colour) => turtleBody(size, colour),
    size: 1.5,
    z: 4.4,
    high: [0.1, 0.2],
  },
  whale: {
    body: (_random, size, colour) => whaleBody(size, colour),
    size: 9,
    z: 13.5,
    high: [0.16, 0.24],
  },
  jellyfish: {
    body: jellyfishBody,
    size: 0.46,
    z: 4.4,
    high: [0.12, 0.26],
  },
};
/** More of one kind are left to chance no longer. */
const COUNT_MAX = 24;
/** How far to the side of the reef the first, the second, the third kind is. */
const SHIFTS = [0, 0.75, -0.45];
const THIRDS = { left: -0.55, middle: 0, right: 0.55 } as const;
const FARTHER = { front: 0.78, middle: 1, back: 1.6 } as const;
const SIZES = { small: 0.7, large: 1.4 } as const;

/** The subjects that the scene draws by itself: those it has bodies for, unless words tie them to another thing. */
export function ownSwimmers({ subjects }: SceneIntent): Subject[] {
  const tied = new Set(subjects.map(({ place }) => place?.relation?.of));
  return subjects.filter(
    ({ id, place }) => Object.hasOwn(KINDS, id) && place?.relation === undefined && !tied.has(id),
  );
}

/**
 * Lets a named swimmer glide through the open water on the side away from the reef, the others of its kind around it.
 * Each kind that is named after the first, `order` 0, keeps to a place of its own.
 */
export function placeSwimmers(
  subject: Subject,
  {
    plan,
    terrain,
    seed,
    order,
  }: { plan: UnderwaterPlan; terrain: Terrain; seed: number; order: number },
): Swimmer[] {
  const kind = KINDS[subject.id];
  if (kind === undefined) return [];
  const { camera, side } = plan;
  const half = camera.centreX / camera.focal;
  const lead = rng(seed, `swimmer ${subject.id}`);
  const { across, depth } = subject.place ?? {};
  const first =
    across === undefined
      ? -side * lerp(0.1, 0.38, lead()) + side * (SHIFTS[order % SHIFTS.length] ?? 0)
      : THIRDS[across];
  const heading = first < 0 ? 1 : -1;
  const colour = subject.colour === undefined ? undefined : colourOf(subject.colour);
  return Array.from({ length: Math.min(COUNT_MAX, subject.count) }, (_, index): Swimmer => {
    const random = rng(seed, `swimmer ${subject.id} ${index}`);
    const turn = index % 2 === 0 ? 1 : -1;
    const farther = index === 0 ? 1 : lerp(1.1, 1.1 + Math.min(1.6, index * 0.45), random());
    const z = kind.z * farther * (depth === undefined ? 1 : FARTHER[depth]);
    const apart = turn * Math.ceil(index / 2) * 0.36 * heading;
    const place = clamp(first + apart + (index === 0 ? 0 : (random() - 0.5) * 0.2), -0.8, 0.8);
    const size = kind.size * (subject.size === undefined ? 1 : SIZES[subject.size]);
    const body = kind.body(random, size, colour);
    const x = place * half * z;
    const high = camera.height + lerp(...kind.high, random()) * z * half;
    const bed = plan.kind === "deep" ? 0 : terrain.height(x, z);
    const swimmer: Swimmer = {
      id: subject.id,
      x,
      y: Math.max(high, bed + size * 0.55),
      z,
      ...body,
    };
    return heading * (index % 5 === 4 ? -1 : 1) > 0 ? swimmer : mirrored(swimmer);
  });
}

/** What a swimmer covers across the picture, so that no other is drawn over it. */
export function spanOf({ x, z, limbs }: Swimmer, camera: Camera): Span {
  const reach = limbs.flatMap(({ fromX, toX }) => [fromX, toX]);
  const toColumn = (aside: number): number => camera.centreX + ((x + aside) * camera.focal) / z;
  return { left: toColumn(Math.min(...reach)), right: toColumn(Math.max(...reach)) };
}

const mirrored = (swimmer: Swimmer): Swimmer => ({
  ...swimmer,
  limbs: swimmer.limbs.map((limb) => ({ ...limb, fromX: -limb.fromX, toX: -limb.toX })),
});
