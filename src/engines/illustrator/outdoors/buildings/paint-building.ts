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
import type { Sight } from "./cast-rays.ts";
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
    height,
    lights: new Float32Array(width * height * 3),
    faces: new Int32Array(width * height),
    distances: new Float32Array(width * height),
  };
  for (let row = 0; row < height; row++) {
    if (row % 24 === 0) painting.checkAborted();
    const start = (box.top + row) * canvas.frame.width + box.left;
    for (let column = 0; column < width; column++)
      if (isHidden?.(start + column) !== true) lookOnce(view, look, column, row);
  }
  return layOver(canvas, view, { ...look, isHidden });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What one ray for each pixel of a box of the frame has met. */
interface Look extends Box {
  readonly width: number;
  readonly height: number;
  readonly lights: Float32Array;
  readonly faces: Int32Array;
  readonly distances: Float32Array;
  readonly isHidden?: ((at: number) => boolean) | undefined;
}

interface View {
  readonly sight: Sight;
  readonly light: Light;
  /** Looks through a place of the frame; answers whether it met the building. */
  readonly see: (column: number, row: number) => boolean;
}

function createView(placed: PlacedBuilding, painting: BuildingPainting): View {
  const { camera, daylight, noise, lamps, veil } = painting;
  const { building } = placed;
  const cast = createRayCaster(placed, camera, noise);
  const paint = createBuildingSurface(building, noise, lamps);
  const lightUp = createBuildingLight(placed, daylight);
  const surface = createSurface();
  const sight = createSight();
  const light = createLight();
  const place = { x: 0, y: 0, z: 0, footprint: 1 };
  return {
    sight,
    light,
    see(column, row) {
      cast(column, row, sight);
      if (sight.face === 0) return false;
      place.x = sight.x;
      place.y = sight.y;
      place.z = sight.z;
      place.footprint = sight.distance / camera.focal;
      surface.normalX = sight.normalX;
      surface.normalY = sight.normalY;
      surface.normalZ = sight.normalZ;
      surface.part = 0;
      paint(surface, sight.kind, place);
      sight.face = sight.face * PARTS + surface.part;
      lightUp(surface, place, light);
      veil(light, placed.x, placed.y + sight.y, sight.distance);
      return true;
    },
  };
}

function lookOnce({ see, sight, light }: View, look: Look, column: number, row: number): void {
  if (!see(look.left + column + 0.5, look.top + row + 0.5)) return;
  const at = row * look.width + column;
  look.faces[at] = sight.face;
  look.distances[at] = sight.distance;
  look.lights[at * 3] = light.red;
  look.lights[at * 3 + 1] = light.green;
  look.lights[at * 3 + 2] = light.blue;
}

function layOver(canvas: Canvas, view: View, look: Look): number {
  const { width, height, faces } = look;
  const lay = createLayer(canvas, view, look);
  let shown = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const isEdge = differs(look, column, row);
      if (!isEdge && (faces[row * width + column] ?? 0) === 0) continue;
      shown += lay(column, row, isEdge);
    }
  }
  return Math.round(shown);
}

/** Answers the function that lays a pixel over the frame, and tells how much of it is seen. */
function createLayer({ frame, depth }: Canvas, view: View, look: Look) {
  const { left, top, width, lights, distances, isHidden } = look;
  const light = createLight();
  return (column: number, row: number, isEdge: boolean): number => {
    const at = row * width + column;
    let distance = distances[at] ?? 0;
    let cover = 1;
    light.red = lights[at * 3] ?? 0;
    light.green = lights[at * 3 + 1] ?? 0;
    light.blue = lights[at * 3 + 2] ?? 0;
    const to = (top + row) * frame.width + left + column;
    if (isHidden?.(to) === true) return 0;
    if (isEdge) {
      cover = lookFourTimes(view, left + column, top + row, light);
      distance = distance > 0 ? distance : view.sight.distance;
    }
    if (cover === 0 || (depth[to] ?? 0) < distance - 0.05) return 0;
    blendPixel(frame, to * 3, light, cover);
    if (cover > 0.4) depth[to] = distance;
    return cover;
  };
}

/** Whether a pixel and one of its neighbours show different faces, or parts of one. */
function differs({ width, height, faces }: Look, column: number, row: number): boolean {
  const at = row * width + column;
  const face = faces[at] ?? 0;
  return (
    (column > 0 && faces[at - 1] !== face) ||
    (column + 1 < width && faces[at + 1] !== face) ||
    (row > 0 && faces[at - width] !== face) ||
    (row + 1 < height && faces[at + width] !== face)
  );
}

/** Answers the share of a pixel that the building covers, and writes its mean light. */
function lookFourTimes({ see, light }: View, column: number, row: number, into: Light): number {
  let hits = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let corner = 0; corner < 4; corner++) {
    // The four places are turned a little, so that upright and level edges have five steps.
    const dx = corner === 0 ? 0.38 : corner === 1 ? 0.88 : corner === 2 ? 0.12 : 0.62;
    const dy = corner === 0 ? 0.12 : corner === 1 ? 0.38 : corner === 2 ? 0.62 : 0.88;
    if (!see(column + dx, row + dy)) continue;
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
