import type { Colour } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { BuildingLook, Opening } from "./building.ts";
import { setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** How wide frames and shutters are, in metres. */
const FRAME = 0.09;
const SHUTTER = 0.42;
const GLASS: Colour = [0.016, 0.02, 0.028];
const CURTAIN: Colour = [0.5, 0.42, 0.32];
const SNOW: Colour = [0.8, 0.83, 0.88];
/** Light of a warm room, from the floor to the ceiling. */
const ROOM_LOW: Colour = [2.1, 0.92, 0.26];
const ROOM_HIGH: Colour = [3.1, 1.75, 0.72];

/** A place of an opening: 0 to 1 across and up, with its size in metres. One object serves all places. */
interface OpeningPlace {
  u: number;
  v: number;
  wide: number;
  high: number;
}

/** Four numbers for each opening: where along the wall and how high something of it can be, from and to. */
export const edgesOf = (openings: readonly Opening[]): Float64Array =>
  Float64Array.from(
    openings.flatMap(({ from, to, low, high }) => [from - 0.6, to + 0.6, low - 0.2, high + FRAME]),
  );

/**
 * Answers the painter of windows and doors: it paints over a place within the edges of one if there is something of it.
 * `lamps` is how bright the rooms are, 0 by day.
 */
export function createOpeningPainter(lamps: number) {
  const place: OpeningPlace = { u: 0, v: 0, wide: 1, high: 1 };
  return (
    surface: Surface,
    opening: Opening,
    wall: { readonly along: number; readonly up: number },
    look: BuildingLook,
  ): boolean => {
    const { from, to, low, high } = opening;
    place.wide = to - from;
    place.high = high - low;
    place.u = (wall.along - from) / place.wide;
    place.v = (wall.up - low) / place.high;
    if (opening.kind === "window") {
      if (look.shutter !== undefined && paintShutter(surface, place, look.shutter)) return true;
      if (look.isSnowy && isSnowOnSill(place)) {
        setPaint(surface, SNOW, 1);
        surface.normalY += 0.8;
        surface.part = 5;
        return true;
      }
    }
    if (isOutside(place, opening.kind)) return false;
    if (opening.kind === "door") paintDoor(surface, place, opening, { look, lamps });
    else paintGlass(surface, place, opening, { look, lamps });
    return true;
  };
}

function isOutside({ u, v, wide, high }: OpeningPlace, kind: Opening["kind"]): boolean {
  const beside = FRAME / wide;
  if (u < -beside || u > 1 + beside || v < -FRAME / high || v > 1 + FRAME / high) return true;
  if (kind === "round") return (u - 0.5) ** 2 + (v - 0.5) ** 2 > (0.5 + beside) ** 2;
  if ((kind !== "arch" && kind !== "hole") || v < 0.65) return false;
  return (u - 0.5) ** 2 + (((v - 0.65) * high) / wide) ** 2 > (0.5 + beside) ** 2;
}

function isSnowOnSill({ u, v, wide, high }: OpeningPlace): boolean {
  const above = v * high;
  const beside = (FRAME / wide) * 1.6;
  return above > -0.1 && above < 0.07 - 0.1 * (u - 0.5) ** 2 && u > -beside && u < 1 + beside;
}

function paintShutter(
  surface: Surface,
  { u, v, wide, high }: OpeningPlace,
  colour: Colour,
): boolean {
  const off = u < 0 ? -u * wide : (u - 1) * wide;
  if (off < FRAME || off > FRAME + SHUTTER || v < 0 || v > 1) return false;
  const slat = ((v * high) / 0.09) % 1 < 0.25 ? 0.72 : 1;
  const isEdge = off < FRAME + 0.04 || off > FRAME + SHUTTER - 0.04 || v < 0.04 || v > 0.96;
  setPaint(surface, colour, isEdge ? 1.1 : slat);
  surface.part = 3;
  return true;
}

interface OpeningLook {
  readonly look: BuildingLook;
  readonly lamps: number;
}

function paintDoor(
  surface: Surface,
  { u, v }: OpeningPlace,
  { isLit }: Opening,
  { look, lamps }: OpeningLook,
): void {
  const isFrame = u < 0.06 || u > 0.94 || v > 0.95;
  const isPanel = Math.abs(u - 0.5) < 0.32 && Math.abs(((v * 2.4) % 1) - 0.5) < 0.36;
  setPaint(surface, isFrame ? look.trim : look.door, isPanel ? 0.8 : 1);
  surface.part = isFrame ? 2 : 4;
  if (v < 0.62 || v > 0.88 || Math.abs(u - 0.5) > 0.28) return;
  setPaint(surface, GLASS, 1);
  surface.part = 1;
  surface.shine = 0.6;
  if (isLit) glow(surface, 1, lamps * 0.6);
}

function paintGlass(
  surface: Surface,
  { u, v, wide, high }: OpeningPlace,
  { kind, isLit, chance }: Opening,
  { look, lamps }: OpeningLook,
): void {
  if (kind === "hole") {
    setPaint(surface, GLASS, 2.5);
    surface.part = 1;
    surface.open = 0.4;
    glow(surface, v, lamps * 0.8 * clamp(1.3 - 2 * Math.abs(u - 0.5), 0.2, 1));
    return;
  }
  const bars = wide > 1.3 ? 3 : 2;
  const column = Math.abs(u * bars - Math.round(u * bars)) * (wide / bars);
  const row = Math.abs(v * 2 - Math.round(v * 2)) * (high / 2);
  const isBar = kind !== "round" && (column < 0.026 || row < 0.026);
  if (isBar || u < 0.02 || u > 0.98 || v < 0.02 || v > 0.98) {
    setPaint(surface, look.trim, isBar ? 0.8 : 1);
    surface.part = 2;
    return;
  }
  setPaint(surface, GLASS, 1);
  surface.shine = 1;
  const drawn = smoothstep(0.16 + 0.1 * chance, 0.1, Math.min(u, 1 - u));
  if (drawn > 0) setPaint(surface, CURTAIN, 0.6 * drawn);
  surface.part = drawn > 0 ? 6 : 1;
  if (lamps <= 0 || !isLit) return;
  const middle = 1 - 1.8 * ((u - 0.5) ** 2 + (v - 0.62) ** 2);
  surface.shine = 0.1;
  glow(surface, v, lamps * (0.65 + 0.6 * chance) * clamp(middle, 0.3, 1) * (1 - 0.45 * drawn));
}

/** The light of a room at a height of its window, 0 to 1. */
function glow(surface: Surface, up: number, strength: number): void {
  surface.glowRed = lerp(ROOM_LOW[0], ROOM_HIGH[0], up) * strength;
  surface.glowGreen = lerp(ROOM_LOW[1], ROOM_HIGH[1], up) * strength;
  surface.glowBlue = lerp(ROOM_LOW[2], ROOM_HIGH[2], up) * strength;
}
