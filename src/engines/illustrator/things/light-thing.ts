import { scaleColour } from "../core/colour.ts";
import type { Colour } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Figure } from "./figure.ts";
import type { Normals } from "./inflate.ts";
import { falloff } from "./lamps.ts";
import type { Lamp } from "./lamps.ts";
import type { SiteLight } from "./site.ts";
import type { Standing } from "./standing-light.ts";
import type { Material } from "./traits/trait.ts";

interface Finish {
  /** How far light creeps round the edge of a shadow. */
  readonly wrap: number;
  /** How much light comes through from behind. */
  readonly through: number;
  readonly shine: number;
  /** How narrow a highlight is. */
  readonly polish: number;
}

const PLAIN: Finish = { wrap: 0.15, through: 0.05, shine: 0.05, polish: 8 };
const FINISHES: Partial<Record<Material, Finish>> = {
  fur: { wrap: 0.3, through: 0.16, shine: 0.04, polish: 5 },
  feathers: { wrap: 0.3, through: 0.18, shine: 0.06, polish: 6 },
  skin: { wrap: 0.3, through: 0.12, shine: 0.1, polish: 10 },
  scales: { wrap: 0.2, through: 0.06, shine: 0.25, polish: 24 },
  plant: { wrap: 0.3, through: 0.4, shine: 0.06, polish: 8 },
  petal: { wrap: 0.3, through: 0.45, shine: 0.06, polish: 8 },
  cloth: { wrap: 0.25, through: 0.15, shine: 0.02, polish: 4 },
  gloss: { wrap: 0.1, through: 0.02, shine: 0.5, polish: 40 },
  metal: { wrap: 0.05, through: 0, shine: 0.7, polish: 30 },
  glass: { wrap: 0.3, through: 0.6, shine: 0.8, polish: 50 },
  food: { wrap: 0.3, through: 0.15, shine: 0.18, polish: 16 },
  light: { wrap: 1, through: 0, shine: 0, polish: 1 },
  vapour: { wrap: 0.8, through: 0.5, shine: 0, polish: 1 },
};

/** Skies light from everywhere, so that upright things get more than the ground's share. */
const SKY_SHARE = 1.7;
/** By night, things that were asked for get more light than the ground, as film lights them, so that they are seen. */
const NIGHT_FILL = 1.55;

/** How a point of the surface lies to the light; one object serves all pixels. */
interface Facing {
  /** Share of the sun's light that it gets. */
  lit: number;
  /** How much of the sun it mirrors. */
  spark: number;
  /** How much of the sky it mirrors. */
  sheen: number;
  /** How much of what it gets comes from the sky, and how much from the ground. */
  sky: number;
  ground: number;
}

/** Replaces the paint of a drawing by the light that it sends to the eye. In place. */
export function lightThing(
  { figure, ground, sunlit }: Standing,
  normals: Normals,
  { light, lamps: all }: { light: SiteLight; lamps: readonly Lamp[] },
): void {
  const { width, height, colour, alpha } = figure.sprite;
  const fill = light.isNight ? NIGHT_FILL : 1;
  const ambient = scaleColour(light.ambient, fill);
  const direct = scaleColour(light.direct, sunlit * fill);
  const lamps = lampsAt(figure, all);
  const face = createFacing(figure, light);
  const facing: Facing = { lit: 0, spark: 0, sheen: 0, sky: 0, ground: 0 };
  const received = new Float64Array(3);
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const nx = normals.x[index] ?? 0;
    const ny = normals.y[index] ?? 0;
    const nz = normals.z[index] ?? 1;
    face({ nx, ny, nz, lift: 1 - Math.floor(index / width) / height }, facing);
    received.fill(0);
    for (const lamp of lamps) addLamp(lamp, { nx, ny, nz }, received);
    for (let channel = 0; channel < 3; channel++) {
      const at = index * 3 + channel;
      const sky = (ambient[channel] ?? 0) * SKY_SHARE;
      const sun = direct[channel] ?? 0;
      const around = sky * facing.sky + (ground[channel] ?? 0) * facing.ground;
      const all = sun * facing.lit + around + (received[channel] ?? 0);
      colour[at] = (colour[at] ?? 0) * all + sun * facing.spark + sky * facing.sheen;
    }
  }
}

interface Normal {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

/** Answers the function that tells how a point of this thing lies to sun, sky and ground. */
function createFacing({ thing, trait }: Figure, light: SiteLight) {
  const { wrap, through, shine: dry, polish } = FINISHES[trait.material] ?? PLAIN;
  const isGrounded = thing.footing === "ground";
  const isWet = light.weather === "rain" || light.weather === "storm";
  const shine = dry + (isWet ? 0.18 : 0);
  const sunX = light.sun.x;
  const sunY = -light.sun.y;
  const sunZ = -light.sun.z;
  // Half way between the sun and the eye, which looks straight on.
  const halfLength = Math.max(0.05, Math.hypot(sunX, sunY, sunZ + 1));
  const halfX = sunX / halfLength;
  const halfY = sunY / halfLength;
  const halfZ = (sunZ + 1) / halfLength;
  const behind = clamp(light.sun.z, 0, 1);
  return ({ nx, ny, nz, lift }: Normal & { lift: number }, into: Facing): void => {
    const facing = nx * sunX + ny * sunY + nz * sunZ;
    const buried = isGrounded ? 0.4 + 0.6 * smoothstep(-0.02, 0.3, lift) : 1;
    const edge = 1 - nz;
    const outline = edge ** 3 * clamp(nx * sunX + ny * sunY + 0.35 - 0.9 * ny, 0, 1);
    const front = clamp((facing + wrap) / (1 + wrap), 0, 1) + through * behind * 0.25;
    const up = 0.5 - 0.5 * ny;
    const open = buried * (0.62 + 0.38 * nz);
    into.lit =
      front * (0.55 + 0.45 * buried) + outline * behind * (0.5 + through) * buried * buried * 3.4;
    into.spark = clamp(nx * halfX + ny * halfY + nz * halfZ, 0, 1) ** polish * shine * 0.35;
    into.sheen = edge * edge * shine * 0.35;
    into.sky = (up * (0.42 + 0.9 * up) + 0.1) * open;
    into.ground = (1 - up) * 0.9 * open;
  };
}

function addLamp(lamp: NearLamp, { nx, ny, nz }: Normal, into: Float64Array): void {
  const share = clamp((nx * lamp.x + ny * lamp.y + nz * lamp.z + 0.25) / 1.25, 0, 1);
  into[0] = (into[0] ?? 0) + lamp.colour[0] * share;
  into[1] = (into[1] ?? 0) + lamp.colour[1] * share;
  into[2] = (into[2] ?? 0) + lamp.colour[2] * share;
}

/** The light of a lamp where a thing stands, and the direction to it as normals are counted. */
interface NearLamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: Colour;
}

/** Less than this is not seen even at night. */
const FAINT = 0.002;

function lampsAt({ thing }: Figure, lamps: readonly Lamp[]): NearLamp[] {
  return lamps.flatMap((lamp) => {
    if (lamp.x === thing.x && lamp.z === thing.z) return [];
    const x = lamp.x - thing.x;
    const y = thing.y + thing.height * 0.5 - lamp.y;
    const z = thing.z - lamp.z;
    const squared = x * x + y * y + z * z;
    const share = falloff(lamp, squared);
    if (share * lamp.colour[0] < FAINT) return [];
    const length = Math.max(1e-3, Math.sqrt(squared));
    return [
      {
        x: x / length,
        y: y / length,
        z: z / length,
        colour: scaleColour(lamp.colour, share),
      },
    ];
  });
}
