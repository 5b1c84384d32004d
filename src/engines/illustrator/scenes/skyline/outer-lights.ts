import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp } from "../../core/interpolate.ts";
import type { CityLight } from "./city-light.ts";
import type { Face, WallPlace } from "./wall-view.ts";

/** The lamps that light a building from outside. */
export interface OuterLights {
  /** Adds floodlight and lines of light to a wall. */
  addTo(place: WallPlace, into: Light): void;
  /** Turns the light of windows into a picture that fills a whole wall, where a wall shows one. */
  showPicture(y: number, into: Light): void;
}

const NEON_LIGHTS: readonly [Colour, ...Colour[]] = [
  [1, 0.12, 0.62],
  [0.05, 0.8, 1],
  [0.45, 0.2, 1],
  [0.1, 0.95, 0.85],
];

/** The lamps on the face that is being painted. In neon light every building has its own colour. */
export function createOuterLights({ lamps, neon }: CityLight, face: Face): OuterLights {
  const accent = (which: number): Colour =>
    NEON_LIGHTS[Math.floor(hashCell(face.tier.facade.salt, which) * 4)] ?? NEON_LIGHTS[0];

  function addFlood(flood: Colour, y: number, into: Light): void {
    const { tier } = face;
    const { wall } = tier.facade;
    const rise = (y - tier.bottom) / Math.max(8, tier.top - tier.bottom);
    const share = (0.16 + 0.84 * Math.exp(-rise * 2.2)) * lamps * 0.85;
    const pale = share * (0.25 + (wall[0] + wall[1] + wall[2]) * 0.5);
    into.red += flood[0] * pale;
    into.green += flood[1] * pale;
    into.blue += flood[2] * pale;
  }

  function addEdge(edge: Colour, { u, footU }: WallPlace, into: Light): void {
    if (Math.min(u - face.start, face.end - u) > 0.6 + footU / 2) return;
    const share = Math.min(1, 1.1 / footU) * lamps * 2;
    into.red += edge[0] * share;
    into.green += edge[1] * share;
    into.blue += edge[2] * share;
  }

  return {
    addTo(place, into) {
      const { flood, edge } = face.tier;
      if (flood !== undefined) addFlood(neon ? accent(1) : flood, place.y, into);
      if (edge !== undefined) addEdge(neon ? accent(2) : edge, place, into);
    },
    showPicture(y, into) {
      const { bottom, top, facade } = face.tier;
      const isNeonWall = neon && facade.kind === "glass" && hashCell(facade.salt, 11) < 0.2;
      if (facade.kind !== "screen" && !isNeonWall) return;
      const colour = facade.kind === "screen" ? facade.lamp : accent(1);
      const rise = clamp((y - bottom) / Math.max(1, top - bottom), 0, 1);
      const wave = Math.sin(y * 0.06 + facade.salt) * 0.5 + 0.5;
      const beat = 0.1 + 0.34 * rise * rise + 0.24 * wave;
      into.red = into.red * 0.3 + colour[0] * beat;
      into.green = into.green * 0.3 + colour[1] * beat;
      into.blue = into.blue * 0.3 + colour[2] * beat;
    },
  };
}
