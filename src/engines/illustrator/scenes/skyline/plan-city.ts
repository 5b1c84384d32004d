import { clamp, lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import { rng } from "../../core/rng.ts";
import { LANDMARKS } from "./landmarks.ts";
import type { LandmarkKind } from "./landmarks.ts";
import type { Tower } from "./tower.ts";
import { rotunda, setback, slab, taper, twins } from "./tower-kinds.ts";
import type { Plot } from "./tower-kinds.ts";

/** A tower that is known, and where: `across` 0 to 1 over the frame, `depth` as a share of the city's distance. */
export interface LandmarkPlan {
  readonly kind: LandmarkKind;
  readonly across: number;
  readonly depth: number;
  readonly height: number;
  readonly width: number;
}

export interface CityPlan {
  readonly seed: number;
  /** Distance of the first row of houses. */
  readonly z: number;
  /** Pixels per metre at a distance of one metre, and the width of the frame in pixels. */
  readonly focal: number;
  readonly frameWidth: number;
  /** Height of the tallest tower that is no landmark. */
  readonly tallest: number;
  /** How the streets are turned to the eye. */
  readonly turn: number;
  readonly landmarks: readonly LandmarkPlan[];
  /** Where towers are high: across the frame from 0 to 1, and how wide. The first is the centre of the city. */
  readonly peaks: readonly Peak[];
  /** How close houses stand; 1 is usual. */
  readonly density: number;
  /** Share of the envelope to which houses at the water rise. */
  readonly front: number;
  /** Colours in which towers are lit at night; warm and white if absent. */
  readonly floods?: Plot["floods"];
}

export interface Peak {
  readonly across: number;
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Heights as shares of the envelope. */
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/** Places houses row by row and the landmarks among them; answers them from near to far. */
export function planCity(city: CityPlan): Tower[] {
  const rows: Row[] = [
    { name: "far", from: 2.2, to: 3.1, low: 0.5, high: 1.15, gap: 0.5 },
    { name: "back", from: 1.5, to: 1.85, low: 0.55, high: 1.12, gap: 0.3 },
    { name: "middle", from: 1.22, to: 1.42, low: 0.4, high: 1.02, gap: 0.2 },
    { name: "front", from: 1.08, to: 1.18, low: 0.2, high: 0.72, gap: 0.14 },
    { name: "quay", from: 1.02, to: 1.06, low: 0.06, high: city.front, gap: 0.14 },
  ];
  const landmarks = city.landmarks.map((landmark) => placeLandmark(city, landmark));
  const houses = rows
    .flatMap((row) => planRow(city, row, rng(city.seed, `houses ${row.name}`)))
    .filter((house) => landmarks.every((landmark) => isClear(house, landmark)));
  return [...houses, ...landmarks].toSorted((a, b) => a.z - b.z);
}

/** How high houses rise at a place across the frame, as a share of the tallest. */
function envelope({ peaks }: CityPlan, across: number): number {
  let height = 0.28;
  for (const peak of peaks) {
    const off = (across - peak.across) / peak.width;
    height = Math.max(height, 0.28 + (peak.height - 0.28) * Math.exp(-off * off));
  }
  return height;
}

function planRow(city: CityPlan, row: Row, random: Random): Tower[] {
  const towers: Tower[] = [];
  const isFar = row.name === "far";
  const depth = city.z * lerp(row.from, row.to, 0.5);
  const view = (city.frameWidth / city.focal) * depth;
  let x = -view * 0.56;
  while (x < view * 0.56) {
    const across = clamp(x / view + 0.5, 0, 1);
    const share = lerp(row.low, row.high, random() ** 1.25) * envelope(city, across);
    const height = Math.max(14, city.tallest * share * lerp(0.85, 1.1, random()));
    const slim = lerp(0.17, 0.3, random());
    const width = clamp(height * slim, 24, 58) * (isFar ? 1.3 : 1);
    const z = city.z * lerp(row.from, row.to, random());
    const plot: Plot = {
      x: x + width / 2,
      z,
      turn: city.turn * (random() < 0.75 ? 1 : lerp(-0.6, 1.4, random())),
      width,
      depth: width * lerp(0.7, 1.1, random()),
      height,
      ...(city.floods === undefined ? {} : { floods: city.floods }),
    };
    towers.push(buildHouse(plot, random));
    x += width * lerp(0.95, 1.25, random()) + (width * row.gap * random() * 3) / city.density;
  }
  return towers;
}

/** A house of a kind that suits its height. */
export function buildHouse(plot: Plot, random: Random): Tower {
  const chance = random();
  if (plot.height > 120) {
    if (chance < 0.26) return setback(plot, random);
    if (chance < 0.46) return taper(plot, random);
    if (chance < 0.54) return rotunda({ ...plot, width: Math.min(plot.width, 40) }, random);
    if (chance < 0.62) return twins(plot, random);
  } else if (chance < 0.1) return twins(plot, random);
  else if (chance < 0.16 && plot.height > 60) return rotunda(plot, random);
  return slab(plot, random);
}

function placeLandmark(
  city: CityPlan,
  { kind, across, depth, height, width }: LandmarkPlan,
): Tower {
  const z = city.z * depth;
  const x = ((across - 0.5) * city.frameWidth * z) / city.focal;
  const plot: Plot = { x, z, turn: city.turn, width, depth: width, height };
  return LANDMARKS[kind](plot, rng(city.seed, `landmark ${kind}`));
}

/** Whether a house neither stands in a landmark nor hides more than its foot. */
function isClear(house: Tower, landmark: Tower): boolean {
  const dz = house.z - landmark.z;
  const reach = house.radius + landmark.radius;
  if (Math.hypot(house.x - landmark.x, dz) < reach * 1.15) return false;
  if (dz > 0) return true;
  const beside = Math.abs((house.x * landmark.z) / house.z - landmark.x);
  return beside > reach * 0.9 || house.height < landmark.height * 0.3;
}

/** For each tower the height below which it lies in the shadow of towers nearer to the sun. */
export function shadesOf(
  towers: readonly Tower[],
  sun: { readonly x: number; readonly y: number; readonly z: number },
): number[] {
  const level = Math.hypot(sun.x, sun.z);
  const fall = sun.y / level;
  return towers.map((tower) => {
    let shade = 0;
    for (const other of towers) {
      const dx = other.x - tower.x;
      const dz = other.z - tower.z;
      const along = (dx * sun.x + dz * sun.z) / level;
      if (along < tower.radius) continue;
      const aside = Math.abs(dx * sun.z - dz * sun.x) / level;
      if (aside < other.radius * 0.85) shade = Math.max(shade, other.height - along * fall);
    }
    return shade;
  });
}
