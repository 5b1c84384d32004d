import { lerp, smoothstep } from "../../core/interpolate.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { paintWater } from "../../outdoors/paint-water.ts";
import { bakeSand, SAND, sunlitIn } from "./bake-dunes.ts";
import { blowSand } from "./blowing-sand.ts";
import type { DesertWork } from "./desert-work.ts";
import type { DesertLand } from "./land.ts";
import { createShore, oasisShape, poolOf } from "./oasis-shape.ts";
import { paintPalms, planPalms } from "./paint-palms.ts";
import { paintSheets } from "./paint-sheets.ts";
import { createSand } from "./sand-material.ts";

/** A pool among dunes, with palms and grass around it. */
export function bakeOasis(work: DesertWork): DesertLand {
  const { plan, daylight, noise, seed, checkAborted } = work;
  const pool = poolOf(plan, noise);
  const shoreAt = createShore(pool, noise, plan.offset);
  const sheets = bakeSand(oasisShape(plan, noise), work);
  const heightAt = (x: number, z: number): number => sheets.land.height(x, z);
  const sunlitAt = sunlitIn(sheets);
  const planting = { pool, heightAt, shoreAt, sunlitAt };
  const palms = planPalms(seed, planting, work.palms);
  const colour = createSand({ camera: plan.camera, daylight, noise, wind: plan.wind, sand: SAND });
  return {
    heightAt,
    sunlitAt,
    palms,
    waterAt: (x, z) => (shoreAt(x, z) < 0.9 ? 0 : undefined),
    paint(canvas) {
      paintSheets(canvas, {
        sheets,
        waterHeight: 0,
        checkAborted,
        colourGround(point, into) {
          colour(point, into);
          const isNear = Math.abs(point.z - pool.z) < pool.along * 2.4;
          const shore = isNear ? shoreAt(point.x, point.z) : 9;
          if (shore < 1.7) {
            const patch = noise.fbm(point.x * 0.6, point.z * 0.6, 3);
            const wet = smoothstep(1.12, 1, shore + patch * 0.05) * 0.5;
            const green = smoothstep(1.5, 1.12, shore + patch * 0.35) * 0.75;
            into.red *= (1 - wet) * lerp(1, 0.36, green);
            into.green *= (1 - wet) * lerp(1, 0.62, green);
            into.blue *= (1 - wet) * lerp(1, 0.45, green);
          }
          addHaze(into, point.z, daylight);
        },
      });
      blowSand(canvas, work);
      paintPalms(canvas, palms, { work, planting });
    },
    finish(canvas, { sky, sunShown, distances }) {
      const rows = [...new Set(palms.map(({ z }) => z))].toSorted((a, b) => a - b);
      paintWater(
        canvas,
        {
          camera: plan.camera,
          daylight: { ...daylight, chop: daylight.weather === "storm" ? 0.6 : 0.22 },
          noise,
          sky,
          mirrored: [...distances, ...rows, 160].toSorted((a, b) => a - b),
          landHeight: heightAt,
          glitter: sunShown,
        },
        checkAborted,
      );
    },
  };
}
