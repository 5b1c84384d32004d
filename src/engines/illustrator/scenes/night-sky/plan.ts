import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import type { SceneIntent } from "../../intent.ts";

export type NightKind = "planet" | "galaxy" | "nebula" | "moon-surface" | "milky-way" | "aurora";

/** The three colours of gas and glow that a picture is kept in. */
export interface NightColours {
  readonly main: Colour;
  readonly second: Colour;
  readonly deep: Colour;
}

/** What a picture of the night sky shows. */
export interface NightPlan {
  readonly kind: NightKind;
  /** Whether high mountains stand where there would be hills. */
  readonly hasMountains: boolean;
  readonly camera: Camera;
  readonly colours: NightColours;
  /** Where the light of the nearest star comes from. */
  readonly sun: Direction;
}

const KINDS: readonly NightKind[] = [
  "planet",
  "galaxy",
  "nebula",
  "moon-surface",
  "milky-way",
  "aurora",
];
const COLOURS: readonly [NightColours, ...NightColours[]] = [
  { main: [0.75, 0.16, 0.3], second: [0.12, 0.3, 0.85], deep: [0.03, 0.02, 0.09] },
  { main: [0.9, 0.36, 0.12], second: [0.05, 0.42, 0.5], deep: [0.015, 0.03, 0.06] },
  { main: [0.42, 0.16, 0.85], second: [0.9, 0.3, 0.5], deep: [0.025, 0.012, 0.08] },
  { main: [0.08, 0.5, 0.6], second: [0.72, 0.52, 0.2], deep: [0.008, 0.03, 0.06] },
  { main: [0.25, 0.4, 0.95], second: [0.8, 0.22, 0.62], deep: [0.012, 0.02, 0.075] },
];

/** Who asks for one of these sees a great planet; and nothing stands on the ground in space. */
const PLANETS: ReadonlySet<string> = new Set(["planet", "ringed planet", "earth"]);

/** Plans the sky from the words for it, else by chance. */
export function planNight(
  { details = [], subjects }: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): NightPlan {
  const random = rng(seed, "night sky");
  const chosen = pick<NightKind>(random, ["planet", "planet", "nebula", "galaxy", "milky-way"]);
  const wantsPlanet =
    subjects.some(({ id }) => PLANETS.has(id)) ||
    (chosen === "milky-way" && details.includes("space"));
  const kind = KINDS.find((each) => details.includes(each)) ?? (wantsPlanet ? "planet" : chosen);
  const tall = clamp((height / width - 0.8) / 0.9, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const isOnGround = kind === "moon-surface" || kind === "milky-way" || kind === "aurora";
  const turn = lerp(0.5, 1, random());
  const sun = { x: side * 0.86 * turn, y: lerp(0.25, 0.5, random()), z: -0.32 };
  const length = Math.hypot(sun.x, sun.y, sun.z);
  return {
    kind,
    hasMountains: details.includes("mountains"),
    camera: {
      height: kind === "moon-surface" ? 1.8 : 2.6,
      focal: Math.max(width * 0.85, height * 0.7),
      centreX: width / 2,
      horizonY: Math.round(
        height * (isOnGround ? lerp(lerp(0.7, 0.76, random()), 0.8, tall) : 0.6),
      ),
    },
    colours: pick(random, COLOURS),
    sun: { x: sun.x / length, y: sun.y / length, z: sun.z / length },
  };
}
