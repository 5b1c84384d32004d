import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { createFrame } from "../core/create-frame.ts";
import type { Frame } from "../frame.ts";
import { aim } from "./eye.ts";
import { findSurfaces } from "./find-surfaces.ts";
import type { Sight } from "./find-surfaces.ts";
import { gatherLight } from "./gather-light.ts";
import { chooseSamples } from "./light-samples.ts";
import { createMirror } from "./mirror.ts";
import type { Mirror } from "./mirror.ts";
import { createRay } from "./ray.ts";
import { shadeSun } from "./shade-sun.ts";
import { createShader } from "./shader.ts";
import type { Shader } from "./shader.ts";
import { smoothEdges } from "./smooth-edges.ts";
import { smoothSamples } from "./smooth-samples.ts";
import type { Stage } from "./stage.ts";
import { findSunSpots } from "./sun-spots.ts";
import { addMirrored } from "./add-mirrored.ts";
import { createGlossLayer } from "./gloss-layer.ts";
import type { GlossLayer } from "./gloss-layer.ts";

export interface StagePainting {
  readonly width: number;
  readonly height: number;
  readonly checkAborted: () => void;
  readonly progress: (share: number) => void;
}

export interface PaintedStage {
  readonly canvas: Canvas;
  /** Which solid each pixel sees. */
  readonly sight: Sight;
  /** Sees along further rays, for panes and the like that are painted later. */
  readonly mirror: Mirror;
}

/** Draws a stage: what is seen, the light that falls on it, what it mirrors. */
export function paintStage(
  stage: Stage,
  { width, height, checkAborted, progress }: StagePainting,
): PaintedStage {
  const sight = findSurfaces(stage.eye, stage.solids, { width, height }, checkAborted);
  progress(0.15);
  const samples = chooseSamples(
    stage,
    sight,
    Math.max(3, Math.round(Math.sqrt(width * height) / 120)),
  );
  gatherLight(stage, sight, samples, findSunSpots(stage), checkAborted);
  smoothSamples(samples);
  progress(0.45);
  const sunShare = shadeSun(stage, sight, checkAborted);
  const frame = createFrame(width, height);
  const facing = new Int8Array(width * height * 3);
  const shader = createShader(stage, { sight, samples, sunShare });
  const gloss = createGlossLayer(stage.solids, sight);
  const work: Work = { stage, sight, facing, frame, shader, gloss, checkAborted };
  paintMatt(work);
  progress(0.65);
  const mirror = createMirror(stage, frame, sight);
  addMirrored(frame, gloss, sight, mirror, checkAborted);
  progress(0.8);
  smoothEdges(work);
  return { canvas: { frame, depth: sight.depth }, sight, mirror };
}

interface Work {
  readonly stage: Stage;
  readonly sight: Sight;
  /** Which way the surface at each pixel faces, three bytes, 127 for 1. */
  readonly facing: Int8Array;
  readonly frame: Frame;
  readonly shader: Shader;
  readonly gloss: GlossLayer;
  readonly checkAborted: () => void;
}

/** Everything but mirror images; and notes what will mirror. */
function paintMatt({ stage, sight, facing, frame, shader, gloss, checkAborted }: Work): void {
  const { width, height, solid } = sight;
  const ray = createRay();
  const beyond = createLight();
  for (let y = 0; y < height; y++) {
    if (y % 16 === 0) checkAborted();
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const index = solid[pixel] ?? -1;
      aim(stage.eye, x + 0.5, y + 0.5, ray);
      if (index < 0) {
        lookBeyond(stage, ray, beyond);
        write(frame, pixel, beyond);
        continue;
      }
      const shaded = shader.shade(ray, pixel);
      write(frame, pixel, shaded);
      facing[pixel * 3] = shaded.nx * 127;
      facing[pixel * 3 + 1] = shaded.ny * 127;
      facing[pixel * 3 + 2] = shaded.nz * 127;
      const material = stage.solids[index]?.material;
      if (shaded.skin.gloss > 0.01 && material?.gloss !== undefined)
        gloss.note(pixel, shaded, ray, material.isMetal === true);
    }
  }
}

function lookBeyond(
  { lights }: Stage,
  ray: { dx: number; dy: number; dz: number },
  into: Light,
): void {
  const scale = 1 / Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
  lights.look(ray.dx * scale, ray.dy * scale, ray.dz * scale, into);
}

function write(frame: Frame, pixel: number, light: Light): void {
  frame.data[pixel * 3] = light.red;
  frame.data[pixel * 3 + 1] = light.green;
  frame.data[pixel * 3 + 2] = light.blue;
}
