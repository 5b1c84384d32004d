import type { Camera } from "../../core/camera.ts";
import { sampleVista } from "../../outdoors/vista.ts";
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
  const { columns, distances } = plan;
  const lee = new Float32Array(columns * distances.length);
  const lower = new Float32Array(lee.length);
  const faces: Faces = { windward: 0, lee: 0 };
  let point = 0;
  // A vista is sampled point by point in the order of its grid: both faces are found when the first is asked for.
  const windward = sampleVista((x, z) => {
    if (point % (columns * 16) === 0) plan.checkAborted();
    facesAt(x, z, faces);
    lee[point] = faces.lee;
    lower[point] = Math.min(faces.windward, faces.lee);
    point++;
    return faces.windward;
  }, plan);
  const copyOf = (heights: Float32Array): Vista => {
    let next = 0;
    return sampleVista(() => heights[next++] ?? 0, plan);
  };
  return { windward, lee: copyOf(lee), land: copyOf(lower) };
}
