import { mixColours } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Building, WallName } from "./building.ts";
import { createOpeningPainter } from "./opening-surface.ts";
import { createRoofPainter, SNOW } from "./roof-surface.ts";
import type { FaceKind } from "./solid.ts";
import { setGlow, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";
import { createWallPainter } from "./wall-surface.ts";
import type { WallPlace } from "./wall-surface.ts";

const BRICK: Colour = [0.2, 0.1, 0.075];
const BOARD: Colour = [0.12, 0.075, 0.045];
const SOFFIT: Colour = [0.1, 0.068, 0.046];
const ICE: Colour = [0.6, 0.68, 0.76];
const LANTERN: Colour = [3, 1.7, 0.62];
const BLUE_ICE: Colour = [0.5, 0.68, 0.8];
const DEEP_ICE: Colour = [0.16, 0.42, 0.56];
const BULBS: readonly Colour[] = [
  [3.4, 0.5, 0.3],
  [0.5, 2.6, 0.5],
  [3.2, 2, 0.6],
  [0.5, 0.9, 3.4],
  [3, 1.7, 0.5],
];

/** A place on a building, in its coordinates, and how many metres a pixel covers there. */
export interface BuildingPlace {
  x: number;
  y: number;
  z: number;
  footprint: number;
}

/** Answers the painter of a building's faces. `lamps` is how bright the rooms are, 0 by day. */
export function createBuildingSurface(noise: Noise, lamps: number) {
  const paintWall = createWallPainter(noise);
  const paintOpening = createOpeningPainter(lamps);
  const paintRoof = createRoofPainter(noise);
  const wall: WallPlace = { along: 0, up: 0, footprint: 1 };

  function paintWallWith(surface: Surface, building: Building, name: WallName): void {
    const { openings, look } = building;
    for (const opening of openings)
      if (opening.wall === name && paintOpening(surface, opening, wall, look)) return;
    paintWall(surface, wall, look);
  }

  /** Old ice is white where snow lies, blue where it is steep and near the water. */
  function paintIce(surface: Surface, { x, y, z, footprint }: BuildingPlace): void {
    const top = smoothstep(0.25, 0.6, surface.normalY);
    const layer = noise.perlin(y * 0.55 + noise.perlin(x * 0.1, z * 0.1) * 1.5, 7) * 0.5;
    const crack = noise.perlin((x + z) * 0.4, y * 0.35) + noise.perlin((x - z) * 1.3, y * 1.1) * 0.5;
    const low = smoothstep(2.4, 0.1, y);
    const tone = 1 + layer * 0.16 + crack * 0.14;
    surface.normalX += crack * 0.3;
    surface.normalZ += noise.perlin(z * 0.5 + 9, y * 0.5) * 0.3;
    setPaint(surface, mixColours(mixColours(BLUE_ICE, DEEP_ICE, low), SNOW, top), tone);
    surface.shine = footprint < 1 ? 0.12 : 0;
  }

  function paintBlocks(surface: Surface, { x, y, z, footprint }: BuildingPlace): void {
    const grain = noise.perlin((x + z) * 6, y * 7) * smoothstep(0.2, 0.03, footprint);
    setPaint(surface, SNOW, 0.94 + grain * 0.08 + 0.06 * noise.perlin((x - z) * 1.5, y * 1.5));
  }

  return (surface: Surface, building: Building, kind: FaceKind, place: BuildingPlace): void => {
    const { x, y, z, footprint } = place;
    wall.footprint = footprint;
    wall.up = y;
    wall.along = kind === "front" || kind === "back" ? x : z;
    surface.open = 1;
    switch (kind) {
      case "front":
      case "back":
      case "left":
      case "right":
        return paintWallWith(surface, building, kind);
      case "roof":
        return paintRoof(surface, building.look, x, Math.abs(z) * 1.2, footprint);
      case "soffit":
        surface.open = 0.35;
        return setPaint(surface, SOFFIT, 1);
      case "chimney":
        return setPaint(surface, BRICK, 0.8 + 0.4 * hashCell(Math.floor((x + z) * 4), Math.floor(y * 9)));
      case "cap":
        return setPaint(surface, SNOW, 1);
      case "wood":
        return setPaint(surface, BOARD, 1.2 + noise.perlin((x + z) * 4, y * 9) * 0.4);
      case "stone":
        return setPaint(surface, building.look.lowerColour, 1 + noise.perlin((x + z) * 3, y * 3) * 0.25);
      case "gold":
        surface.shine = 0.5;
        return setPaint(surface, [0.5, 0.34, 0.08], 1);
      case "icicles":
        setPaint(surface, ICE, 1);
        surface.shine = 0.35;
        return;
      case "ice":
        return paintIce(surface, place);
      case "blocks":
        return paintBlocks(surface, place);
      case "lantern":
        setPaint(surface, LANTERN, 0.2);
        return setGlow(surface, LANTERN, lamps * 1.6);
      case "lights": {
        const bulb = BULBS[Math.abs(Math.round(x / 0.42)) % BULBS.length] ?? ICE;
        setPaint(surface, bulb, 0.15);
        return setGlow(surface, bulb, lamps > 0 ? 1.4 : 0.25);
      }
    }
  };
}
