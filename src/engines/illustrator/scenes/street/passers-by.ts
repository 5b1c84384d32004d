import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";

export interface PersonPlan {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Chooses pose and clothes, 0 to 1. */
  readonly look: number;
  readonly isMirrored: boolean;
}

export interface CarPlan {
  readonly x: number;
  readonly z: number;
  /** Whether it drives away from the eye and shows its tail lights. */
  readonly leaves: boolean;
}

/** People on the pavements and one on the crossing, who gives the picture its subject. */
export function planPeople(
  seed: number,
  {
    road,
    half,
    eyeX,
    tall,
    crowd,
  }: { road: number; half: number; eyeX: number; tall: number; crowd: number },
): PersonPlan[] {
  const random = rng(seed, "people");
  const person = (x: number, z: number): PersonPlan => ({
    x,
    z,
    height: lerp(1.6, 1.82, random()),
    look: random(),
    isMirrored: random() < 0.5,
  });
  const people = [
    person(
      eyeX + lerp(-1.1, 1.1, random()) * (1 - tall * 0.6) * Math.min(1, road / 3),
      lerp(8.2, 10.5, random()),
    ),
  ];
  const count = Math.round((8 + Math.floor(random() * 5)) * crowd);
  for (let index = 0; index < count; index++) {
    const side = random() < 0.5 ? -1 : 1;
    people.push(
      person(
        side * lerp(road < 2.6 ? road * 0.25 : road + 0.35, half - 0.35, random()),
        11 + ((index + random()) * 4.4) / crowd,
      ),
    );
  }
  return people.toSorted((a, b) => b.z - a.z);
}

/** Cars in both lanes, seldom near. */
export function planTraffic(seed: number, road: number): CarPlan[] {
  const random = rng(seed, "cars");
  const cars: CarPlan[] = [];
  for (const leaves of [true, false]) {
    let z = lerp(19, 34, random());
    while (z < 110) {
      cars.push({ x: (leaves ? 1 : -1) * road * lerp(0.46, 0.54, random()), z, leaves });
      z += lerp(11, 38, random());
    }
  }
  return cars.toSorted((a, b) => b.z - a.z);
}
