import type { Random } from "../../../core/rng.ts";
import type { Placed } from "../pieces/piece.ts";
import type { StudioSpace } from "../studio-space.ts";

/** A round block that things stand on; `rise` is its height. */
export interface Drum {
  readonly x: number;
  readonly z: number;
  readonly radiusX: number;
  readonly radiusZ: number;
  readonly rise: number;
}

/** More things than this share one platform. */
const OWN_MAX = 3;
const PLATFORM_RISE = 0.1;
const RISES: readonly number[] = [0.22, 0.12, 0.3, 0.16];

/** The height of the highest drum for so many things. */
export const riseMax = (count: number): number => (count > OWN_MAX ? PLATFORM_RISE : 0.3);

/** Blocks for what stands on the floor: one each, or a platform for many. */
export function placeDrums(space: StudioSpace, placed: readonly Placed[], random: Random): Drum[] {
  const standing = placed.filter(({ lift, floats }) => lift === 0 || floats);
  const spots = standing.map((piece) => {
    const z = space.camera.focal / Math.max(1, piece.ground - space.camera.horizonY);
    const scale = z / space.camera.focal;
    return {
      x: (piece.centre - space.camera.centreX) * scale,
      z,
      half: (piece.height * piece.ratio * scale) / 2,
    };
  });
  const offset = Math.floor(random() * RISES.length);
  if (spots.length <= OWN_MAX)
    return spots.map(({ x, z, half }, index) => {
      const radiusX = spots.length === 1 ? Math.max(0.42, half * 1.25) : Math.max(0.3, half * 1.02);
      return {
        x,
        z,
        radiusX,
        radiusZ: Math.min(radiusX, 0.6),
        rise: RISES[(index + offset) % RISES.length] ?? PLATFORM_RISE,
      };
    });
  const left = Math.min(...spots.map(({ x, half }) => x - half));
  const right = Math.max(...spots.map(({ x, half }) => x + half));
  const near = Math.min(...spots.map(({ z }) => z));
  const far = Math.max(...spots.map(({ z }) => z));
  return [
    {
      x: (left + right) / 2,
      z: (near + far) / 2,
      radiusX: ((right - left) / 2) * 1.16,
      radiusZ: (far - near) / 2 + 0.55,
      rise: PLATFORM_RISE,
    },
  ];
}

/** How high the block is that a piece stands on; 0 where there is none. */
export function riseUnder(
  drums: readonly Drum[],
  { camera }: StudioSpace,
  { centre, ground }: Pick<Placed, "centre" | "ground">,
): number {
  const z = camera.focal / Math.max(1, ground - camera.horizonY);
  const x = ((centre - camera.centreX) * z) / camera.focal;
  const away = (drum: Drum): number =>
    ((x - drum.x) / drum.radiusX) ** 2 + ((z - drum.z) / drum.radiusZ) ** 2;
  const nearest = drums.toSorted((a, b) => away(a) - away(b))[0];
  return nearest !== undefined && away(nearest) < 1.2 ? nearest.rise : 0;
}
