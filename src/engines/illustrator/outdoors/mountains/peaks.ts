import type { Camera } from "../../core/camera.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";

/** A mountain. Lengths in metres. */
export interface Peak {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Where its foot is. */
  readonly radius: number;
  /** Where its ridges run, unit lengths. */
  readonly arms: readonly { readonly x: number; readonly z: number }[];
}

/** What a layout knows of the frame. */
export interface View {
  readonly camera: Camera;
  readonly width: number;
  /** 0 in a wide frame to 1 in a tall one. */
  readonly tall: number;
  readonly side: -1 | 1;
}

export interface Summit {
  /** Where it is seen: 0 to 1 across the frame, and above the horizon as a share of the sky. */
  readonly across: number;
  readonly up: number;
  readonly z: number;
  /** How many times wider than high its half is. */
  readonly steep: number;
}

/** A mountain with lower summits on its ridges. */
export function peaksAt(random: Random, { camera, width, tall }: View, summit: Summit): Peak[] {
  const { across, up, z, steep } = summit;
  const height = ((up * lerp(1, 0.66, tall) * camera.horizonY) / camera.focal) * z + camera.height;
  const x = ((across - 0.5) * width * z) / camera.focal;
  const main: Peak = { x, z, height, radius: height * steep, arms: armsOf(random) };
  const others = 2 + Math.floor(random() * 3);
  const subsidiary = (): Peak => {
    const arm = main.arms[Math.floor(random() * main.arms.length)] ?? { x: 1, z: 0 };
    const out = lerp(0.2, 0.48, random());
    const lower = height * lerp(0.9, 0.6, (out - 0.2) / 0.28) * lerp(0.84, 1, random());
    return {
      x: x + arm.x * out * main.radius,
      z: z + arm.z * out * main.radius,
      height: lower,
      radius: lower * steep * 0.8,
      arms: armsOf(random),
    };
  };
  return [main, ...Array.from({ length: others }, subsidiary)];
}

function armsOf(random: Random): { x: number; z: number }[] {
  const count = 3 + Math.floor(random() * 2);
  const turn = random() * Math.PI * 2;
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + ((index + (random() - 0.5) * 0.5) / count) * Math.PI * 2;
    return { x: Math.cos(angle), z: Math.sin(angle) };
  });
}

/** A cone with sharp ridges; its flanks are steeper near the summit. */
export function riseOf({ x, z, height, radius, arms }: Peak, atX: number, atZ: number): number {
  const dx = (atX - x) / radius;
  const dz = (atZ - z) / radius;
  const squared = dx * dx + dz * dz;
  if (squared > 1.6) return 0;
  const distance = Math.sqrt(squared) + 1e-6;
  let ridge = 0;
  for (const arm of arms) {
    const along = (dx * arm.x + dz * arm.z) / distance;
    if (along <= 0) continue;
    const near = 1 - Math.abs(dx * arm.z - dz * arm.x) / distance;
    if (near > ridge) ridge = near;
  }
  const left = 1 - distance * (1.3 - 0.5 * ridge);
  return left <= 0 ? 0 : height * left * Math.sqrt(Math.sqrt(left));
}
