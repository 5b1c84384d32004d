import type { PlanPoint } from "./curtain.ts";

type BankEdge = readonly [begin: PlanPoint, end: PlanPoint];

/** Flat land that ends in a wall at the water. */
export interface Bank {
  /** Height of the land above the water. */
  readonly level: number;
  /** Whether a place is land. */
  isLand(x: number, z: number): boolean;
  /** The edges of the land along which trees and lamps stand, each from left to right or from near to far. */
  readonly edges: readonly BankEdge[];
  /** Share of the edges under trees. */
  readonly green: number;
}

/** An edge straight across the frame at a distance; `view` is the width of the frame at a distance of one metre. */
export function straightEdge(view: number, z: number): BankEdge {
  return [
    { x: -view * z * 0.62, z },
    { x: view * z * 0.62, z },
  ];
}
