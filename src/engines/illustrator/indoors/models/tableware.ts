import type { Colour } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { ceramic } from "../materials/ceramic.ts";
import { curve } from "../solids/curve.ts";

/** The clay of a service: one glaze outside, perhaps another inside, a rim of a third. */
export interface Service {
  readonly colour: Colour;
  readonly inside?: Colour;
  readonly rim?: Colour;
  readonly speckle: number;
}

export const SERVICES: readonly [Service, ...Service[]] = [
  { colour: [0.8, 0.79, 0.76], speckle: 0 },
  { colour: [0.72, 0.68, 0.6], rim: [0.3, 0.18, 0.09], speckle: 0.7 },
  { colour: [0.12, 0.2, 0.26], inside: [0.62, 0.6, 0.55], speckle: 0.3 },
  { colour: [0.76, 0.75, 0.72], rim: [0.06, 0.13, 0.32], speckle: 0 },
  { colour: [0.36, 0.42, 0.34], inside: [0.7, 0.67, 0.58], speckle: 0.5 },
  { colour: [0.08, 0.08, 0.085], speckle: 0.2 },
  { colour: [0.64, 0.36, 0.27], inside: [0.74, 0.68, 0.6], speckle: 0.4 },
];

/** Glaze that is another one beyond a radius or a height. */
function glaze(
  noise: Noise,
  { colour, inside = colour, rim, speckle }: Service,
  edge: { readonly radius: number; readonly height: number; readonly isOpen: boolean },
): Material {
  const outer = ceramic(noise, colour, { speckle });
  return {
    ...outer,
    paint(surface, skin) {
      const radius = Math.sqrt(surface.u * surface.u + surface.w * surface.w);
      // Inside, a surface faces the axis or the sky.
      const facing = (surface.nx * surface.u + surface.nz * surface.w) / (radius + 1e-6);
      const isInside = edge.isOpen ? facing < 0 : surface.ny > 0.1;
      if (isInside) {
        skin.red = inside[0];
        skin.green = inside[1];
        skin.blue = inside[2];
      }
      outer.paint?.(surface, skin);
      if (rim === undefined) return;
      const nearRim = edge.isOpen
        ? smoothstep(edge.height - 0.004, edge.height - 0.001, surface.v)
        : smoothstep(edge.radius - 0.005, edge.radius - 0.0025, radius);
      skin.red += (rim[0] - skin.red) * nearRim;
      skin.green += (rim[1] - skin.green) * nearRim;
      skin.blue += (rim[2] - skin.blue) * nearRim;
    },
  };
}

export type At = readonly [number, number, number];

/** The height of a plate's middle. */
export const PLATE_RISE = 0.009;

export function addPlate(
  make: Carpenter,
  at: At,
  radius: number,
  service: Service,
  noise: Noise,
): void {
  const r = radius;
  const profile = curve(
    [
      0,
      0.004,
      r * 0.5,
      0.004,
      r * 0.56,
      0,
      r * 0.62,
      0.001,
      r * 0.7,
      0.007,
      r * 0.95,
      0.0165,
      r,
      0.019,
      r * 0.985,
      0.021,
      r * 0.93,
      0.0195,
      r * 0.7,
      0.0115,
      r * 0.6,
      PLATE_RISE,
      0,
      PLATE_RISE,
    ],
    3,
  );
  make.lathe(at, profile, glaze(noise, service, { radius: r, height: 0.02, isOpen: false }));
}

export function addBowl(
  make: Carpenter,
  at: At,
  radius: number,
  service: Service,
  noise: Noise,
): void {
  const r = radius;
  const high = r * 0.95;
  const profile = curve(
    [
      0,
      0.003,
      r * 0.42,
      0.003,
      r * 0.46,
      0,
      r * 0.52,
      0.004,
      r * 0.8,
      high * 0.36,
      r * 0.97,
      high * 0.8,
      r,
      high,
      r * 0.975,
      high + 0.001,
      r * 0.93,
      high * 0.8,
      r * 0.75,
      high * 0.38,
      r * 0.45,
      high * 0.12,
      0,
      high * 0.08,
    ],
    4,
  );
  make.lathe(at, profile, glaze(noise, service, { radius: r, height: high, isOpen: true }));
}

const CUP: readonly number[] = [
  0, 0.004, 0.021, 0.004, 0.0225, 0, 0.0245, 0.002, 0.029, 0.009, 0.0375, 0.028, 0.041, 0.05,
  0.0425, 0.062, 0.0408, 0.0628, 0.039, 0.05, 0.0355, 0.03, 0.027, 0.011, 0, 0.008,
];
const MUG: readonly number[] = [
  0, 0.003, 0.034, 0.003, 0.0365, 0, 0.039, 0.004, 0.0405, 0.012, 0.0408, 0.086, 0.0415, 0.0925,
  0.0395, 0.0935, 0.0378, 0.088, 0.0375, 0.014, 0, 0.009,
];

/** A handle of round clay at the side of a cup. */
function addHandle(
  make: Carpenter,
  [x, y, z]: At,
  [reach, high, thick]: readonly [number, number, number],
  material: Material,
  yaw: number,
): void {
  make.form(
    [x, y, z],
    {
      minX: 0,
      maxX: reach + thick,
      minY: -high - thick,
      maxY: high + thick,
      minZ: -thick * 1.6,
      maxZ: thick * 1.6,
    },
    (a, b, c) => {
      const out = Math.sqrt((a / reach) ** 2 + (b / high) ** 2);
      const ring = (out - 1) * Math.min(reach, high);
      return Math.sqrt(ring * ring + c * c * 0.55) - thick;
    },
    material,
    { yaw, caution: 0.75 },
  );
}

interface Drink {
  readonly colour: Colour;
  /** Froth or cream that lies on it. */
  readonly froth?: Colour;
  /** A leaf drawn into the froth. */
  readonly isDrawn?: boolean;
}

function drinkMaterial(
  { colour, froth, isDrawn = false }: Drink,
  radius: number,
  noise: Noise,
): Material {
  return {
    colour: froth ?? colour,
    gloss: froth === undefined ? 1 : 0.35,
    roughness: froth === undefined ? 0.01 : 0.25,
    paint(surface, skin) {
      if (froth === undefined) return;
      const [a, b] = [surface.u / radius, surface.w / radius];
      const out = Math.sqrt(a * a + b * b);
      let milk = 1 - smoothstep(0.74, 0.86, out + noise.perlin(a * 4, b * 4) * 0.05);
      if (isDrawn) milk = rosette(a, b);
      const crema = 1 + 0.1 * noise.fbm(a * 5, b * 5, 3);
      skin.red = (colour[0] + (froth[0] - colour[0]) * milk) * crema;
      skin.green = (colour[1] + (froth[1] - colour[1]) * milk) * crema;
      skin.blue = (colour[2] + (froth[2] - colour[2]) * milk) * crema;
    },
  };
}

/** The leaf that a barista pours: bent bands on either side of a stem. */
function rosette(a: number, b: number): number {
  const along = b + 0.05;
  const side = Math.abs(a);
  const reach =
    0.62 * Math.sqrt(Math.max(0, 1 - ((along + 0.02) / 0.7) ** 2)) * (0.75 - 0.35 * along);
  if (side > reach || Math.abs(along) > 0.66)
    return smoothstep(0.86, 0.95, Math.sqrt(a * a + b * b)) * 0.25;
  const band = Math.sin((along * 1.15 - side * 0.95) * 26);
  const stem = smoothstep(0.045, 0.02, side);
  return Math.max(0, smoothstep(-0.15, 0.35, band) * (1 - stem)) * 0.95;
}

export interface CupPlan {
  readonly service: Service;
  readonly drink?: Drink;
  readonly yaw?: number;
  readonly hasSaucer?: boolean;
  readonly isMug?: boolean;
}

export const CUP_TOP = 0.063;

/** A cup on its saucer, or a mug, with what is in it. */
export function addCup(
  make: Carpenter,
  at: At,
  { service, drink, yaw = 0, hasSaucer = true, isMug = false }: CupPlan,
  noise: Noise,
): void {
  const [x, y, z] = at;
  const clay = ceramic(noise, service.colour, { speckle: service.speckle });
  if (isMug) {
    make.lathe(
      at,
      curve(MUG, 3),
      glaze(noise, service, { radius: 0.041, height: 0.093, isOpen: true }),
    );
    addHandle(
      make,
      [x + Math.cos(yaw) * 0.036, y + 0.05, z - Math.sin(yaw) * 0.036],
      [0.027, 0.029, 0.0055],
      clay,
      yaw,
    );
    if (drink !== undefined)
      make.lathe([x, y + 0.08, z], [0.0378, 0, 0, 0.0003], drinkMaterial(drink, 0.0378, noise));
    return;
  }
  const lift = hasSaucer ? 0.008 : 0;
  if (hasSaucer) addPlate(make, at, 0.073, service, noise);
  make.lathe(
    [x, y + lift, z],
    curve(CUP, 3),
    glaze(noise, service, { radius: 0.042, height: 0.0625, isOpen: true }),
  );
  addHandle(
    make,
    [x + Math.cos(yaw) * 0.034, y + lift + 0.036, z - Math.sin(yaw) * 0.034],
    [0.021, 0.017, 0.0038],
    clay,
    yaw,
  );
  if (drink !== undefined)
    make.lathe(
      [x, y + lift + 0.052, z],
      [0.0397, 0, 0, 0.0002],
      drinkMaterial(drink, 0.0397, noise),
    );
}

const TEAPOT: readonly number[] = [
  0, 0.006, 0.042, 0.006, 0.045, 0, 0.05, 0.004, 0.068, 0.022, 0.079, 0.05, 0.074, 0.082, 0.056,
  0.104, 0.042, 0.111, 0.044, 0.114, 0.038, 0.117, 0.02, 0.125, 0.008, 0.129, 0.006, 0.133, 0.011,
  0.14, 0.0105, 0.147, 0.005, 0.152, 0, 0.1525,
];

export function addTeapot(make: Carpenter, at: At, service: Service, noise: Noise, yaw = 0): void {
  const [x, y, z] = at;
  const clay = ceramic(noise, service.colour, { speckle: service.speckle });
  make.lathe(at, curve(TEAPOT, 3), clay);
  addHandle(
    make,
    [x + Math.cos(yaw) * 0.068, y + 0.062, z - Math.sin(yaw) * 0.068],
    [0.042, 0.036, 0.0068],
    clay,
    yaw,
  );
  // The spout rises in a bend and grows narrow.
  make.form(
    [x, y, z],
    { minX: 0.05, maxX: 0.14, minY: 0.025, maxY: 0.115, minZ: -0.025, maxZ: 0.025 },
    (a, b, c) => {
      const along = Math.min(1, Math.max(0, (a - 0.055) / 0.075));
      const middle = 0.045 + 0.062 * along ** 1.7;
      const radius = 0.0195 - 0.0115 * along ** 0.7;
      const over = Math.max(0, a - 0.132) + Math.max(0, 0.055 - a);
      const lift = (b - middle) * 0.72;
      return (Math.sqrt(lift * lift + c * c + over * over) - radius) * 0.8;
    },
    clay,
    { yaw: yaw + Math.PI, caution: 0.8 },
  );
}

/** A board to cut on, with a hole in its handle. */
export function addBoard(
  make: Carpenter,
  [x, y, z]: At,
  [wide, deep]: readonly [number, number],
  material: Material,
  yaw = 0,
): void {
  const [a, b] = [wide / 2, deep / 2];
  make.form(
    [x, y, z],
    { minX: -a - 0.09, maxX: a, minY: 0, maxY: 0.018, minZ: -b, maxZ: b },
    (px, py, pz) => {
      const qx = Math.abs(px) - a + 0.02;
      const qz = Math.abs(pz) - b + 0.02;
      const plate =
        Math.hypot(Math.max(0, qx), Math.max(0, qz)) + Math.min(0, Math.max(qx, qz)) - 0.02;
      const handle = Math.max(Math.abs(pz) - 0.022, Math.abs(px + a + 0.03) - 0.055);
      const hole = 0.009 - Math.hypot(px + a + 0.055, pz);
      const flat = Math.max(Math.min(plate, handle), hole);
      return Math.max(flat, Math.abs(py - 0.009) - 0.007) - 0.0018;
    },
    material,
    { yaw, caution: 0.9 },
  );
}
