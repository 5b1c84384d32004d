import { describe, expect, it } from "vitest";

import { aim, createEye, pixelsOf, toCamera, toSpot } from "./eye.ts";
import { createRay } from "./ray.ts";
import { toScreenX, toScreenY } from "../core/camera.ts";

const view = { focal: 300, centreX: 160, centreY: 90 };

describe("an eye", () => {
  const eye = createEye({ x: 1, y: 1.4, z: -2, yaw: 0.5, pitch: 0.3, ...view });

  it("sees a place where the ray through that pixel passes", () => {
    const ray = createRay();
    aim(eye, 40, 130, ray);
    const spot = toSpot(eye, ray.x + ray.dx * 3, ray.y + ray.dy * 3, ray.z + ray.dz * 3);
    expect(spot.x).toBeCloseTo(40, 6);
    expect(spot.y).toBeCloseTo(130, 6);
    expect(spot.depth).toBeCloseTo(3, 6);
  });

  it("that looks level sees as the camera of a landscape does", () => {
    const level = createEye({ x: 0, y: 1.6, z: 0, ...view });
    const spot = toSpot(level, 0.7, 0.2, 4);
    expect(spot.x).toBeCloseTo(toScreenX(toCamera(level), 0.7, 4), 6);
    expect(spot.y).toBeCloseTo(toScreenY(toCamera(level), 0.2, 4), 6);
  });

  it("gives pixels for the part of a box that lies before it, and none for what lies behind", () => {
    const level = createEye({ x: 0, y: 0, z: 0, ...view });
    const frame = { width: 320, height: 180 };
    const beside = { minX: 0.2, maxX: 0.4, minY: -0.1, maxY: 0.1, minZ: -5, maxZ: 1 };
    const box = pixelsOf(level, beside, frame);
    expect(box.left).toBeLessThanOrEqual(220);
    expect(box.left).toBeGreaterThan(160);
    expect(box.right).toBe(320);
    const behind = pixelsOf(level, { ...beside, minZ: -5, maxZ: -1 }, frame);
    expect(behind.right - behind.left).toBeLessThanOrEqual(0);
  });
});
