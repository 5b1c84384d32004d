import { mixColours } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { BULB_GAP } from "./build-house.ts";
import type { Building, BuildingLook, WallName } from "./building.ts";
import { createOpeningPainter, edgesOf } from "./opening-surface.ts";
import { createRoofPainter, SNOW } from "./roof-surface.ts";
import type { FaceKind } from "./solid.ts";
import { setGlow, setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";
import { createWallPainter } from "./wall-surface.ts";
import type { WallPlace } from "./wall-surface.ts";

const BRICK: Colour = [0.2, 0.1, 0.075];
const BOARD: Colour = [0.12, 0.075, 0.045];
const SOFFIT: Colour = [0.1, 0.068, 0.046];
const GILT: Colour = [0.5, 0.34, 0.08];
const ICICLE: Colour = [0.6, 0.68, 0.76];
const BLUE_ICE: Colour = [0.5, 0.68, 0.8];
const DEEP_ICE: Colour = [0.16, 0.42, 0.56];
const LANTERN: Colour = [3, 1.7, 0.62];
const BULBS: readonly Colour[] = [
  [3.4, 0.5, 0.3],
  [0.5, 2.6, 0.5],
  [3.2, 2, 0.6],
  [0.5, 0.9, 3.4],
  [3, 1.7, 0.5],
];

/** A place on a building, in its coordinates, and how many metres a pixel covers there. */
interface BuildingPlace {
  x: number;
  y: number;
  z: number;
  footprint: number;
}

type Painter = (surface: Surface, place: BuildingPlace) => void;

/** Answers the painters of a building's faces, by the solid and its plane. `lamps` is how bright the rooms are, 0 by day. */
export function createBuildingSurface(
  building: Building,
  noise: Noise,
  lamps: number,
): readonly (readonly Painter[])[] {
  const painters: Readonly<Record<FaceKind, Painter>> = {
    ...createWalls(building, noise, lamps),
    ...createTrimmings(building.look, noise, lamps),
    ...createIce(noise),
  };
  return building.solids.map(({ kinds }) => kinds.map((kind) => painters[kind]));
}

function createWalls(
  { openings, look }: Building,
  noise: Noise,
  lamps: number,
): Record<WallName | "roof", Painter> {
  const paintWall = createWallPainter(noise, look);
  const paintOpening = createOpeningPainter(lamps);
  const paintRoof = createRoofPainter(noise);
  const wall: WallPlace = { along: 0, up: 0, footprint: 1 };
  const wallOf = (name: WallName): Painter => {
    const own = openings.filter((opening) => opening.wall === name);
    const edges = edgesOf(own);
    const isAlongX = name === "front" || name === "back";
    return (surface, { x, y, z, footprint }) => {
      wall.along = isAlongX ? x : z;
      wall.up = y;
      wall.footprint = footprint;
      for (let index = 0; index < own.length; index++) {
        // Most openings are elsewhere, which is told without a closer look.
        const beside = edges[index * 4] ?? 0;
        if (wall.along < beside || wall.along > (edges[index * 4 + 1] ?? 0)) continue;
        if (y < (edges[index * 4 + 2] ?? 0) || y > (edges[index * 4 + 3] ?? 0)) continue;
        const opening = own[index];
        if (opening !== undefined && paintOpening(surface, opening, wall, look)) return;
      }
      paintWall(surface, wall);
    };
  };
  return {
    front: wallOf("front"),
    back: wallOf("back"),
    left: wallOf("left"),
    right: wallOf("right"),
    roof: (surface, { x, z, footprint }) =>
      paintRoof(surface, look, x, Math.abs(z) * 1.2, footprint),
  };
}

type Trimming =
  | "soffit"
  | "chimney"
  | "cap"
  | "wood"
  | "stone"
  | "gold"
  | "icicles"
  | "lantern"
  | "lights";

function createTrimmings(
  look: BuildingLook,
  noise: Noise,
  lamps: number,
): Record<Trimming, Painter> {
  return {
    soffit(surface) {
      surface.open = 0.35;
      setPaint(surface, SOFFIT, 1);
    },
    chimney: (surface, { x, y, z }) =>
      setPaint(surface, BRICK, 0.8 + 0.4 * hashCell(Math.floor((x + z) * 4), Math.floor(y * 9))),
    cap: (surface) => setPaint(surface, SNOW, 1),
    wood: (surface, { x, y, z }) =>
      setPaint(surface, BOARD, 1.2 + noise.perlin((x + z) * 4, y * 9) * 0.4),
    stone: (surface, { x, y, z }) =>
      setPaint(surface, look.lowerColour, 1 + noise.perlin((x + z) * 3, y * 3) * 0.25),
    gold(surface) {
      setPaint(surface, GILT, 1);
      surface.shine = 0.5;
    },
    icicles(surface) {
      setPaint(surface, ICICLE, 1);
      surface.shine = 0.35;
    },
    lantern(surface) {
      setPaint(surface, LANTERN, 0.2);
      setGlow(surface, LANTERN, lamps * 1.6);
    },
    lights(surface, { x }) {
      const bulb = BULBS[Math.abs(Math.round(x / BULB_GAP)) % BULBS.length] ?? LANTERN;
      setPaint(surface, bulb, 0.15);
      setGlow(surface, bulb, lamps > 0 ? 1.4 : 0.25);
    },
  };
}

function createIce(noise: Noise): Record<"ice" | "blocks", Painter> {
  return {
    /** Old ice is white where snow lies, blue where it is steep and near the water. */
    ice(surface, { x, y, z, footprint }) {
      const top = smoothstep(0.25, 0.6, surface.normalY);
      const layer = noise.perlin(y * 0.55 + noise.perlin(x * 0.1, z * 0.1) * 1.5, 7) * 0.5;
      const crack =
        noise.perlin((x + z) * 0.4, y * 0.35) + noise.perlin((x - z) * 1.3, y * 1.1) * 0.5;
      const low = smoothstep(2.4, 0.1, y);
      surface.normalX += crack * 0.3;
      surface.normalZ += noise.perlin(z * 0.5 + 9, y * 0.5) * 0.3;
      const colour = mixColours(mixColours(BLUE_ICE, DEEP_ICE, low), SNOW, top);
      setPaint(surface, colour, 1 + layer * 0.16 + crack * 0.14);
      surface.shine = footprint < 1 ? 0.12 : 0;
    },
    blocks(surface, { x, y, z, footprint }) {
      const grain = noise.perlin((x + z) * 6, y * 7) * smoothstep(0.2, 0.03, footprint);
      const own = noise.perlin((x - z) * 1.5, y * 1.5);
      setPaint(surface, SNOW, 0.94 + grain * 0.08 + own * 0.06);
    },
  };
}
