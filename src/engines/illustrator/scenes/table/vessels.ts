import type { Colour } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";

/** A body of revolution that stands on the table. Metres; `y` is the height over its foot. */
export interface Vessel {
  readonly height: number;
  readonly radiusMax: number;
  /** Radius of the outer wall at a height. */
  readonly outer: (y: number) => number;
  /** Radius of the hollow at a height; 0 where it is solid. */
  readonly inner: (y: number) => number;
  readonly material: "porcelain" | "glass" | "wax" | "wood" | "crust";
  readonly colour: Colour;
  /** Where it is filled with what. */
  readonly fill?: { readonly level: number; readonly colour: Colour; readonly steams: boolean };
  /** A stripe of glaze at the rim, or none. */
  readonly stripe?: Colour;
  readonly isLit?: true;
  /** Its colour at a place, in metres from its axis, if it has more than one. */
  readonly paint?: (x: number, z: number, noise: Noise) => Colour;
}

export function createPlate(radius: number, colour: Colour, stripe?: Colour): Vessel {
  const height = radius * 0.15;
  const wall = (y: number): number => radius * (0.58 + 0.42 * Math.sqrt(clamp(y / height, 0, 1)));
  return {
    height,
    radiusMax: radius,
    outer: wall,
    inner: (y) => (y < height * 0.42 ? 0 : wall(y) - radius * 0.075),
    material: "porcelain",
    colour,
    ...(stripe === undefined ? {} : { stripe }),
  };
}

export function createCup(
  colour: Colour,
  fill: Colour,
  { tall, stripe }: { tall: number; stripe?: Colour },
): Vessel {
  const height = 0.062 * tall;
  const outer = (y: number): number =>
    0.024 + 0.02 * Math.sqrt(clamp(y / height, 0, 1)) - (y < 0.004 ? 0.004 : 0);
  return {
    height,
    radiusMax: 0.046,
    outer,
    inner: (y) => (y < 0.006 ? 0 : outer(y) - 0.0028),
    material: "porcelain",
    colour,
    fill: { level: height * 0.84, colour: fill, steams: true },
    ...(stripe === undefined ? {} : { stripe }),
  };
}

export function createBowl(radius: number, colour: Colour, stripe?: Colour): Vessel {
  const height = radius * 0.62;
  const outer = (y: number): number =>
    y < radius * 0.06
      ? radius * 0.46
      : radius * (0.42 + 0.58 * Math.sin((clamp(y / height, 0, 1) * Math.PI) / 2));
  return {
    height,
    radiusMax: radius,
    outer,
    inner: (y) => (y < radius * 0.12 ? 0 : outer(y) - radius * 0.05),
    material: "porcelain",
    colour,
    ...(stripe === undefined ? {} : { stripe }),
  };
}

export function createTumbler(fill: Colour): Vessel {
  const height = 0.115;
  const outer = (y: number): number => lerp(0.028, 0.035, clamp(y / height, 0, 1));
  return {
    height,
    radiusMax: 0.036,
    outer,
    inner: (y) => (y < 0.009 ? 0 : outer(y) - 0.0022),
    material: "glass",
    colour: [0.85, 0.92, 0.95],
    fill: { level: height * 0.7, colour: fill, steams: false },
  };
}

export function createWineGlass(fill: Colour): Vessel {
  const height = 0.185;
  const outer = (y: number): number => {
    const share = clamp(y / height, 0, 1);
    if (share < 0.03) return 0.035;
    if (share < 0.45)
      return 0.0042 + 0.02 * smoothstep(0.1, 0.03, share) + 0.008 * smoothstep(0.38, 0.45, share);
    const bowl = (share - 0.45) / 0.55;
    return (
      0.012 +
      0.03 * Math.sin(clamp(bowl * 1.15 + 0.05, 0, 1) * Math.PI * 0.62) -
      0.006 * smoothstep(0.6, 1, bowl)
    );
  };
  return {
    height,
    radiusMax: 0.045,
    outer,
    inner: (y) => (y < height * 0.47 ? 0 : outer(y) - 0.0018),
    material: "glass",
    colour: [0.9, 0.94, 0.96],
    fill: { level: height * 0.7, colour: fill, steams: false },
  };
}

export function createCandle(height: number, colour: Colour): Vessel {
  return {
    height,
    radiusMax: 0.04,
    outer: (y) => (y < 0.008 ? 0.04 - y * 0.6 : 0.0125),
    inner: () => 0,
    material: "wax",
    colour,
    isLit: true,
  };
}

/** A round board of wood. */
export function createBoard(radius: number): Vessel {
  return {
    height: 0.016,
    radiusMax: radius,
    outer: (y) => radius - Math.abs(y - 0.008) * 0.25,
    inner: () => 0,
    material: "wood",
    colour: [0.36, 0.2, 0.1],
  };
}
