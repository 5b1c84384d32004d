import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../daylight.ts";
import { createBuildingSurface } from "./building-surface.ts";
import type { PlacedBuilding } from "./building.ts";
import { boxesOnScreen } from "./boxes-on-screen.ts";
import { createRayCaster, createSight } from "./cast-rays.ts";
import type { RayCaster, Sight } from "./cast-rays.ts";
import { createBuildingLight } from "./light-building.ts";
import { createSurface } from "./surface.ts";

export interface BuildingPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly noise: Noise;
  /** How bright the rooms are; 0 by day. */
  readonly lamps: number;
  /** Lays the air between the eye and a place over a colour. */
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
  /** Whether something nearer hides a pixel for certain; what is hidden is not looked at. */
  readonly isHidden?: (at: number) => boolean;
  readonly checkAborted: () => void;
}

/** A face has at most so many parts. */
const PARTS = 8;
/** Rows that are held at a time: one with its neighbours. */
const ROWS = 3;

/**
 * Paints a building: a ray for each pixel, and four more where faces or details meet; hidden by what is nearer.
 * Answers how many pixels of it are seen.
 */
export function paintBuilding(
  canvas: Canvas,
  placed: PlacedBuilding,
  painting: BuildingPainting,
): number {
  const { isHidden } = painting;
  const box = boxOnScreen(placed, painting.camera, canvas.frame);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (width <= 0 || height <= 0) return 0;
  const view = createView(placed, painting);
  const look: Look = {
    ...box,
    width,
    isHidden,
    lights: new Float32Array(width * ROWS * 3),
    faces: new Int32Array(width * ROWS),
    distances: new Float32Array(width * ROWS),
  };
  const lay = createLayer(canvas, view, look);
  let shown = 0;
  // A row is laid over the frame when the one below it has been looked at.
  for (let row = box.top; row <= box.bottom; row++) {
    if (row % 24 === 0) painting.checkAborted();
    look.faces.fill(0, (row % ROWS) * width, ((row % ROWS) + 1) * width);
    if (row < box.bottom) lookAlong(view, look, row, canvas.frame.width);
    if (row > box.top) shown += lay(row - 1);
  }
  return Math.round(shown);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What one ray for each pixel has met, in the last few rows that were looked at. */
interface Look extends Box {
  readonly width: number;
  readonly lights: Float32Array;
  readonly faces: Int32Array;
  readonly distances: Float32Array;
  readonly isHidden: ((at: number) => boolean) | undefined;
}

interface View {
  readonly sight: Sight;
  readonly light: Light;
  readonly turnTo: RayCaster["turnTo"];
  /** Looks through the place of the sight, in the row turned to; answers whether it met the building. */
  readonly see: () => boolean;
}

function createView(placed: PlacedBuilding, painting: BuildingPainting): View {
  const { camera, daylight, noise, lamps, veil } = painting;
  const { building } = placed;
  const { turnTo, look } = createRayCaster(placed, camera, noise);
  const painters = createBuildingSurface(building, noise, lamps);
  const lightUp = createBuildingLight(placed, daylight);
  const surface = createSurface();
  const sight = createSight();
  const light = createLight();
  const place = { x: 0.5, y: 0.5, z: 0.5, footprint: 0.5 };
  return {
    sight,
    light,
    turnTo,
    see() {
      look(sight);
      if (sight.face === 0) return false;
      place.x = sight.x;
      place.y = sight.y;
      place.z = sight.z;
      place.footprint = sight.distance / camera.focal;
      surface.normalX = sight.normalX;
      surface.normalY = sight.normalY;
      surface.normalZ = sight.normalZ;
      surface.open = 1;
      surface.part = 0;
      painters[sight.solid]?.[sight.plane]?.(surface, place);
      sight.face = sight.face * PARTS + surface.part;
      lightUp(surface, place, light);
      veil(light, placed.x, placed.y + sight.y, sight.distance);
      return true;
    },
  };
}

function lookAlong(view: View, look: Look, row: number, frameWidth: number): void {
  const { left, right, isHidden } = look;
  const { first, end } = view.turnTo(row);
  const last = Math.min(right, end);
  for (let column = Math.max(left, first); column < last; column++)
    if (isHidden?.(row * frameWidth + column) !== true) lookOnce(view, look, column, row);
}

function lookOnce({ see, sight, light }: View, look: Look, column: number, row: number): void {
  sight.column = column + 0.5;
  sight.row = row + 0.5;
  if (!see()) return;
  const at = (row % ROWS) * look.width + column - look.left;
  look.faces[at] = sight.face;
  look.distances[at] = sight.distance;
  look.lights[at * 3] = light.red;
  look.lights[at * 3 + 1] = light.green;
  look.lights[at * 3 + 2] = light.blue;
}

/** Answers the function that lays a row over the frame, and tells how many pixels of it are seen. */
function createLayer({ frame, depth }: Canvas, view: View, look: Look) {
  const { left, right, width, lights, faces, distances, isHidden } = look;
  const light = createLight();

  function takeLight(at: number): void {
    light.red = lights[at * 3] ?? 0;
    light.green = lights[at * 3 + 1] ?? 0;
    light.blue = lights[at * 3 + 2] ?? 0;
  }

  function layPixel(column: number, row: number, isEdge: boolean): number {
    const at = (row % ROWS) * width + column - left;
    const to = row * frame.width + column;
    let distance = faces[at] === 0 ? 0 : (distances[at] ?? 0);
    if (isHidden?.(to) === true || (depth[to] ?? 0) < distance - 0.05) return 0;
    let cover = 1;
    if (isEdge) {
      cover = lookFourTimes(view, column, row, light);
      distance = distance > 0 ? distance : view.sight.distance;
    } else takeLight(at);
    if (cover === 0 || (depth[to] ?? 0) < distance - 0.05) return 0;
    blendPixel(frame, to * 3, light, cover);
    if (cover > 0.4) depth[to] = distance;
    return cover;
  }

  return (row: number): number => {
    const { first, end } = view.turnTo(row);
    const last = Math.min(right, end);
    const here = (row % ROWS) * width - left;
    const above = ((row + ROWS - 1) % ROWS) * width - left;
    const below = ((row + 1) % ROWS) * width - left;
    let shown = 0;
    for (let column = Math.max(left, first); column < last; column++) {
      const face = faces[here + column];
      // Where different faces meet, or parts of one.
      const isEdge =
        faces[above + column] !== face ||
        faces[below + column] !== face ||
        (column > left && faces[here + column - 1] !== face) ||
        (column + 1 < right && faces[here + column + 1] !== face);
      if (!isEdge && face === 0) continue;
      shown += layPixel(column, row, isEdge);
    }
    return shown;
  };
}

/** Answers the share of a pixel that the building covers, and writes its mean light. */
function lookFourTimes(
  { see, sight, light }: View,
  column: number,
  row: number,
  into: Light,
): number {
  let hits = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let corner = 0; corner < 4; corner++) {
    // The four places are turned a little, so that upright and level edges have five steps.
    const dx = corner === 0 ? 0.38 : corner === 1 ? 0.88 : corner === 2 ? 0.12 : 0.62;
    const dy = corner === 0 ? 0.12 : corner === 1 ? 0.38 : corner === 2 ? 0.62 : 0.88;
    sight.column = column + dx;
    sight.row = row + dy;
    if (!see()) continue;
    hits++;
    red += light.red;
    green += light.green;
    blue += light.blue;
  }
  if (hits === 0) return 0;
  into.red = red / hits;
  into.green = green / hits;
  into.blue = blue / hits;
  return hits / 4;
}

/** The part of the frame that a building can cover. */
function boxOnScreen(
  placed: PlacedBuilding,
  camera: Camera,
  { width, height }: { width: number; height: number },
): Box {
  const boxes = boxesOnScreen(placed, camera);
  const box = { left: width, right: 0, top: height, bottom: 0 };
  for (let at = 0; at < boxes.length; at += 4) {
    box.left = Math.min(box.left, Math.floor(boxes[at] ?? 0));
    box.right = Math.max(box.right, Math.ceil(boxes[at + 1] ?? 0));
    box.top = Math.min(box.top, Math.floor(boxes[at + 2] ?? 0));
    box.bottom = Math.max(box.bottom, Math.ceil(boxes[at + 3] ?? 0));
  }
  return {
    left: Math.max(0, box.left),
    right: Math.min(width, box.right),
    top: Math.max(0, box.top),
    bottom: Math.min(height, box.bottom),
  };
}
