import type { Camera } from "../../core/camera.ts";
import type { SetUpId } from "./set-up.ts";

/** The floor, the wall behind it and the eye; a unit is the height of the eye above the floor. */
export interface StudioSpace {
  readonly camera: Camera;
  /** Where the wall stands. */
  readonly wallDepth: number;
  /** The radius in which paper runs from the floor up the wall; 0 for a corner. */
  readonly sweep: number;
  /** The row of the foot of the front row of things. */
  readonly front: number;
  /** The row in which floor and wall meet. */
  readonly horizon: number;
}

interface View {
  /** How far below the eye the foot of the front row is seen, as a share of the frame. */
  readonly drop: number;
  /** Where that foot is in the frame, from the top. */
  readonly foot: number;
  /** Where the wall is, as the share of the way from the foot up to the eye's height. */
  readonly wall: number;
}

const VIEWS: Readonly<Record<SetUpId, View>> = {
  paper: { drop: 0.5, foot: 0.82, wall: 0.46 },
  wood: { drop: 0.44, foot: 0.82, wall: 0.44 },
  podium: { drop: 0.46, foot: 0.86, wall: 0.4 },
  window: { drop: 0.46, foot: 0.84, wall: 0.36 },
  dark: { drop: 0.36, foot: 0.8, wall: 0.6 },
};
/** Focal length as a share of the frame: a portrait lens. */
const LENS = 1.6;

export function measureStudio(
  { width, height }: { readonly width: number; readonly height: number },
  setUp: SetUpId,
): StudioSpace {
  const view = VIEWS[setUp];
  const span = Math.min(height, width * 1.1);
  const front = height * (height > width * 1.2 ? view.foot - 0.09 : view.foot);
  const drop = view.drop * span;
  const camera = {
    height: 1,
    focal: LENS * span,
    centreX: width / 2,
    horizonY: front - drop,
  };
  const horizon = front - drop * view.wall;
  return {
    camera,
    wallDepth: camera.focal / (horizon - camera.horizonY),
    sweep: setUp === "paper" ? 1.1 : 0,
    front,
    horizon,
  };
}
