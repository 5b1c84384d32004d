import { clamp } from "../../core/interpolate.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { withChecks } from "../../core/with-checks.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { measureOpenness, throwVistaShadows } from "../../outdoors/light-vista.ts";
import { paintVista } from "../../outdoors/paint-vista.ts";
import { paintWater } from "../../outdoors/paint-water.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { sampleVista } from "../../outdoors/vista.ts";
import { plainOfButtes } from "./butte-shape.ts";
import { canyonShape } from "./canyon-shape.ts";
import { rowDistances } from "../../outdoors/row-distances.ts";
import type { DesertWork } from "./desert-work.ts";
import type { DesertLand } from "./land.ts";
import { createMarsGround, marsShape } from "./mars.ts";
import { createBeddedRock } from "../../outdoors/bedded-rock.ts";
import { createSalt } from "./salt-flat.ts";

const RED_BEDS: readonly [Colour, Colour, Colour] = [
  [0.27, 0.085, 0.045],
  [0.46, 0.18, 0.085],
  [0.58, 0.36, 0.21],
];
const RED_SOIL: Colour = [0.46, 0.215, 0.105];

interface Rocky {
  readonly shape: HeightAt;
  readonly colour: (point: GroundPoint, into: Light) => void;
  /** How far the land is seen, and how far its shadows reach. */
  readonly far: number;
  readonly reach: number;
  /** Height of water; none if absent. */
  readonly water?: number;
}

/** Buttes and mesas on a plain. */
export const bakeMesas = (work: DesertWork): DesertLand =>
  bakeRocks(work, {
    shape: plainOfButtes(work.plan, work.noise, work.seed),
    colour: createBeddedRock({
      ...work,
      beds: RED_BEDS,
      soil: RED_SOIL,
      scrub: 0.75,
      offset: work.plan.offset,
    }),
    far: 3600,
    reach: 900,
  });

/** A canyon with a river. */
export const bakeCanyon = (work: DesertWork): DesertLand =>
  bakeRocks(work, {
    shape: canyonShape(work.plan, work.noise),
    colour: createBeddedRock({
      ...work,
      beds: RED_BEDS,
      soil: [0.5, 0.29, 0.16],
      scrub: 0.5,
      offset: work.plan.offset,
    }),
    far: 2600,
    reach: 700,
    water: 0,
  });

/** The surface of Mars. */
export const bakeMars = (work: DesertWork): DesertLand =>
  bakeRocks(work, {
    shape: marsShape(work.plan, work.noise),
    colour: createMarsGround(work),
    far: 4200,
    reach: 500,
  });

/** A salt flat. */
export const bakeSalt = (work: DesertWork): DesertLand =>
  bakeRocks(work, { shape: () => 0, colour: createSalt(work), far: 6000, reach: 10 });

function bakeRocks(work: DesertWork, { shape, colour, far, reach, water }: Rocky): DesertLand {
  const { plan, daylight, noise, checkAborted } = work;
  const { camera, frameWidth, bottomY } = plan;
  const fineness = clamp(Math.sqrt(frameWidth * bottomY) / 960, 0.25, 1.15);
  const vista = sampleVista(withChecks(shape, checkAborted), {
    camera,
    frameWidth,
    columns: Math.round((plan.kind === "salt" ? 80 : 640) * fineness),
    distances: rowDistances(
      camera,
      { width: frameWidth, height: bottomY },
      {
        far,
        pixels: 2.6,
        share: plan.kind === "salt" ? 0.05 : 0.0125,
      },
    ),
    margin: 0.2,
  });
  checkAborted();
  if (plan.kind !== "salt") {
    throwVistaShadows(vista, { sun: daylight.sun, reach, checkAborted });
    measureOpenness(vista);
  }
  const heightAt = (x: number, z: number): number => vista.height(x, z);
  return {
    heightAt,
    sunlitAt(x, z) {
      const column = Math.round((x / z - vista.left) / vista.step);
      if (column < 0 || column >= vista.columns) return 1;
      return vista.sunlit[Math.round(vista.rowAt(z)) * vista.columns + column] ?? 1;
    },
    paint(canvas) {
      paintVista(canvas, {
        vista,
        waterHeight: water ?? -1000,
        checkAborted,
        colourGround(point, into) {
          colour(point, into);
          addHaze(into, point.z, daylight);
        },
      });
    },
    ...(water === undefined
      ? {}
      : {
          waterAt: (x: number, z: number) => (heightAt(x, z) < -0.1 ? water : undefined),
          finish(canvas, { sky, sunShown, distances }) {
            paintWater(
              canvas,
              {
                camera,
                daylight: { ...daylight, chop: 0.3 },
                noise,
                sky,
                mirrored: [...distances, 90, 140, 220, 400],
                landHeight: heightAt,
                glitter: sunShown,
              },
              checkAborted,
            );
          },
        }),
  };
}
