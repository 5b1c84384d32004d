import { clamp } from "../core/interpolate.ts";
import { crowding, overhang, trespass } from "./crowd.ts";
import type { ScreenArea } from "./crowd.ts";
import { heightIn } from "./height-in.ts";
import type { Spot } from "./find-spots.ts";
import type { Aim, Place, Stage, Wanted } from "./stage.ts";

/** How far down the ground of the picture the feet of small and of large things are, 0 at the horizon and 1 at the lower edge. */
const LOW = 0.74;
const HIGH = 0.34;
/** Of what swims although it does not float, this share is under water. */
const SWIMMING = 0.34;
/** Nothing grows or shrinks by its distance beyond these. */
const SMALLEST = 0.42;
const LARGEST = 1.35;

export interface Standing {
  readonly spots: readonly Spot[];
  readonly ground: "land" | "water";
}

/** Puts one of a subject on the ground or on the water, as near to its aim as there is room. */
export function placeStanding(
  stage: Stage,
  asked: Wanted,
  { standing, aim }: { standing: Standing; aim: Aim },
): Place | undefined {
  const usual = usualDistance(stage, asked, standing.spots);
  const wanted = { ...asked, shown: asked.shown * modesty(stage, asked, usual) };
  let best: Spot | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const spot of standing.spots) {
    const cost = costOf(stage, wanted, { spot, aim, usual, isLand: standing.ground === "land" });
    if (cost >= lowest) continue;
    lowest = cost;
    best = spot;
  }
  return best === undefined ? undefined : settle(stage, wanted, { spot: best, usual, standing });
}

/** Things up to so many times larger than life look like that to nobody. */
const UNNOTICED = 3;

/** How much smaller what would be a giant among houses is shown, for only far ground can be seen. */
function modesty({ site }: Stage, { shown, trait }: Wanted, usual: number): number {
  const larger = (shown * usual) / site.camera.focal / trait.height;
  return clamp((larger / UNNOTICED) ** -0.18, 0.6, 1);
}

/** The distance at which the subject has its usual size: where its feet are at a good height of the picture. */
function usualDistance({ site }: Stage, wanted: Wanted, spots: readonly Spot[]): number {
  const { camera } = site;
  const below = site.height - camera.horizonY;
  const rise = clamp(Math.log2(wanted.trait.height / 0.4) / 4.5, 0, 1);
  const lowestRow = camera.horizonY + below * (LOW + (HIGH - LOW) * rise * 0.55);
  const natural = camera.horizonY + (camera.height / wanted.trait.height) * wanted.shown;
  const highestRow = camera.horizonY + below * (HIGH * 0.6);
  const row = clamp(natural, Math.min(highestRow, lowestRow), lowestRow);
  const nearest = spots.toSorted((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row));
  const few = nearest
    .slice(0, 15)
    .map(({ z }) => z)
    .toSorted((a, b) => a - b);
  return few[Math.floor(few.length / 2)] ?? 10;
}

interface Choice {
  readonly spot: Spot;
  readonly aim: Aim;
  readonly usual: number;
  readonly isLand: boolean;
}

function costOf(stage: Stage, wanted: Wanted, { spot, aim, usual, isLand }: Choice): number {
  const { site } = stage;
  const farther = Math.log(spot.z / (usual * aim.farther));
  const across = spot.column / site.width - aim.across;
  const weight = wanted.subject.place?.across === undefined ? 10 : 60;
  const near = across * across * weight + farther * farther * 2.2;
  const height = sizeAt(wanted, spot.z, usual);
  const area = areaOf(spot, { height, width: height * wanted.ratio });
  const outside = overhang(area, site);
  const kept = trespass(area, site.taken ?? []);
  const steep = isLand ? unevenness(stage, wanted, { spot, height }) : 0;
  return near + outside * 30 + kept * 2.5 + steep + crowding(area, stage.areas) * 3;
}

/** The height in pixels at a distance: perspective, but nothing grows or shrinks beyond reason. */
const sizeAt = (wanted: Wanted, z: number, usual: number): number =>
  wanted.shown * clamp(usual / z, SMALLEST, LARGEST);

const areaOf = (
  { column, row }: Spot,
  { width, height }: { width: number; height: number },
): ScreenArea => ({
  left: column - width / 2,
  right: column + width / 2,
  top: row - height,
  bottom: row,
});

/** How much the ground rises and falls under the feet, and whether they all find ground. */
function unevenness(
  { site }: Stage,
  wanted: Wanted,
  { spot, height }: { spot: Spot; height: number },
): number {
  const metres = (height * spot.z) / site.camera.focal;
  const reach = metres * wanted.ratio * 0.32;
  const left = heightIn(site.land, spot.x - reach, spot.z);
  const right = heightIn(site.land, spot.x + reach, spot.z);
  if (left === undefined || right === undefined) return 1.5;
  const back = heightIn(site.land, spot.x, spot.z + reach) ?? spot.y;
  const front = heightIn(site.land, spot.x, spot.z - reach) ?? spot.y;
  const across = Math.abs(left - spot.y) + Math.abs(right - spot.y);
  return (across * 3 + Math.abs(back - spot.y) + Math.abs(front - spot.y)) / metres;
}

function settle(
  stage: Stage,
  wanted: Wanted,
  { spot, usual, standing }: { spot: Spot; usual: number; standing: Standing },
): Place {
  const { site } = stage;
  const isLand = standing.ground === "land";
  const zone = isLand ? site.land : site.water;
  const z = spot.z;
  const height = (sizeAt(wanted, z, usual) * z) / site.camera.focal;
  const nudge = ((wanted.random() - 0.5) * site.width * 0.02 * z) / site.camera.focal;
  const moved = heightIn(zone, spot.x + nudge, z);
  const x = moved === undefined ? spot.x : spot.x + nudge;
  const surface = moved ?? spot.y;
  const reach = height * wanted.ratio * 0.25;
  const low = isLand
    ? Math.min(
        surface,
        heightIn(zone, x - reach, z) ?? surface,
        heightIn(zone, x + reach, z) ?? surface,
      )
    : surface;
  const y = Math.max(low, surface - height * 0.08);
  if (isLand) return { x, y, z, height, footing: "ground" };
  const sunk = floats(wanted) ? wanted.trait.draught : SWIMMING;
  return { x, y: surface - sunk * height, z, height, footing: "water", sunk };
}

const floats = ({ trait }: Wanted): boolean => trait.habitat === "water";
