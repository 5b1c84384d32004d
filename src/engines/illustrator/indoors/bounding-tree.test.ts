import { describe, expect, it } from "vitest";

import { rng } from "../core/rng.ts";
import { createBoundingTree } from "./bounding-tree.ts";
import { createPose } from "./pose.ts";
import { createRay } from "./ray.ts";
import type { Solid } from "./solid.ts";
import { createBall } from "./solids/ball.ts";
import { createBox } from "./solids/box.ts";
import { createPanel } from "./solids/panel.ts";

const GREY = { colour: [0.5, 0.5, 0.5] } as const;

function scatter(count: number): Solid[] {
  const random = rng(3, "solids");
  const place = (): number => random() * 8 - 4;
  return Array.from({ length: count }, (_, index) => {
    const pose = createPose(place(), place(), place(), { yaw: place(), lean: place() });
    const size = [0.1 + random(), 0.1 + random(), 0.1 + random()] as const;
    return index % 2 === 0
      ? createBox({ pose, size, material: GREY })
      : createBall({ pose, radii: size, material: GREY });
  });
}

describe("a tree of boxes around solids", () => {
  const solids = scatter(60);
  const tree = createBoundingTree(solids);
  const random = rng(4, "rays");
  const rays = Array.from({ length: 300 }, () => {
    const ray = createRay();
    ray.x = random() * 12 - 6;
    ray.y = random() * 12 - 6;
    ray.z = -8;
    ray.dx = random() - 0.5;
    ray.dy = random() - 0.5;
    return ray;
  });

  it("finds what asking every solid finds", () => {
    let met = 0;
    for (const ray of rays) {
      const distances = solids.map((solid) => solid.meet(ray, 0));
      const nearest = Math.min(...distances);
      const found = tree.nearest(ray, 0, 100);
      if (nearest > 100) {
        expect(found).toBe(-1);
        continue;
      }
      met++;
      expect(tree.distance()).toBe(nearest);
      expect(distances[found]).toBe(nearest);
    }
    expect(met).toBeGreaterThan(80);
  });

  it("says whether anything stands before a distance, and nothing beyond it", () => {
    for (const ray of rays) {
      const nearest = Math.min(...solids.map((solid) => solid.meet(ray, 0)));
      expect(tree.isBlocked(ray, 0, 100)).toBe(nearest < 100);
      if (nearest < 100) expect(tree.isBlocked(ray, 0, nearest * 0.999)).toBe(false);
    }
  });

  it("walls are met behind everything else and block nothing", () => {
    const wall = createPanel({
      pose: createPose(0, -50, 20),
      width: 100,
      height: 100,
      material: GREY,
      isShell: true,
    });
    const room = createBoundingTree([...solids, wall]);
    for (const ray of rays) {
      const behind = wall.meet(ray, 0);
      const found = room.nearest(ray, 0, 1000);
      if (tree.nearest(ray, 0, 1000) < 0 && behind < 1000) expect(found).toBe(solids.length);
      else if (behind < 1000) expect(found).toBe(tree.nearest(ray, 0, 1000));
      expect(room.isBlocked(ray, 0, 1000)).toBe(tree.isBlocked(ray, 0, 1000));
    }
  });

  it("an empty one meets nothing", () => {
    expect(createBoundingTree([]).nearest(createRay(), 0, 10)).toBe(-1);
    expect(createBoundingTree([]).isBlocked(createRay(), 0, 10)).toBe(false);
  });
});
