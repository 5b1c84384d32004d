import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Terrain } from "../../outdoors/terrain.ts";
import { growCoral } from "./grow-coral.ts";
import { growKelp } from "./grow-kelp.ts";
import type { Growth } from "./paint-limbs.ts";
import type { UnderwaterPlan } from "./plan.ts";

const CORALS: Readonly<Record<UnderwaterPlan["kind"], number>> = {
  reef: 78,
  canyon: 52,
  kelp: 9,
  wreck: 12,
  deep: 0,
};

/** All that grows on the bed, the farthest first: corals thick on the side of the reef, kelp in a forest; the middle is left open. */
export function plantBed(plan: UnderwaterPlan, terrain: Terrain, seed: number): Growth[] {
  const growths = [...plantCorals(plan, terrain, seed), ...plantKelp(plan, terrain, seed)];
  return growths.toSorted((a, b) => b.z - a.z);
}

function plantCorals(plan: UnderwaterPlan, terrain: Terrain, seed: number): Growth[] {
  const { camera, side, kind } = plan;
  const half = camera.centreX / camera.focal;
  return Array.from({ length: CORALS[kind] }, (_, index): Growth => {
    const random = rng(seed, `coral ${index}`);
    const z = lerp(2.6, 15, random() ** 1.35);
    const isAtSide = random() < 0.66;
    const away = isAtSide ? side * lerp(0.32, 1.05, random()) : lerp(-1.02, 1.02, random());
    // Something stands in each lower corner, so that the picture has a frame.
    const across =
      index < 3
        ? side * lerp(0.62, 0.95, random())
        : index === 3
          ? -side * lerp(0.75, 0.98, random())
          : away;
    const isOpen = Math.abs(across) < 0.36;
    const near = index < 4 ? lerp(2.7, 3.8, random()) : isOpen ? Math.max(z, 8) : z;
    const x = across * half * near;
    const size =
      lerp(0.4, 1.25, random() ** 1.2) * (isOpen ? 0.7 : 1) * (kind === "wreck" ? 0.8 : 1);
    return { x, y: terrain.height(x, near) - 0.04, z: near, ...growCoral(random, size) };
  });
}

function plantKelp(
  { kind, camera, surface }: UnderwaterPlan,
  terrain: Terrain,
  seed: number,
): Growth[] {
  const count = kind === "kelp" ? 26 : kind === "reef" || kind === "canyon" ? 4 : 0;
  const half = camera.centreX / camera.focal;
  return Array.from({ length: count }, (_, index): Growth => {
    const random = rng(seed, `kelp ${index}`);
    const z = kind === "kelp" ? lerp(3.6, 17, random()) : lerp(5, 11, random());
    const raw = lerp(-1.05, 1.05, random());
    const across =
      kind === "kelp" && z < 9 && Math.abs(raw) < 0.4 ? raw + Math.sign(raw || 1) * 0.4 : raw;
    const x = across * half * z;
    const top = kind === "kelp" ? surface * lerp(0.6, 1, random()) : lerp(1.2, 2.6, random());
    const broad = kind === "kelp" ? lerp(0.5, 0.75, random()) : 0.32;
    return { x, y: terrain.height(x, z) - 0.05, z, ...growKelp(random, { top, broad }) };
  });
}
