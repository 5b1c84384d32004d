import type { Camera } from "../../core/camera.ts";
import { measureSlopes, sampleVista } from "../../outdoors/vista.ts";
import type { Vista } from "../../outdoors/vista.ts";

/** Heights of the two faces of dunes at a place; the land is the lower of them. */
export interface Faces {
  windward: number;
  lee: number;
}

export type FacesAt = (x: number, z: number, into: Faces) => void;

/**
 * Dunes on a grid. A crest is where two smooth faces cut each other. Each face is kept by itself, so
 * that the crest stays sharp between the points of the grid, however far they lie apart.
 */
export interface TwoSheets {
  readonly windward: Vista;
  readonly lee: Vista;
  /** The lower of both: for shadows, and for what stands on the land. */
  readonly land: Vista;
}

export interface SheetPlan {
  readonly camera: Camera;
  readonly frameWidth: number;
  readonly columns: number;
  readonly distances: Float64Array;
  readonly margin: number;
  readonly checkAborted: () => void;
}

/** Samples both faces and measures their slopes. */
export function sampleSheets(facesAt: FacesAt, plan: SheetPlan): TwoSheets {
  const empty = (): Vista => sampleVista(() => 0, plan);
  const sheets = { windward: empty(), lee: empty(), land: empty() };
  const { columns, rows, left, step, distances } = sheets.land;
  const faces: Faces = { windward: 0, lee: 0 };
  for (let row = 0; row < rows; row++) {
    if (row % 16 === 0) plan.checkAborted();
    const z = distances[row] ?? 0;
    for (let column = 0; column < columns; column++) {
      facesAt((left + column * step) * z, z, faces);
      const at = row * columns + column;
      sheets.windward.heights[at] = faces.windward;
      sheets.lee.heights[at] = faces.lee;
      sheets.land.heights[at] = Math.min(faces.windward, faces.lee);
    }
  }
  measureSlopes(sheets.windward);
  measureSlopes(sheets.lee);
  measureSlopes(sheets.land);
  return sheets;
}
