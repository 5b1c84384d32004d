import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { measureOpenness, throwVistaShadows } from "../../outdoors/light-vista.ts";
import { blowSand } from "./blowing-sand.ts";
import { rowDistances } from "../../outdoors/row-distances.ts";
import type { DesertWork } from "./desert-work.ts";
import { greatDune, seaOfDunes } from "./dune-shape.ts";
import { fillByFace } from "./fill-by-face.ts";
import type { DesertLand } from "./land.ts";
import { paintSheets } from "./paint-sheets.ts";
import { createSand } from "./sand-material.ts";
import { sampleSheets } from "./two-sheets.ts";
import type { FacesAt, TwoSheets } from "./two-sheets.ts";

export const SAND: Colour = [0.6, 0.4, 0.22];

/** A sea of dunes. */
export const bakeDunes = (work: DesertWork): DesertLand =>
  toLand(bakeSand(seaOfDunes(work.plan, work.noise), work), work);

/** One great dune. */
export const bakeCrest = (work: DesertWork): DesertLand =>
  toLand(bakeSand(greatDune(work.plan, work.noise), work), work);

/** Puts dunes on a grid, with slopes and shadows. */
export function bakeSand(
  facesAt: FacesAt,
  { plan, daylight, checkAborted }: DesertWork,
): TwoSheets {
  const { camera, frameWidth, bottomY } = plan;
  const fineness = clamp(Math.sqrt(frameWidth * bottomY) / 960, 0.25, 1.15);
  const sheets = sampleSheets(facesAt, {
    camera,
    frameWidth,
    columns: Math.round(600 * fineness),
    distances: rowDistances(
      camera,
      { width: frameWidth, height: bottomY },
      { far: 2600, pixels: 3.4, share: 0.017 },
    ),
    margin: 0.2,
    checkAborted,
  });
  checkAborted();
  throwVistaShadows(sheets.land, { sun: daylight.sun, reach: 420, checkAborted });
  fillByFace(sheets);
  checkAborted();
  measureOpenness(sheets.land);
  return sheets;
}

/** How much sun a place of baked land gets. */
export function sunlitIn({ land }: TwoSheets): DesertLand["sunlitAt"] {
  return (x, z) => {
    const column = Math.round((x / z - land.left) / land.step);
    if (column < 0 || column >= land.columns) return 1;
    return land.sunlit[Math.round(land.rowAt(z)) * land.columns + column] ?? 1;
  };
}

function toLand(sheets: TwoSheets, work: DesertWork): DesertLand {
  const { plan, daylight, noise, checkAborted } = work;
  return {
    heightAt: (x, z) => sheets.land.height(x, z),
    sunlitAt: sunlitIn(sheets),
    paint(canvas: Canvas) {
      const colour = createSand({
        camera: plan.camera,
        daylight,
        noise,
        wind: plan.wind,
        sand: SAND,
      });
      paintSheets(canvas, {
        sheets,
        waterHeight: -1000,
        checkAborted,
        colourGround(point, into) {
          colour(point, into);
          addHaze(into, point.z, daylight);
        },
      });
      blowSand(canvas, work);
    },
  };
}
