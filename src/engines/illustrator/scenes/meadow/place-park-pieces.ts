import type { MeadowPlan } from "./plan.ts";

/** Something that stands beside the way of a park. */
export interface ParkPiece {
  readonly kind: "bench" | "lamp";
  readonly z: number;
  /** Metres from the middle of the way. */
  readonly beside: number;
}

/** Benches and lamps along the way of a park, in turn on both sides, the farthest first. */
export function placeParkPieces({ layout, side, wayHalf, heroZ }: MeadowPlan): ParkPiece[] {
  if (layout !== "park") return [];
  const pieces: ParkPiece[] = [
    { kind: "bench", z: 9.4, beside: -side * (wayHalf + 0.75) },
    { kind: "bench", z: 18.5, beside: side * (wayHalf + 0.75) },
    { kind: "bench", z: 29, beside: -side * (wayHalf + 0.75) },
    { kind: "lamp", z: 12.2, beside: side * (wayHalf + 0.5) },
    { kind: "lamp", z: 23, beside: -side * (wayHalf + 0.5) },
    { kind: "lamp", z: heroZ + 8, beside: side * (wayHalf + 0.5) },
  ];
  return pieces.toSorted((a, b) => b.z - a.z);
}
