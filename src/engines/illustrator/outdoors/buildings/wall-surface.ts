import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { BuildingLook, WallKind } from "./building.ts";
import { setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** A place of a wall: metres along it and above the foot, and how many metres a pixel covers there. */
export interface WallPlace {
  along: number;
  up: number;
  footprint: number;
}

type Painter = (surface: Surface, place: WallPlace, colour: Colour) => void;

/** Answers the painter of plain walls. */
export function createWallPainter(noise: Noise, look: BuildingLook) {
  const painters: Readonly<Record<WallKind, Painter>> = {
    logs: createLogs(noise),
    planks: createPlanks(noise, 0.24, false),
    boards: createPlanks(noise, 0.2, true),
    plaster: createPlaster(noise),
    timber: createTimber(noise),
    stone: createStone(noise),
  };
  const { changesAt, lowerColour, upperColour } = look;
  const paintLower = painters[look.lower];
  const paintUpper = painters[look.upper];
  return (surface: Surface, place: WallPlace): void => {
    if (place.up < changesAt) paintLower(surface, place, lowerColour);
    else paintUpper(surface, place, upperColour);
  };
}

/** How much of a detail of this size is seen. */
const shown = (size: number, footprint: number): number => smoothstep(0.6, 2.2, size / footprint);

function createLogs(noise: Noise): Painter {
  return (surface, { along, up, footprint }, colour) => {
    const size = 0.3;
    const share = shown(size, footprint);
    const off = fraction(up / size) * 2 - 1;
    const row = Math.floor(up / size);
    const grain = noise.perlin(along * 0.9 + row * 7.3, up * 26) * shown(0.05, footprint);
    const own = 0.85 + 0.3 * hashCell(row, 3);
    const seam = smoothstep(0.78, 1, Math.abs(off)) * share;
    setPaint(surface, colour, own * (1 + grain * 0.35) * (1 - 0.7 * seam));
    surface.normalY += off * 0.75 * share;
  };
}

function createPlanks(noise: Noise, size: number, isUpright: boolean): Painter {
  return (surface, { along, up, footprint }, colour) => {
    const across = isUpright ? along : up;
    const length = isUpright ? up : along;
    const share = shown(size, footprint);
    const row = Math.floor(across / size);
    const edge = fraction(across / size);
    const seam = (smoothstep(0.07, 0, edge) + smoothstep(0.95, 1, edge)) * share;
    const grain = noise.perlin(length * 1.1 + row * 5.1, across * 30) * shown(0.05, footprint);
    const stain = noise.perlin(along * 0.7, up * 0.5 + 4);
    setPaint(
      surface,
      colour,
      (0.86 + 0.28 * hashCell(row, 5) + 0.12 * stain) * (1 + grain * 0.3) * (1 - 0.6 * seam),
    );
  };
}

function createPlaster(noise: Noise): Painter {
  return (surface, { along, up, footprint }, colour) => {
    const stain = noise.fbm(along * 0.6, up * 0.8, 3);
    const grain = noise.perlin(along * 9, up * 9) * shown(0.1, footprint);
    const low = smoothstep(0.7, 0, up) * 0.22;
    setPaint(surface, colour, clamp(1 + stain * 0.22 + grain * 0.05 - low, 0, 1.3));
  };
}

function createTimber(noise: Noise): Painter {
  const plaster = createPlaster(noise);
  const beam: Colour = [0.07, 0.042, 0.026];
  return (surface, place, colour) => {
    plaster(surface, place, colour);
    const { along, up } = place;
    const field = fraction(along / 1.45);
    const row = fraction(up / 1.35);
    const cell = Math.floor(along / 1.45) + Math.floor(up / 1.35);
    const slant = Math.abs(fraction(cell * 0.5) < 0.25 ? field - row : field - 1 + row);
    const hasSlant = hashCell(Math.floor(along / 1.45), Math.floor(up / 1.35)) < 0.3;
    const isBeam = field < 0.11 || row < 0.12 || (hasSlant && slant < 0.075);
    if (!isBeam) return;
    setPaint(surface, beam, 0.85 + 0.4 * noise.perlin(along * 3, up * 3));
    surface.part = 7;
  };
}

function createStone(noise: Noise): Painter {
  return (surface, { along, up, footprint }, colour) => {
    const row = Math.floor(up / 0.34);
    const shift = hashCell(row, 11);
    const place = along / 0.55 + shift;
    const column = Math.floor(place);
    const share = shown(0.3, footprint);
    const edge = Math.min(fraction(place), 1 - fraction(place)) * 0.55;
    const joint = smoothstep(
      0.035,
      0.01,
      Math.min(edge, Math.min(fraction(up / 0.34), 1 - fraction(up / 0.34)) * 0.34),
    );
    const own = 0.7 + 0.6 * hashCell(column, row);
    const grain = noise.perlin(along * 7, up * 7) * 0.25 * share;
    setPaint(surface, colour, (own + grain) * (1 + 0.25 * joint * share));
  };
}
