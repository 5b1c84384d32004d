import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { CityWork } from "./city-work.ts";
import type { Paving } from "./foreground.ts";
import { openShare } from "./lit-windows.ts";

/** A place of the ground; `edge` is how far it is from where the ground ends. One object serves all pixels. */
export interface GroundPlace {
  x: number;
  z: number;
  edge: number;
  footprint: number;
}

/** Width and length of a piece of the ground in metres. */
const PIECES: Record<Paving, readonly [number, number]> = {
  slabs: [0.9, 0.6],
  planks: [0.16, 3.2],
  cobbles: [0.17, 0.14],
};

/** Answers how the ground is coloured before light falls on it, and how smooth and how tilted the last place was. */
export function createPaving({ plan, noise, light }: CityWork) {
  const { paving } = plan.foreground;
  const [wide, long] = PIECES[paving];
  const { isSnowy } = light;
  // An object, for a captured number that changes with every pixel would be allocated each time.
  const last = { smooth: 1, tilt: 0 };

  function paintPieces({ x, z, footprint }: GroundPlace, into: Light): void {
    const row = Math.floor(z / long);
    const shifted = x + (row % 2) * wide * (paving === "planks" ? 0.37 : 0.5);
    const shiftedZ = paving === "planks" ? z + hashCell(Math.floor(x / wide), 5) * long : z;
    const column = Math.floor((paving === "planks" ? x : shifted) / wide);
    const piece = hashCell(column, Math.floor(shiftedZ / long));
    const joints =
      openShare(paving === "planks" ? x : shifted, footprint, wide, 1 - 0.016 / wide) *
      openShare(shiftedZ, footprint * 3.5, long, 1 - 0.02 / long);
    const stain = noise.fbm(x * 0.55, z * 0.3, 4);
    const grain = footprint < 0.02 ? noise.perlin(x * 24, z * (paving === "planks" ? 2 : 20)) : 0;
    const tone = (0.78 + piece * 0.34 + stain * 0.42 + grain * 0.08) * (0.42 + 0.58 * joints);
    const base =
      paving === "planks" ? ([0.22, 0.145, 0.09] as const) : ([0.25, 0.24, 0.235] as const);
    const warm = (hashCell(column + 9, row) - 0.5) * 0.05;
    into.red = (base[0] + warm) * tone;
    into.green = base[1] * tone;
    into.blue = (base[2] - warm * 0.6) * tone;
    const puddle = smoothstep(-0.1, 0.28, noise.fbm(x * 0.34 + 7, z * 0.2, 3));
    last.smooth = lerp(0.35, 1, puddle) * (0.4 + 0.6 * joints);
    last.tilt = (piece - 0.5) * 0.5 * (1 - puddle) + grain * 0.2 + stain * 0.3;
  }

  function layKerb({ x, edge, footprint }: GroundPlace, into: Light): void {
    const kerb = smoothstep(0.56, 0.52, edge);
    if (kerb <= 0) return;
    const joint = openShare(x, footprint, 1.4, 0.99);
    const tone =
      (0.3 + 0.12 * hashCell(Math.floor(x / 1.4), 3) + noise.fbm(x * 2, edge * 4, 3) * 0.12) *
      joint;
    into.red = lerp(into.red, tone, kerb);
    into.green = lerp(into.green, tone * 0.97, kerb);
    into.blue = lerp(into.blue, tone * 0.93, kerb);
    last.smooth = lerp(last.smooth, 0.5, kerb);
  }

  function laySnow({ x, z }: GroundPlace, into: Light): void {
    const drift = noise.fbm(x * 0.5, z * 0.4, 4);
    const trodden = smoothstep(0.5, 0, Math.abs(noise.perlin(x * 0.2 + 3, z * 0.09) * 2));
    const share = clamp(0.92 + drift * 0.3 - trodden * 0.5, 0, 1);
    const white = 0.74 + drift * 0.12;
    into.red = lerp(into.red, white, share);
    into.green = lerp(into.green, white * 1.01, share);
    into.blue = lerp(into.blue, white * 1.05, share);
    last.smooth *= 1 - share;
  }

  const pave = (place: GroundPlace, into: Light): void => {
    paintPieces(place, into);
    layKerb(place, into);
    if (isSnowy) laySnow(place, into);
  };
  return { pave, last };
}
