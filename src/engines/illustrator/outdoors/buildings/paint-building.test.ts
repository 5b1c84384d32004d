import { describe, expect, it } from "vitest";

import { createFrame } from "../../core/create-frame.ts";
import { createNoise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { TimeOfDay } from "../../intent.ts";
import { createDaylight } from "../daylight.ts";
import type { PlacedBuilding } from "./building.ts";
import { createBuildingShade } from "./cast-shade.ts";
import { findHidden } from "./find-hidden.ts";
import { paintBuilding } from "./paint-building.ts";
import { planHouse } from "./plan-house.ts";

const WIDTH = 160;
const HEIGHT = 90;
const camera = { height: 2, focal: 140, centreX: 80, horizonY: 50 };
const building = planHouse(rng(3, "house"), { style: "nordic", isSnowy: true, hasLights: false });
const placeAt = (x: number, z: number): PlacedBuilding => ({ building, x, y: 0, z, yaw: 0.5 });

function paint(placed: PlacedBuilding, time: TimeOfDay, depthBefore = Number.POSITIVE_INFINITY) {
  const canvas = {
    frame: createFrame(WIDTH, HEIGHT),
    depth: new Float32Array(WIDTH * HEIGHT).fill(depthBefore),
  };
  const daylight = createDaylight(
    { camera, sunX: 0.7, lightSide: 1 },
    { time, weather: "clear", season: "winter" },
  );
  const pixels = paintBuilding(canvas, placed, {
    camera,
    daylight,
    noise: createNoise(3),
    lamps: daylight.lampLit ? 1 : 0,
    veil: () => undefined,
    checkAborted: () => undefined,
  });
  return { ...canvas, pixels };
}

describe("painting a building", () => {
  it("answers how many pixels are seen and writes their distance", () => {
    const { depth, pixels } = paint(placeAt(0, 30), "day");
    const painted = depth.filter((z) => z < 60);
    expect(pixels).toBeGreaterThan(800);
    expect(Math.abs(painted.length - pixels)).toBeLessThan(pixels * 0.1);
    expect(Math.min(...painted)).toBeGreaterThan(20);
  });

  it("paints nothing where something nearer was painted", () => {
    const { frame, pixels } = paint(placeAt(0, 30), "day", 5);
    expect(pixels).toBe(0);
    expect(frame.data.every((value) => value === 0)).toBe(true);
  });

  it("has warm windows at night", () => {
    const { frame } = paint(placeAt(0, 24), "night");
    let warm = 0;
    for (let at = 0; at < frame.data.length; at += 3)
      if ((frame.data[at] ?? 0) > 0.8 && (frame.data[at] ?? 0) > 2 * (frame.data[at + 2] ?? 0))
        warm += 1;
    expect(warm).toBeGreaterThan(20);
  });
});

describe("buildings among each other", () => {
  it("the middle of a house behind another is hidden, the nearer house is not", () => {
    const near = placeAt(0, 20);
    const far = placeAt(0, 60);
    const hidden = findHidden([far, near], camera, { width: WIDTH, height: HEIGHT });
    const middle = 50 * WIDTH + 80;
    expect(hidden.behindNearer(far)(middle)).toBe(true);
    expect(hidden.behindNearer(near)(middle)).toBe(false);
    expect(hidden.isBehindAll(middle)).toBe(true);
    expect(hidden.behindNearer(far)(50 * WIDTH + 2)).toBe(false);
    expect(hidden.isBehindAll(50 * WIDTH + 2)).toBe(false);
  });

  it("a house keeps the sun from what lies behind it, not from what lies before it", () => {
    const isShaded = createBuildingShade([placeAt(0, 30)], { x: 0, y: 0.3, z: 0.954 });
    expect(isShaded(0, 0.1, 22)).toBe(true);
    expect(isShaded(0, 0.1, 40)).toBe(false);
    expect(isShaded(30, 0.1, 22)).toBe(false);
  });
});
