import type { MeadowPlan } from "./plan.ts";

/** Which row of a crop a place is in. One object serves all places. */
export interface RowPlace {
  index: number;
  /** -0.5 to 0.5 across the row, 0 in its middle. */
  offset: number;
}

/** Answers the function that finds the row of a place; rows lead away from the eye, which stands on one, or between two if the shift is a half. */
export function createRows({ rowSlant }: Pick<MeadowPlan, "rowSlant">, spacing: number, shift = 0) {
  const place: RowPlace = { index: 0, offset: 0 };
  return (x: number, z: number): RowPlace => {
    const across = (x - rowSlant * z) / spacing - shift;
    place.index = Math.round(across);
    place.offset = across - place.index;
    return place;
  };
}
