import { addToPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { Frame } from "../../frame.ts";
import { LAMP_HEIGHT } from "./build-lamp.ts";
import type { Opening, PlacedBuilding } from "./building.ts";

/** A lit window, or a lamp, as it lights the ground. Metres. */
interface Source {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Which way a window looks; none for a lamp. */
  readonly facing?: readonly [x: number, z: number];
  readonly strength: number;
}

export interface GroundLighting {
  readonly camera: Camera;
  readonly buildings: readonly PlacedBuilding[];
  readonly lamps: readonly { readonly x: number; readonly y: number; readonly z: number }[];
  /** How bright the light is; 0 by day. */
  readonly strength: number;
  /** How much light the ground throws back. */
  readonly albedo: Colour;
  readonly checkAborted: () => void;
}

const WARM: Colour = [1, 0.52, 0.18];
/** How far light is followed, in metres. */
const REACH = 11;
/** Windows higher than this light no ground near by. */
const HIGHEST = 3.4;

/** Adds the light of windows and lamps to the ground before anything is painted on it; its depth tells where it is. */
export function lightGround(canvas: Canvas, lighting: GroundLighting): void {
  const { buildings, lamps, strength, checkAborted } = lighting;
  if (strength <= 0) return;
  const sources = [
    ...buildings.flatMap((placed) =>
      placed.building.openings
        .filter(({ isLit, low }) => isLit && low < HIGHEST)
        .map((opening) => toSource(placed, opening)),
    ),
    ...lamps.map((lamp): Source => ({ ...lamp, y: lamp.y + LAMP_HEIGHT, strength: 7.5 })),
  ];
  for (const source of sources) {
    checkAborted();
    addPool(canvas, source, lighting);
  }
}

function toSource({ x, y, z, yaw, building }: PlacedBuilding, opening: Opening): Source {
  const { wall, from, to, low, high } = opening;
  const at = (from + to) / 2;
  const first = building.solids[0];
  const outOf = (plane: number): number => first?.planes[plane * 4 + 3] ?? 4;
  const local = {
    front: [at, -outOf(0), 0, -1],
    back: [at, outOf(1), 0, 1],
    left: [-outOf(2), at, -1, 0],
    right: [outOf(3), at, 1, 0],
  } as const;
  const [localX, localZ, faceX, faceZ] = local[wall];
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  return {
    x: x + cosine * localX + sine * localZ,
    y: y + (low + high) / 2,
    z: z - sine * localX + cosine * localZ,
    facing: [cosine * faceX + sine * faceZ, -sine * faceX + cosine * faceZ],
    strength: (to - from) * (high - low) * (opening.kind === "door" ? 0.4 : 1.7),
  };
}

function addPool(
  { frame, depth }: Canvas,
  source: Source,
  { camera, strength, albedo }: GroundLighting,
): void {
  const { x, y, z, facing } = source;
  const near = Math.max(1.2, z - REACH);
  const far = z + REACH;
  const rows = [near, far].map(
    (distance) => camera.horizonY + ((camera.height - (y - 2)) / distance) * camera.focal,
  );
  const top = Math.max(0, Math.floor(Math.min(...rows) - 12));
  const bottom = Math.min(frame.height, Math.ceil(Math.max(...rows) + 30));
  const sides = [x - REACH, x + REACH].flatMap((side) => [side / near, side / far]);
  const left = Math.max(0, Math.floor(camera.centreX + Math.min(...sides) * camera.focal));
  const right = Math.min(
    frame.width,
    Math.ceil(camera.centreX + Math.max(...sides) * camera.focal),
  );
  // Such light is soft: it is measured for blocks of four pixels.
  for (let row = top - (top % 2); row < bottom; row += 2) {
    for (let column = left - (left % 2); column < right; column += 2) {
      const at = row * frame.width + column;
      const distance = depth[at] ?? 0;
      if (distance > far || distance < near) continue;
      const dx = ((column + 1 - camera.centreX) / camera.focal) * distance - x;
      const dz = distance - z;
      const squaredFlat = dx * dx + dz * dz;
      if (squaredFlat > REACH * REACH) continue;
      const over = y - (camera.height + ((camera.horizonY - row - 1) / camera.focal) * distance);
      if (over < 0.1) continue;
      const squared = squaredFlat + over * over;
      const out = facing === undefined ? Math.sqrt(squared) : dx * facing[0] + dz * facing[1];
      if (out <= 0) continue;
      const edge = 1 - squaredFlat / (REACH * REACH);
      const light = (source.strength * strength * out * over * edge) / (squared * squared + 1.5);
      glow.red = WARM[0] * albedo[0] * light;
      glow.green = WARM[1] * albedo[1] * light;
      glow.blue = WARM[2] * albedo[2] * light;
      addToBlock(frame, column, row);
    }
  }
}

/** What is added to a block. One object serves all blocks. */
const glow = createLight();

function addToBlock(frame: Frame, column: number, row: number): void {
  const { width, height } = frame;
  const at = row * width + column;
  addToPixel(frame, at * 3, glow, 1);
  if (column + 1 < width) addToPixel(frame, at * 3 + 3, glow, 1);
  if (row + 1 >= height) return;
  addToPixel(frame, (at + width) * 3, glow, 1);
  if (column + 1 < width) addToPixel(frame, (at + width) * 3 + 3, glow, 1);
}
