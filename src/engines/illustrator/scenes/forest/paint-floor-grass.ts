import type { Canvas } from "../../core/canvas.ts";
import { smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { paintGrass } from "../../outdoors/plants/paint-grass.ts";
import type { ForestWork } from "./forest-work.ts";
import { grassColour } from "./season-colours.ts";

/** Paints tufts of grass in drifts on the forest floor, more where light falls. */
export function paintFloorGrass(canvas: Canvas, work: ForestWork): void {
  const { plan, daylight, seed, gaps, veil, patches, groundAt, shade, checkAborted } = work;
  const { camera, spread, nearest, wayAt, openHalf, way, wood } = plan;
  if (wood === "bamboo") return;
  const colour = grassColour(daylight.season);
  const lush = {
    broad: 0.02,
    pine: -0.1,
    redwood: -0.1,
    birch: 0.14,
    cherry: 0.2,
    bamboo: 0,
    jungle: 0.05,
  }[wood];
  const height = daylight.isSnowy ? 0.5 : 1;
  paintGrass(canvas, {
    camera,
    daylight,
    spread,
    near: nearest * 0.92,
    far: 24,
    density: 0.32,
    random: rng(seed, "floor grass"),
    heightAt: groundAt,
    glow: [1.3, 1.5, 0.7],
    wind: 0.1,
    veil,
    checkAborted,
    growAt: (x, z, into) => {
      const beside = Math.abs(x - wayAt(z)) - (way === "clearing" ? -1 : plan.wayHalf * 0.9);
      const drift = patches(x * 0.35 + 5, z * 0.35) + patches(x * 1.4, z * 1.4) * 0.5;
      const open =
        way === "clearing"
          ? 0.22 * smoothstep(openHalf(z), openHalf(z) * 0.6, Math.abs(x - wayAt(z)))
          : 0;
      const share =
        smoothstep(0.02, 0.3, drift + lush + open - (daylight.isSnowy ? 0.25 : 0)) *
        smoothstep(-0.1, 0.6, beside);
      into.length = share * 0.26 * height;
      if (into.length <= 0.01) return;
      const tone = 0.9 + patches(x * 2.3, z * 2.3 + 8) * 0.6;
      into.red = colour[0] * tone;
      into.green = colour[1] * tone;
      into.blue = colour[2] * tone;
      into.tipRed = into.red;
      into.tipGreen = into.green;
      into.tipBlue = into.blue;
      into.sunlit = gaps(x, groundAt(x, z) + 0.1, z) * shade.sunAt(x, z);
    },
  });
}
