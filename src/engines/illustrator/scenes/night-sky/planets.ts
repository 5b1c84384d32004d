import type { Canvas } from "../../core/canvas.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { Span } from "../../things/site.ts";
import { paintPlanet } from "./paint-planet.ts";
import type { Rings } from "./paint-planet.ts";
import type { NightPlan } from "./plan.ts";
import { choosePlanetLook, earthLook, moonLook } from "./planet-skins.ts";

/** Farther than all that floats before it. */
const FAR = 900;

/** More would hide each other. */
const MOONS_MAX = 6;

interface PlanetWishes {
  readonly hasRings: boolean;
  /** The great planet is the earth. */
  readonly isEarth: boolean;
  /** How many moons were asked for; undefined: as many as come. */
  readonly moons: number | undefined;
}

/** A great planet to one side, with or without rings, and one or two moons. Answers the part of the picture that the planet fills. */
export function paintPlanets(
  canvas: Canvas,
  { sun }: NightPlan,
  { noise, seed, hasRings, isEarth, moons: asked }: PlanetWishes & { noise: Noise; seed: number },
): Span {
  const random = rng(seed, "planets");
  const { width, height } = canvas.frame;
  const edge = Math.min(width, height);
  const side = random() < 0.5 ? 0.36 : 0.64;
  const isNear = random() < 0.35 && !hasRings;
  const ringed = hasRings || (!isNear && random() < 0.5 && !isEarth);
  const radius = edge * (isNear ? lerp(0.62, 0.85, random()) : lerp(0.24, 0.31, random()));
  const x = width * side;
  const y = height * (isNear ? lerp(0.95, 1.1, random()) : lerp(0.46, 0.56, random()));
  const turn = lerp(-0.5, 0.5, random());
  const planet = {
    x,
    y,
    radius,
    look: isEarth ? earthLook(noise) : choosePlanetLook(random, noise),
    sun,
    strength: 1.35,
    turn,
    lean: lerp(0.2, 0.42, random()),
    z: FAR,
  };
  const byChance = 1 + Math.floor(random() * 3);
  const moons = asked === undefined ? byChance : Math.min(asked, MOONS_MAX);
  for (let moon = 0; moon < moons; moon++) {
    const reach = radius * lerp(1.7, 2.9, random());
    const angle = lerp(0.2, 2.9, random()) + (side < 0.5 ? 0 : 0.2);
    const moonX = x + Math.cos(angle) * reach;
    const moonY = y - Math.abs(Math.sin(angle)) * reach * 0.62 - radius * 0.2;
    paintPlanet(canvas, {
      ...planet,
      x: moonX,
      y: moonY,
      radius: edge * lerp(0.016, 0.05, random()),
      look: moonLook(noise, moon * 20),
      z: FAR + 100,
    });
  }
  paintPlanet(canvas, { ...planet, ...(ringed ? { rings: createRings(noise, seed) } : {}) });
  return { left: x - radius * 1.1, right: x + radius * 1.1 };
}

/** The earth over the horizon of the moon. */
export function paintEarth(
  canvas: Canvas,
  { sun, camera }: NightPlan,
  noise: Noise,
  seed: number,
): void {
  const random = rng(seed, "earth");
  const { width, height } = canvas.frame;
  const radius = Math.min(width, height) * lerp(0.085, 0.13, random());
  paintPlanet(canvas, {
    x: width * (sun.x > 0 ? lerp(0.18, 0.36, random()) : lerp(0.64, 0.82, random())),
    y: camera.horizonY * lerp(0.28, 0.5, random()),
    radius,
    look: earthLook(noise),
    sun,
    strength: 1.05,
    turn: 0.35,
    lean: 0.2,
    z: FAR,
  });
}

/** Many thin bands with gaps, as about Saturn. */
function createRings(noise: Noise, seed: number): Rings {
  const random = rng(seed, "rings");
  const shift = random() * 40;
  const gap = lerp(0.5, 0.72, random());
  return {
    inner: lerp(1.24, 1.4, random()),
    outer: lerp(2, 2.35, random()),
    colour: [0.66, lerp(0.5, 0.6, random()), lerp(0.36, 0.58, random())],
    density: (share) => {
      const fine = 0.62 + 0.55 * noise.fbm(share * 34 + shift, 2.5, 4);
      const broad = 0.5 + 0.5 * Math.sin(share * 9 + shift);
      const edge = Math.min(1, share * 9, (1 - share) * 14);
      const isGap = Math.abs(share - gap) < 0.035 ? 0.06 : 1;
      return Math.max(0, Math.min(1, fine * (0.45 + 0.55 * broad))) * edge * isGap;
    },
  };
}
