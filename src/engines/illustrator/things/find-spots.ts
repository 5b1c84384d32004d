import { toScreenX, toScreenY } from "../core/camera.ts";
import { heightIn } from "./height-in.ts";
import type { Site, Zone } from "./site.ts";

/** A place on the ground or the water that the eye can see. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Where it lies in the frame, in pixels. */
  readonly column: number;
  readonly row: number;
}

export interface Spots {
  readonly land: readonly Spot[];
  readonly water: readonly Spot[];
}

const COLUMNS = 37;
const STEPS = 64;
/** Nothing stands nearer to the edges than this share of the frame. */
const EDGE = 0.04;

/**
 * Looks over a site and answers where things can stand: what lies behind a rise is left out. Where
 * the frame shows nothing of a zone, as in very wide pictures, what lies before and behind it counts.
 */
export function findSpots(site: Site): Spots {
  const { land, water } = lookOver(site);
  return {
    land: land.length > 0 ? land : lookOver({ ...site, ...widened("land", site.land) }).land,
    water: water.length > 0 ? water : lookOver({ ...site, ...widened("water", site.water) }).water,
  };
}

/** How much nearer and farther a zone is taken to reach when none of it can be seen. */
const WIDER = 12;

function widened(name: "land" | "water", zone: Zone | undefined): Partial<Site> {
  if (zone === undefined) return {};
  const near = Math.min(zone.near, zone.far) / WIDER;
  const far = Math.max(zone.near, zone.far) * WIDER;
  return { [name]: { near, far, height: (x: number, z: number) => zone.height(x, z) } };
}

function lookOver(site: Site): Spots {
  const land: Spot[] = [];
  const water: Spot[] = [];
  const distances = allDistances(site);
  for (let index = 0; index < COLUMNS; index++) {
    const column = site.width * (EDGE + ((1 - 2 * EDGE) * (index + 0.5)) / COLUMNS);
    lookAlong(site, { column, distances, land, water });
  }
  return { land, water };
}

interface Look {
  readonly column: number;
  readonly distances: readonly number[];
  readonly land: Spot[];
  readonly water: Spot[];
}

/** Goes from near to far down one column of the frame. */
function lookAlong(site: Site, { column, distances, land, water }: Look): void {
  const { camera } = site;
  let horizon = Number.POSITIVE_INFINITY;
  for (const z of distances) {
    const x = ((column - camera.centreX) / camera.focal) * z;
    const onLand = heightIn(site.land, x, z);
    const onWater = heightIn(site.water, x, z);
    const y = onLand ?? onWater;
    if (y === undefined) continue;
    const row = toScreenY(camera, y, z);
    const isSeen = row <= horizon + 0.5;
    horizon = Math.min(horizon, row);
    if (!isSeen || row < 0 || row > site.height * 0.96) continue;
    (onLand === undefined ? water : land).push({
      x,
      y,
      z,
      row,
      column: toScreenX(camera, x, z),
    });
  }
}

/** Distances from the nearest zone to the farthest, each farther than the last by the same share. */
function allDistances({ land, water }: Site): number[] {
  const zones = [land, water].filter((zone) => zone !== undefined);
  if (zones.length === 0) return [];
  const near = Math.max(0.3, Math.min(...zones.map((zone) => zone.near)));
  const far = Math.max(near * 1.01, ...zones.map((zone) => zone.far));
  const steps = Array.from(
    { length: STEPS },
    (_, step) => near * (far / near) ** (step / (STEPS - 1)),
  );
  // The last step must not be rounded out of its zone.
  return steps.map((z) => Math.min(far, z));
}
