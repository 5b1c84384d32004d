import type { Colour, Light } from "../../core/colour.ts";
import { fraction } from "../../core/interpolate.ts";
import type { NoiseTile } from "../noise-tile.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { paintCoat, WHITE } from "./paint-coat.ts";

const GLASS: Colour = [0.045, 0.055, 0.07];
const LAMP: Colour = [2.6, 1.45, 0.5];
const DOOR: Colour = [0.13, 0.07, 0.035];
const LOFT: Colour = [0.03, 0.025, 0.02];

interface Opening {
  readonly part: "front" | "gable";
  /** Its middle along the wall and up it, half its width and half its height. */
  readonly u: number;
  readonly v: number;
  readonly half: number;
  readonly high: number;
  readonly kind: "window" | "door" | "gate" | "loft";
}

/**
 * Answers the function that paints doors and windows over a wall where there are any; lit windows
 * write what shines by itself into `glow`.
 */
export function createOpenings(
  plan: HousePlan,
  { patches, lampLit }: { patches: NoiseTile; lampLit: boolean },
) {
  const openings = plan.style === "barn" ? barnOpenings(plan) : houseOpenings(plan);
  const isLit = lampLit && plan.style !== "barn";

  function paintWindow({ u, v }: HouseHit, opening: Opening, paint: Light, glow: Light): void {
    const x = Math.abs(u - opening.u);
    const y = Math.abs(v - opening.v);
    const isFrame = x > opening.half - 0.1 || y > opening.high - 0.1 || x < 0.03 || y < 0.03;
    paintCoat(paint, isFrame ? WHITE : GLASS, isFrame ? 0.95 : 1);
    if (isFrame || !isLit) return;
    // The lamp hangs high in the room.
    const warm = 0.85 + (v - opening.v) * 0.3 + patches(u * 2.5, v * 2.5) * 0.3;
    paintCoat(glow, LAMP, warm);
  }

  function paintGate({ u, v }: HouseHit, opening: Opening, paint: Light): void {
    const x = Math.abs(u - opening.u);
    const up = v - opening.v + opening.high;
    const rim = Math.min(opening.half - x, opening.v + opening.high - v);
    const brace = Math.abs(x * ((2 * opening.high) / opening.half) - up) < 0.16 || x < 0.07;
    if (rim < 0.13 || brace) paintCoat(paint, WHITE, 0.95);
    else paintCoat(paint, plan.paint, 0.8);
  }

  function paintDoor({ u, v }: HouseHit, opening: Opening, paint: Light): void {
    const x = Math.abs(u - opening.u);
    const isFrame = opening.half - x < 0.1 || opening.v + opening.high - v < 0.1;
    const colour = opening.kind === "loft" ? LOFT : DOOR;
    const board = opening.kind === "door" && fraction(u * 5) < 0.1 ? 0.5 : 0.9;
    paintCoat(paint, isFrame ? WHITE : colour, isFrame ? 0.95 : board);
  }

  return (hit: HouseHit, paint: Light, glow: Light): void => {
    const opening = openings.find(
      ({ part, u, v, half, high }) =>
        part === hit.part && Math.abs(hit.u - u) < half && Math.abs(hit.v - v) < high,
    );
    if (opening === undefined) return;
    if (opening.kind === "window") paintWindow(hit, opening, paint, glow);
    else if (opening.kind === "gate") paintGate(hit, opening, paint);
    else paintDoor(hit, opening, paint);
  };
}

function barnOpenings({ length, depth, wall }: HousePlan): Opening[] {
  const half = Math.min(1.9, depth * 0.27);
  const high = Math.min(wall * 0.92, 3.2) / 2;
  return [
    { part: "gable", u: 0, v: high, half, high, kind: "gate" },
    { part: "gable", u: 0, v: wall + 0.72, half: 0.75, high: 0.62, kind: "loft" },
    ...[-0.34, 0, 0.34].map((place): Opening => ({
      part: "front",
      u: place * length,
      v: wall * 0.58,
      half: 0.52,
      high: 0.52,
      kind: "window",
    })),
  ];
}

function houseOpenings({ length, depth, wall, rise }: HousePlan): Opening[] {
  const front = [-0.36, -0.16, 0.32].map((place): Opening => ({
    part: "front",
    u: place * length,
    v: 1.45,
    half: 0.46,
    high: 0.58,
    kind: "window",
  }));
  const gable = [-0.24, 0.24].map((place): Opening => ({
    part: "gable",
    u: place * depth,
    v: 1.45,
    half: 0.43,
    high: 0.58,
    kind: "window",
  }));
  return [
    ...front,
    ...gable,
    { part: "gable", u: 0, v: wall + rise * 0.32, half: 0.4, high: 0.46, kind: "window" },
    { part: "front", u: length * 0.08, v: 1.025, half: 0.5, high: 1.025, kind: "door" },
  ];
}
