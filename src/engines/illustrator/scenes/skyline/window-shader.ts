import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { Noise } from "../../core/noise.ts";
import type { CityLight } from "./city-light.ts";
import { createGlassSky } from "./glass-sky.ts";
import type { MirrorPoint } from "./glass-sky.ts";
import { lightWindow, openShare } from "./lit-windows.ts";
import { detailWindow } from "./near-detail.ts";
import type { OuterLights } from "./outer-lights.ts";
import type { FacadeKind } from "./tower.ts";
import type { Face, FaceLight, WallPlace } from "./wall-view.ts";

/** Shares of a cell that are window, across and up. */
const OPENINGS: Record<FacadeKind, readonly [number, number]> = {
  glass: [0.93, 0.8],
  screen: [0.95, 0.86],
  ribbon: [1, 0.52],
  fins: [0.58, 0.84],
  punched: [0.52, 0.58],
  balcony: [0.7, 0.62],
  plain: [0, 0],
};

/** Share of daylight that comes back out of a room. */
const INSIDE = 0.035;

interface WindowOptions {
  readonly noise: Noise;
  readonly face: Face;
  readonly now: FaceLight;
  readonly outer: OuterLights;
}

/** Answers how windows are laid over the light of a wall: what they mirror, and the lamps behind them. */
export function createWindowShader(light: CityLight, { noise, face, now, outer }: WindowOptions) {
  const { ambient, lamps, neon } = light;
  const mirrorSky = createGlassSky(light, noise);
  const point: MirrorPoint = { across: 0, ahead: 0, rise: 0, u: 0, y: 0, salt: 0 };
  const pane = createLight();
  const lamp = createLight();
  const view = { wall: createLight(), openings: OPENINGS.glass, near: 0, into: pane };

  function lookInto(place: WallPlace): void {
    const { facade } = face.tier;
    const { glass } = facade;
    const chance = hashCell(
      Math.floor(place.u / facade.cell) + facade.salt,
      Math.floor(place.y / facade.floor) * 3,
    );
    point.u = place.u;
    point.y = place.y;
    point.across = now.across;
    point.ahead = now.ahead;
    point.salt = facade.salt % 97;
    // No two panes hang quite straight.
    point.rise = (place.y - face.eye) / place.z + (chance - 0.5) * 0.024;
    mirrorSky(point, pane);
    const shine = now.fresnel * (0.86 + 0.28 * chance);
    pane.red = pane.red * shine * glass[0] + INSIDE * ambient[0];
    pane.green = pane.green * shine * glass[1] + INSIDE * ambient[1];
    pane.blue = pane.blue * shine * glass[2] + INSIDE * ambient[2];
    if (lamps <= 0.02) return;
    lightWindow(facade, place, { neon, into: lamp });
    outer.showPicture(place.y, lamp);
    pane.red += lamp.red * lamps;
    pane.green += lamp.green * lamps;
    pane.blue += lamp.blue * lamps;
  }

  return (place: WallPlace, into: Light): void => {
    const { facade } = face.tier;
    const openings = OPENINGS[facade.kind];
    const open =
      openShare(place.u, place.footU, facade.cell, openings[0]) *
      openShare(place.y, place.footY, facade.floor, openings[1]);
    if (open <= 0.002) return;
    lookInto(place);
    if (place.near > 0.02) {
      view.wall.red = into.red;
      view.wall.green = into.green;
      view.wall.blue = into.blue;
      view.openings = openings;
      view.near = place.near;
      detailWindow(facade, place, view);
    }
    const rest = 1 - open;
    into.red = into.red * rest + pane.red * open;
    into.green = into.green * rest + pane.green * open;
    into.blue = into.blue * rest + pane.blue * open;
  };
}
