import { describe, expect, it } from "vitest";

import { createPose } from "../pose.ts";
import { createRay } from "../ray.ts";
import type { Ray } from "../ray.ts";
import type { Solid } from "../solid.ts";
import { createSurface } from "../surface.ts";
import { createBall } from "./ball.ts";
import { createBentLeaf } from "./bent-leaf.ts";
import { createBox } from "./box.ts";
import { createCluster } from "./cluster.ts";
import { createCushion } from "./cushion.ts";
import { createDrape } from "./drape.ts";
import { createForm } from "./form.ts";
import { createLathe } from "./lathe.ts";
import { createPanel } from "./panel.ts";
import { createRod } from "./rod.ts";

const material = { colour: [0.5, 0.5, 0.5] } as const;
const pose = createPose(0, 0, 0);

function along(x: number, y: number): Ray {
  return { ...createRay(), x, y, z: -5 };
}

/** Each reaches from -1 to 1 across and from 0 to 2 up, and its front is met at the given distance. */
const SOLIDS: readonly (readonly [name: string, solid: Solid, distance: number])[] = [
  ["a box", createBox({ pose, size: [2, 2, 2], material }), 4],
  ["a ball", createBall({ pose: createPose(0, 1, 0), radii: [1, 1, 1], material }), 4],
  [
    "a cylinder",
    createLathe({
      pose,
      profile: [
        [0, 0],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
      material,
    }),
    4,
  ],
  ["a cushion", createCushion({ pose, size: [2, 2, 2], material, round: 0.2, puff: 0 }), 4],
  ["a panel", createPanel({ pose, width: 2, height: 2, material }), 5],
  ["a rod", createRod({ from: [0, 0, 0], to: [0, 2, 0], radii: [1, 1], material }), 4],
  [
    "a form",
    createForm({
      pose,
      extent: { minX: -1, maxX: 1, minY: 0, maxY: 2, minZ: -1, maxZ: 1 },
      distance: (x, y, z) => Math.hypot(x, y - 1, z) - 1,
      material,
    }),
    4,
  ],
  ["a drape", createDrape({ pose, width: 2, height: 2, fold: 0.2, depth: 0.03, material }), 5],
];

describe("solids", () => {
  it.each(SOLIDS)(
    "%s is met at its front, faces the eye there and is missed beside it",
    (_, solid, distance) => {
      const ray = along(0.03, 1.02);
      const met = solid.meet(ray, 0);
      expect(Math.abs(met - distance)).toBeLessThan(0.06);
      const surface = createSurface();
      solid.describe(ray, met, surface);
      expect(Math.hypot(surface.nx, surface.ny, surface.nz)).toBeCloseTo(1, 5);
      expect(surface.nz).toBeLessThan(0);
      expect(surface.z).toBeCloseTo(met - 5, 6);
      expect(solid.meet(along(1.4, 1), 0)).toBe(Infinity);
      expect(solid.meet(along(0, 2.4), 0)).toBe(Infinity);
    },
  );

  it.each(SOLIDS)("%s lies within its bounds", (_, { bounds }) => {
    expect(bounds.minX).toBeGreaterThan(-1.2);
    expect(bounds.maxX).toBeLessThan(1.2);
    expect(bounds.minY).toBeGreaterThan(-0.2);
    expect(bounds.maxY).toBeLessThan(2.2);
  });

  it("a ray that starts on a round form does not meet it there again", () => {
    const form = SOLIDS.find(([name]) => name === "a form")?.[1];
    const ray = { ...createRay(), x: 0, y: 1, z: -1.001, dz: -1 };
    expect(form?.meet(ray, 0)).toBe(Infinity);
  });

  it("a panel is open where its openings are", () => {
    const wall = createPanel({
      pose,
      width: 4,
      height: 3,
      material,
      openings: [{ left: -1, right: 1, bottom: 1, top: 2 }],
    });
    expect(wall.meet(along(0, 1.5), 0)).toBe(Infinity);
    expect(wall.meet(along(0, 0.5), 0)).toBeCloseTo(5, 9);
  });

  it("a leaf that droops is met lower at its tip than at its foot", () => {
    const leaf = createBentLeaf({
      pose,
      length: 1,
      width: 0.5,
      droop: 0.4,
      outline: () => 1,
      material,
    });
    const down = (z: number): number => leaf.meet({ x: 0, y: 3, z, dx: 0, dy: -1, dz: 0 }, 0);
    expect(down(0.9)).toBeGreaterThan(down(0.1) + 0.25);
    expect(down(1.2)).toBe(Infinity);
  });

  it("a cluster is met where its nearest member is, and has that member's colour", () => {
    const red = { colour: [1, 0, 0] } as const;
    const near = createBall({ pose: createPose(0, 1, -2), radii: [0.5, 0.5, 0.5], material: red });
    const far = createBall({ pose: createPose(0, 1, 2), radii: [0.5, 0.5, 0.5], material });
    const both = createCluster([far, near], material);
    const ray = along(0, 1);
    const surface = createSurface();
    expect(both.meet(ray, 0)).toBeCloseTo(2.5, 9);
    both.describe(ray, 2.5, surface);
    const skin = {
      red: 0,
      green: 0,
      blue: 0,
      gloss: 0,
      roughness: 1,
      through: 0,
      glowRed: 0,
      glowGreen: 0,
      glowBlue: 0,
    };
    both.material.paint?.(surface, skin);
    expect(skin.red).toBe(1);
  });
});
