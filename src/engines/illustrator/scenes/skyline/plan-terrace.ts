import type { Camera } from "../../core/camera.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import { straightEdge } from "./bank.ts";
import { edgeFor } from "./foreground.ts";
import type { LayoutOptions, LayoutPlan } from "./layout-options.ts";
import { buildHouse, planCity } from "./plan-city.ts";
import { planVessels } from "./vessels.ts";
import type { Tower } from "./tower.ts";

/** A roof terrace above the near bank: roofs below, the river, and the city beyond it. */
export function planTerrace(options: LayoutOptions): LayoutPlan {
  const { seed, width, height, tall, side, random } = options;
  const eye = lerp(112, 132, random());
  const camera: Camera = {
    height: eye,
    focal: Math.max(width * 0.9, height * lerp(1.15, 0.8, tall)),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(0.46, 0.54, tall)),
  };
  const quay = lerp(880, 940, random());
  const shore = quay + lerp(520, 580, random());
  const turn = side * lerp(0.3, 0.5, random());
  const city = planFarCity(options, { camera, shore, turn });
  const view = width / camera.focal;
  const level = eye - 2.5;
  const edge = edgeFor(camera, { level, frameHeight: height, share: lerp(0.42, 0.47, random()) });
  return {
    camera,
    sunX: 0.5 - side * lerp(0.1, 0.2, random()),
    lightSide: side,
    towers: [...city, ...planRoofs(options, { quay, turn, view, eye })].toSorted(
      (a, b) => a.z - b.z,
    ),
    bank: {
      level: 4,
      isLand: (_x, z) => z < quay || z > shore,
      edges: [straightEdge(view, shore + 4), straightEdge(view, quay - 8)],
      green: 0.8,
    },
    streets: { turn, block: 76 },
    hills: [
      { z: 15000, height: 1000, across: 0.5 - side * 0.4, reach: 0.6, salt: random() * 50 },
      { z: 10000, height: 520, across: 0.5 + side * 0.4, reach: 0.4, salt: random() * 50 },
    ],
    foreground: {
      level,
      begin: { x: -3 * edge, z: edge },
      end: { x: 3 * edge, z: edge },
      paving: pick(random, ["planks", "planks", "slabs"] as const),
      barrier: pick(random, ["glass", "rail"] as const),
      lamps: [],
      isTerrace: true,
    },
    vessels: planVessels(rng(seed, "vessels"), {
      kinds: ["ferry", "barge", "yacht"],
      near: quay + 60,
      far: shore - 60,
      spreadAt: (z) => (view * z) / 2,
    }),
    shore,
  };
}

/** The city beyond the river. */
function planFarCity(
  { seed, width, tall, side, random }: LayoutOptions,
  { camera, shore, turn }: { camera: Camera; shore: number; turn: number },
): Tower[] {
  const reach = camera.horizonY * lerp(0.78, 0.62, tall);
  const signature = camera.height + (reach * shore * 1.14) / camera.focal;
  const focus = 0.5 + side * lerp(0.1, 0.18, random());
  const kind = pick(random, ["needle", "deco", "twist", "gate", "prism", "segments"] as const);
  return planCity({
    seed,
    z: shore,
    focal: camera.focal,
    frameWidth: width,
    tallest: signature * 0.74,
    turn,
    landmarks: [{ kind, across: focus, depth: 1.14, height: signature, width: signature * 0.15 }],
    peaks: [
      { across: focus, width: 0.26, height: 1 },
      { across: focus - side * 0.36, width: 0.16, height: 0.62 },
    ],
    density: 1.2,
    front: 0.26,
  });
}

/** The houses of the near bank, all lower than the terrace. */
function planRoofs(
  { seed }: LayoutOptions,
  { quay, turn, view, eye }: { quay: number; turn: number; view: number; eye: number },
): Tower[] {
  const random = rng(seed, "roofs");
  const towers: Tower[] = [];
  const block = 38;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const reach = Math.ceil((view * quay) / block);
  for (let row = -reach; row < reach * 2; row++) {
    for (let column = -reach; column <= reach; column++) {
      const u = (column + 0.5 + (column % 2 === 0 ? 0.07 : -0.07)) * block;
      const v = (row + 0.5 + (row % 2 === 0 ? 0.07 : -0.07)) * block;
      const x = u * cosine - v * sine;
      const z = u * sine + v * cosine;
      const chance = random();
      const low = clamp((quay - z) / 420, 0, 1);
      const height = lerp(12, lerp(20, eye * 0.62, low), random() ** 2);
      const size = block * lerp(0.6, 0.8, random());
      if (z < 380 || z > quay - 34 || Math.abs(x) > view * z * 0.62 || chance < 0.1) continue;
      towers.push(buildHouse({ x, z, turn, width: size, depth: size, height }, random));
    }
  }
  return towers;
}
