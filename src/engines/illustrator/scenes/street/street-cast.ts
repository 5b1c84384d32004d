import { toScreenX } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight, mixColours } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { castThings } from "../../things/cast-things.ts";
import { SIGN_ID } from "../../things/figure.ts";
import { paintCast } from "../../things/paint-cast.ts";
import { reflectCast } from "../../things/reflect-cast.ts";
import type { Site, SiteLight, Span } from "../../things/site.ts";
import type { StreetWork } from "./street-work.ts";

/** What a street has of its own, with people and houses enough that nobody counts them. */
const OWN: ReadonlySet<string> = new Set([
  "office building",
  "convenience store",
  "department store",
  "skyscraper",
  "buildings",
]);

/** People farther than this are too small to be in the way. */
const NEAR = 13;
/** Where the middle of the stage for things lies, in metres from the eye. */
const STAGE = 8.5;

/** Paints the things named that a street has not of itself, on road and pavement. Answers what can be seen. */
export function paintStreetCast(canvas: Canvas, work: StreetWork): ReadonlyMap<string, number> {
  const { task, plan } = work;
  const { seed, checkAborted, intent } = task;
  // The words hang over the street already.
  const own = work.hero === undefined ? OWN : new Set([...OWN, SIGN_ID]);
  const cast = castThings(intent, { site: streetSite(work), seed, own });
  const painting = { camera: plan.camera, light: streetLight(work), seed, checkAborted };
  if (work.moment.wet > 0.05)
    reflectCast(canvas, cast, { ...painting, reflectivity: 0.5 * work.moment.wet, roughness: 0.5 });
  const shown = new Map(paintCast(canvas, cast, painting));
  for (const { id } of intent.subjects) if (OWN.has(id)) shown.set(id, task.width);
  return shown;
}

/** Road and pavements between the houses; the eye stands at 0 across. */
function streetSite({ plan, task }: StreetWork): Site {
  const { half, eyeX, camera } = plan;
  const inside = half - 0.3;
  return {
    camera,
    width: task.width,
    height: task.height,
    medium: "air",
    taken: takenByPeople({ plan }),
    land: {
      near: 4.5,
      far: 60,
      height: (x) => (Math.abs(x + eyeX) < inside ? 0 : undefined),
    },
  };
}

/** The people near the eye keep their places. */
function takenByPeople({ plan: { people, camera, eyeX } }: Pick<StreetWork, "plan">): Span[] {
  return people
    .filter(({ z }) => z < NEAR)
    .map(({ x, z }) => {
      const middle = toScreenX(camera, x - eyeX, z);
      const reach = (camera.focal * 0.45) / z;
      return { left: middle - reach, right: middle + reach };
    });
}

/** Daylight, and by night the lamps of the street as they fall on the stage. */
function streetLight({ moment, lightMap, plan, sunShade }: StreetWork): SiteLight {
  const lamps = createLight();
  lightMap.onGround(plan.eyeX, STAGE, lamps);
  const strength = moment.lamps * 2.6;
  const glow: Colour = [lamps.red * strength, lamps.green * strength, lamps.blue * strength];
  const { ambient, direct, sun, fogEnd, fogLeft, isSnowy } = moment;
  return {
    sun,
    direct,
    ambient: [ambient[0] + glow[0], ambient[1] + glow[1], ambient[2] + glow[2]],
    haze: mixColours(fogEnd, fogLeft, 0.5),
    hazeDensity: moment.fogDensity,
    isNight: moment.time === "night",
    isSnowy,
    lampLit: moment.lamps > 0.3,
    weather: moment.weather,
    sunlit: (x, y, z) => sunShade(x + plan.eyeX, y, z),
  };
}
