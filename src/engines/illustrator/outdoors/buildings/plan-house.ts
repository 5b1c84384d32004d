import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import { buildHouse } from "./build-house.ts";
import type { HouseMeasures } from "./build-house.ts";
import type { Building, BuildingLook, Opening, WallName } from "./building.ts";

/** How the houses of a place are built. */
export type HouseStyle = "chalet" | "nordic" | "timber" | "cabin";

export interface HouseOptions {
  readonly style: HouseStyle;
  readonly isSnowy: boolean;
  readonly hasLights: boolean;
  /** How large it is: 1 as usual. */
  readonly size?: number;
}

const WHITE: Colour = [0.66, 0.64, 0.6];
const DARK_WOOD: Colour = [0.11, 0.064, 0.038];
const NORDIC: readonly [Colour, ...Colour[]] = [
  [0.34, 0.045, 0.03],
  [0.32, 0.05, 0.035],
  [0.5, 0.32, 0.07],
  [0.1, 0.16, 0.22],
  [0.56, 0.55, 0.52],
  [0.12, 0.2, 0.13],
];
const PLASTER: readonly [Colour, ...Colour[]] = [
  WHITE,
  [0.62, 0.54, 0.4],
  [0.6, 0.46, 0.34],
  [0.52, 0.56, 0.58],
  [0.58, 0.42, 0.4],
];
const SHUTTERS: readonly [Colour, ...Colour[]] = [
  [0.05, 0.14, 0.08],
  [0.3, 0.045, 0.03],
  [0.07, 0.13, 0.22],
  [0.2, 0.11, 0.05],
];
const TILES: readonly [Colour, ...Colour[]] = [
  [0.24, 0.085, 0.05],
  [0.13, 0.085, 0.06],
  [0.09, 0.09, 0.1],
];

/** Plans a house of a style; everything else is chance. */
export function planHouse(random: Random, options: HouseOptions): Building {
  const { style, size = 1 } = options;
  const storeys = style === "cabin" ? 1 : random() < 0.65 ? 2 : 1;
  const length = lerp(8.5, 12, random()) * size * (style === "cabin" ? 0.85 : 1);
  const width = lerp(7, 8.6, random()) * size * (style === "cabin" ? 0.85 : 1);
  const wallHeight =
    (storeys === 2 ? lerp(4.9, 5.5, random()) : lerp(2.6, 3, random())) * Math.sqrt(size);
  const measures: HouseMeasures = {
    length,
    width,
    wallHeight,
    pitch:
      { chalet: 0.62, nordic: 1.02, timber: 1.15, cabin: 0.85 }[style] * lerp(0.92, 1.12, random()),
    overhang: { chalet: 1.05, nordic: 0.5, timber: 0.55, cabin: 0.7 }[style],
    chimney: { x: lerp(-0.3, 0.3, random()) * length, z: lerp(-0.14, 0.14, random()) * width },
    ...(style === "chalet" && storeys === 2 ? { balcony: 2.75 } : {}),
  };
  const look = planLook(random, options);
  return buildHouse(measures, look, planOpenings(random, measures, storeys));
}

function planLook(random: Random, { style, isSnowy, hasLights }: HouseOptions): BuildingLook {
  const wood: Colour = style === "cabin" ? [0.2, 0.11, 0.058] : DARK_WOOD;
  const painted = pick(random, NORDIC);
  const plaster = pick(random, PLASTER);
  const hasShutters = style !== "nordic" && random() < 0.75;
  const shutter = pick(random, SHUTTERS);
  return {
    ...{
      chalet: {
        lower: "plaster",
        upper: "planks",
        changesAt: 2.6,
        lowerColour: plaster,
        upperColour: wood,
      } as const,
      nordic: {
        lower: "boards",
        upper: "boards",
        changesAt: 0,
        lowerColour: painted,
        upperColour: painted,
      } as const,
      timber: {
        lower: "plaster",
        upper: "timber",
        changesAt: 2.5,
        lowerColour: plaster,
        upperColour: plaster,
      } as const,
      cabin: {
        lower: "stone",
        upper: "logs",
        changesAt: 0.5,
        lowerColour: [0.17, 0.16, 0.155],
        upperColour: wood,
      } as const,
    }[style],
    trim:
      style === "chalet"
        ? [0.34, 0.26, 0.18]
        : style === "cabin"
          ? [0.3, 0.22, 0.14]
          : [0.6, 0.58, 0.55],
    ...(hasShutters ? { shutter } : {}),
    door: hasShutters ? shutter : pick(random, SHUTTERS),
    roof: pick(random, TILES),
    isSnowy,
    hasLights,
  };
}

function planOpenings(
  random: Random,
  { length, width, wallHeight, pitch }: HouseMeasures,
  storeys: number,
): Opening[] {
  const openings: Opening[] = [];
  const add = (
    wall: WallName,
    at: number,
    low: number,
    kind: Opening["kind"],
    wide = 0.95,
    high = 1.2,
  ): void => {
    openings.push({
      wall,
      from: at - wide / 2,
      to: at + wide / 2,
      low,
      high: low + high,
      kind,
      isLit: random() < 0.78,
      chance: random(),
    });
  };
  const row = (wall: WallName, span: number, low: number, door: boolean): void => {
    const count = Math.max(2, Math.round(span / 2.6));
    const doorAt = door ? Math.floor(random() * count) : -1;
    for (let index = 0; index < count; index++) {
      const at = ((index + 0.5) / count - 0.5) * span * 0.94;
      if (index === doorAt) add(wall, at, 0.05, "door", 1.05, 2.1);
      else add(wall, at, low, "window");
    }
  };
  for (let storey = 0; storey < storeys; storey++) {
    const low = 0.95 + storey * 2.55;
    row("front", length, low, storey === 0);
    row("back", length, low, false);
    row("left", width, low, false);
    row("right", width, low, storey === 0 && random() < 0.5);
  }
  const gable = wallHeight + 0.25;
  if ((width / 2) * pitch > 2) {
    add("right", 0, gable, "window", 0.9, 1.1);
    add("left", 0, gable, "window", 0.9, 1.1);
  }
  return openings;
}
