import { hashCell } from "../../core/hash.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { MeadowPlan } from "./plan.ts";

/** Height of a step. */
const STEP = 1.15;
/** Share of a step that is bank. */
const BANK = 0.3;
/** The floor of the valley lies in the middle of a step, where fields are flat on both slopes. */
const BOTTOM = 2.45 * STEP;

/** Which terrace a place is on. One object serves all places. */
interface TerracePlace {
  floor: number;
  /** Metres above the field: the rim is a little higher, the bank leads up to the next. */
  above: number;
  isRim: boolean;
  isFlooded: boolean;
}

export type TerraceAt = (x: number, z: number) => TerracePlace;

/**
 * Answers which terrace a place is on. The fields step down from the eye into the valley and up again on
 * the hills across it, and follow every bend of the slope.
 */
export function createTerraces({ look, side, rise }: MeadowPlan, noise: Noise): TerraceAt {
  const salt = Math.floor(look * 409);
  const place: TerracePlace = { floor: 0, above: 0, isRim: false, isFlooded: false };
  return (x, z) => {
    const bend = noise.fbm(x * 0.014 + look * 40, z * 0.012, 3) * 11;
    const down = rise - 2.2 - 0.15 * z - side * x * 0.07;
    const up = 0.085 * (z - 95) + Math.abs(x) * 0.05;
    const hills = smoothstep(180, 700, z) * 26;
    const slope = Math.max(BOTTOM, Math.max(down, up) + bend * smoothstep(4, 45, z) + hills);
    const steps = slope / STEP;
    place.floor = Math.floor(steps);
    const share = steps - place.floor;
    const isDown = down > up;
    // Below the eye a field ends in a bank that falls to the next; across the valley one rises behind it.
    place.above = isDown ? smoothstep(0, BANK, share) - 1 : smoothstep(1 - BANK * 1.4, 1, share);
    const rim = isDown
      ? smoothstep(BANK + 0.1, BANK, share) * smoothstep(BANK * 0.4, BANK, share)
      : 0;
    place.above = place.above * STEP + rim * 0.2;
    place.isRim = isDown ? share < BANK + 0.06 : share > 1 - BANK * 1.35 || share < 0.04;
    const plot = Math.floor(
      (x + noise.perlin(z * 0.05, place.floor * 3.7) * 12 + hashCell(place.floor, 5) * 40) / 34,
    );
    place.isFlooded = z < 230 && hashCell(place.floor * 7 + plot, salt) < 0.6;
    return place;
  };
}

/** The land of the terraces. */
export function terraceShape(terraceAt: TerraceAt): HeightAt {
  return (x, z) => {
    const { floor, above } = terraceAt(x, z);
    return clamp(floor * STEP + above, 0, 90);
  };
}
