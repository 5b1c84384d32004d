import { clamp } from "../core/interpolate.ts";
import { crowding, overhang, trespass } from "./crowd.ts";
import type { ScreenArea } from "./crowd.ts";
import { heightIn } from "./height-in.ts";
import type { Aim, Place, Stage, Wanted } from "./stage.ts";

const COLUMNS = 25;
const ROWS = 11;
/** The sky begins where the haze no longer counts. */
const SKY_DISTANCE = 4000;

/** The rows between which the middle of a thing may hang, and where it hangs best; shares of the frame. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly best: number;
}

/** Hangs one of a subject in the air, in water or in space, as near to its aim as there is room. */
export function placeFloating(stage: Stage, wanted: Wanted, aim: Aim): Place {
  const { site } = stage;
  const band = bandFor(stage, wanted);
  const z = distanceOf(stage, wanted) * aim.farther;
  const height = wanted.shown * clamp(1 / aim.farther, 0.55, 1.3);
  const width = height * wanted.ratio;
  let best: ScreenArea = { left: 0, right: width, top: 0, bottom: height };
  let lowest = Number.POSITIVE_INFINITY;
  const start = wanted.random() * 0.04 - 0.02;
  const spread = (wanted.random() - 0.5) * Math.min(0.5, 0.1 + wanted.subject.count * 0.06);
  const wish = clamp(band.best + spread * (band.bottom - band.top) * 2, band.top, band.bottom);
  for (let index = 0; index < COLUMNS * ROWS; index++) {
    const across = ((index % COLUMNS) + 0.5) / COLUMNS + start;
    const down = band.top + ((band.bottom - band.top) * Math.floor(index / COLUMNS)) / (ROWS - 1);
    const area = around(across * site.width, down * site.height, { width, height });
    const weight = wanted.subject.place?.across === undefined ? 10 : 60;
    const cost =
      (across - aim.across) ** 2 * weight +
      (down - wish) ** 2 * 12 +
      overhang(area, site) * 30 +
      trespass(area, site.taken ?? []) * 1.2 +
      crowding(area, stage.areas) * 3;
    if (cost >= lowest) continue;
    lowest = cost;
    best = area;
  }
  return toPlace(stage, best, z);
}

const around = (
  column: number,
  row: number,
  { width, height }: { width: number; height: number },
): ScreenArea => ({
  left: column - width / 2,
  right: column + width / 2,
  top: row - height / 2,
  bottom: row + height / 2,
});

function bandFor({ site }: Stage, { trait, subject }: Wanted): Band {
  const horizon = clamp(site.camera.horizonY / site.height, 0.2, 0.9);
  if (site.medium === "space") return { top: 0.15, bottom: 0.85, best: 0.48 };
  if (site.medium === "water")
    return trait.habitat === "sky" || subject.place?.isHigh === true
      ? { top: 0.1, bottom: 0.4, best: 0.2 }
      : { top: 0.15, bottom: 0.75, best: 0.46 };
  if (trait.habitat === "sky") return { top: 0.06, bottom: horizon * 0.7, best: horizon * 0.3 };
  if (trait.height < 0.2 && subject.place?.isHigh !== true)
    return { top: horizon * 0.7, bottom: 0.85, best: (horizon + 1) / 2.1 };
  return { top: 0.06, bottom: horizon * 0.85, best: horizon * 0.48 };
}

/** Where it would really have the size that it is shown at, but not out of sight in the haze. */
function distanceOf({ site }: Stage, { trait, shown }: Wanted): number {
  const { land, water, camera, medium } = site;
  if (trait.habitat === "sky" && medium === "air") return SKY_DISTANCE;
  const natural = (trait.height * camera.focal) / shown;
  const near = Math.max(0.5, Math.min(land?.near ?? 1e9, water?.near ?? 1e9));
  const start = near > 1e8 ? 6 : near;
  if (medium === "space") return clamp(natural, 4, 400);
  if (medium === "indoors") return clamp(natural, start, Math.max(start, (land?.far ?? 6) * 0.7));
  return clamp(natural, start * 1.2, start * (medium === "water" ? 4 : 12));
}

function toPlace({ site }: Stage, area: ScreenArea, z: number): Place {
  const { camera } = site;
  const scale = z / camera.focal;
  const x = ((area.left + area.right) / 2 - camera.centreX) * scale;
  const ground = heightIn(site.land, x, z) ?? heightIn(site.water, x, z);
  const wanted = camera.height - (area.bottom - camera.horizonY) * scale;
  const height = (area.bottom - area.top) * scale;
  const y = ground === undefined ? wanted : Math.max(wanted, ground + height * 0.15);
  return { x, y, z, height, footing: "air" };
}
