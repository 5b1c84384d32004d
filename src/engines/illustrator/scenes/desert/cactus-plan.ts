import type { SceneIntent } from "../../intent.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { DesertPlan } from "./plan.ts";

/** An arm of a saguaro: it leaves the trunk sideways and turns up. Metres. */
interface Arm {
  readonly side: -1 | 1;
  /** Height at which it leaves the trunk. */
  readonly from: number;
  /** How far its upright part stands from the trunk's middle. */
  readonly out: number;
  /** Height of its tip. */
  readonly tip: number;
  readonly radius: number;
}

/** A saguaro in its place. Metres. */
export interface Cactus {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly radius: number;
  readonly arms: readonly Arm[];
  readonly look: number;
}

export interface CactusSite {
  readonly plan: DesertPlan;
  readonly seed: number;
  /** Whether the ground is dry and level enough at a place. */
  readonly standsAt: (x: number, z: number) => boolean;
}

const COUNT_MAX = 12;
/** How many stand about in a plain of buttes that nobody asked cactuses for. */
const USUAL = [0, 3, 0, 4] as const;

/** Where else to look for ground, as shares of half the frame. */
const NEARBY = [0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6, 0.8, -0.8] as const;

/** The saguaros asked for, near enough to be seen well; a plain of buttes may have some anyway. */
export function planCacti(
  { subjects }: SceneIntent,
  { plan, seed, standsAt }: CactusSite,
): readonly Cactus[] {
  const random = rng(seed, "cacti");
  const subject = subjects.find(({ id }) => id === "cactus");
  const usual = plan.kind === "mesa" ? (USUAL[Math.floor(random() * USUAL.length)] ?? 0) : 0;
  const count = Math.min(subject?.count ?? usual, COUNT_MAX);
  const half = plan.camera.centreX / plan.camera.focal;
  const size = subject?.size === "large" ? 1.3 : subject?.size === "small" ? 0.65 : 1;
  const middle = { left: -0.45, middle: 0.05, right: 0.45 };
  const wanted = subject?.place?.across;
  const sides = plan.lightSide;
  const cacti = Array.from({ length: count }, (_, index) => {
    const isFirst = index === 0 && subject !== undefined;
    const z = isFirst ? lerp(17, 22, random()) : lerp(24, 75, random() ** 1.4);
    const share =
      wanted === undefined
        ? isFirst
          ? sides * -0.42
          : sides * lerp(-0.95, 0.95, (index * 0.618 + random() * 0.3) % 1)
        : middle[wanted] + (random() - 0.5) * 0.5 * Math.min(1, index);
    const x = NEARBY.map((aside) => (share + aside) * half * z).find((place) => standsAt(place, z));
    return growCactus(random, { x: x ?? share * half * z, z, size });
  });
  return cacti.toSorted((a, b) => b.z - a.z);
}

function growCactus(
  random: () => number,
  { x, z, size }: { x: number; z: number; size: number },
): Cactus {
  const height = lerp(4.4, 6.6, random()) * size;
  const radius = lerp(0.25, 0.34, random()) * size;
  const count = 1 + Math.floor(random() * 3);
  const first = random() < 0.5 ? -1 : 1;
  const arms = Array.from({ length: count }, (_, index): Arm => {
    const from = height * lerp(0.3, 0.56, random());
    const thick = radius * lerp(0.68, 0.85, random());
    return {
      side: index % 2 === 0 ? first : first === 1 ? -1 : 1,
      from,
      out: radius + thick + lerp(0.3, 0.75, random()) * size,
      tip: Math.min(height * 0.95, from + lerp(0.9, 2.3, random()) * size),
      radius: thick,
    };
  });
  return { x, z, height, radius, arms, look: random() * 100 };
}
