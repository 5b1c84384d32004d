import { clamp } from "../core/interpolate.ts";
import { heightIn } from "./height-in.ts";
import type { Anchor, Place, Stage, Wanted } from "./stage.ts";

type Kind = "beside" | "before" | "behind" | "on" | "above" | "under";

export interface Relation {
  readonly kind: Kind;
  readonly anchor: Anchor;
  /** Which one of its subject it is, from 0. */
  readonly index: number;
}

/** Puts one of a subject where it belongs with regard to another thing; undefined if there is no room for it there. */
export function placeRelated(stage: Stage, wanted: Wanted, relation: Relation): Place | undefined {
  const { kind, anchor } = relation;
  if (kind === "on" && anchor.top !== undefined) return putOn(stage, wanted, relation);
  if (kind === "above") return hangAbove(stage, wanted, relation);
  return standNear(stage, wanted, relation);
}

/** Pixels to metres at the distance of the anchor. */
const metresOf = ({ site }: Stage, pixels: number, z: number): number =>
  (pixels * z) / site.camera.focal;

function putOn(stage: Stage, wanted: Wanted, { anchor, index }: Relation): Place {
  const { count } = wanted.subject;
  const room = (anchor.width * 0.9) / count;
  const height = Math.min(metresOf(stage, wanted.shown, anchor.z), room / wanted.ratio);
  const slot = (index + 0.5) / count - 0.5;
  const jitter = (wanted.random() - 0.5) * 0.1;
  return {
    x: anchor.x + anchor.width * (slot * 0.8 + jitter * 0.5),
    y: anchor.top ?? 0,
    z: anchor.z * 0.996,
    height,
    footing: "ground",
    isRaised: true,
  };
}

function hangAbove(stage: Stage, wanted: Wanted, { anchor, index }: Relation): Place {
  const { camera } = stage.site;
  const height = metresOf(stage, wanted.shown, anchor.z);
  const { count } = wanted.subject;
  const slot = index - (count - 1) / 2;
  const ceiling = camera.height + (camera.horizonY * anchor.z) / camera.focal - height * 1.05;
  const y = (anchor.peak ?? camera.height) + height * (0.25 + 0.2 * wanted.random());
  return {
    x: anchor.x + slot * height * wanted.ratio * 1.1,
    y: Math.min(y, ceiling),
    z: anchor.z,
    height,
    footing: "air",
  };
}

function standNear(stage: Stage, wanted: Wanted, relation: Relation): Place | undefined {
  const { site } = stage;
  const { anchor } = relation;
  const z = anchor.z * fartherFor(relation.kind, relation.index);
  const height = Math.min(metresOf(stage, wanted.shown, anchor.z), largestBy(anchor, wanted));
  const width = height * wanted.ratio;
  const side = sideFor(stage, wanted, relation);
  for (const way of [side, -side]) {
    const x = anchor.x + way * offsetFor(relation, width) * (z / anchor.z);
    const edge = (site.width * 0.5 * z) / site.camera.focal;
    const kept = clamp(x, -edge + width / 2, edge - width / 2);
    if (Math.abs(kept - x) > width * 0.5) continue;
    const found = standAt(stage, wanted, { x: kept, z, height, anchor });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Beside a house of the scene, which has its true size, a car twice as large as life is as large as can be believed. */
const largestBy = ({ peak }: Anchor, { trait }: Wanted): number =>
  peak === undefined && trait.height >= 1 ? trait.height * 2 : Number.POSITIVE_INFINITY;

const fartherFor = (kind: Kind, index: number): number =>
  ({ beside: 0.98, before: 0.84, behind: 1.22, on: 0.9, above: 1, under: 0.97 })[kind] +
  index * 0.03;

/** How far to the side of the anchor's middle, in metres. */
function offsetFor({ kind, anchor, index }: Relation, width: number): number {
  const rank = Math.floor(index / 2);
  const apart = {
    beside: anchor.width / 2 + width * 0.56,
    // Beside its middle so far that most of the anchor is still seen.
    before: Math.max(anchor.width * 0.27, width * 0.6 + anchor.width * 0.1),
    behind: anchor.width * 0.42 + width * 0.12,
    on: anchor.width * 0.1,
    above: 0,
    under: anchor.width * 0.08,
  }[kind];
  return apart + rank * width * 1.1;
}

/** The side with more room first; every second one goes to the other. */
function sideFor({ site }: Stage, wanted: Wanted, { anchor, index }: Relation): 1 | -1 {
  const across = site.camera.centreX + (anchor.x / anchor.z) * site.camera.focal;
  const asked = wanted.subject.place?.across;
  const free = across < site.width / 2 ? 1 : -1;
  const first = asked === "left" ? -1 : asked === "right" ? 1 : free;
  return index % 2 === 0 ? first : first === 1 ? -1 : 1;
}

function standAt(
  { site }: Stage,
  { trait }: Wanted,
  { x, z, height, anchor }: { x: number; z: number; height: number; anchor: Anchor },
): Place | undefined {
  if (site.medium === "space" || (site.medium === "water" && trait.habitat === "underwater"))
    return { x, y: anchor.y ?? site.camera.height - height / 2, z, height, footing: "air" };
  const onLand = heightIn(site.land, x, z);
  if (onLand !== undefined && trait.habitat !== "water")
    return { x, y: onLand, z, height, footing: "ground" };
  const onWater = heightIn(site.water, x, z);
  if (onWater !== undefined)
    return {
      x,
      y: onWater - trait.draught * height,
      z,
      height,
      footing: "water",
      sunk: trait.draught,
    };
  return onLand === undefined ? undefined : { x, y: onLand, z, height, footing: "ground" };
}
