import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Carpenter } from "../carpenter.ts";
import type { Material } from "../material.ts";
import { bendNormal } from "../materials/bend-normal.ts";
import { crust } from "./crust.ts";
import type { Model, ModelMaking } from "./model.ts";

/** A crescent of seven rolls of dough that grow towards its middle. */
function croissant(make: Carpenter, { noise }: ModelMaking): void {
  const material = crust({
    noise,
    colour: [0.5, 0.24, 0.065],
    dark: [0.22, 0.08, 0.022],
    pale: [0.7, 0.46, 0.2],
    top: 0.05,
    gloss: 0.4,
  });
  const flaky: Material = {
    ...material,
    paint(surface, skin) {
      material.paint?.(surface, skin);
      const angle = Math.atan2(surface.u, surface.w + 0.075);
      const layer = Math.sin(
        angle * 52 + surface.v * 60 + noise.perlin(surface.u * 60, surface.w * 60) * 2.4,
      );
      const ridge = layer * 0.12;
      skin.red *= 1 + ridge;
      skin.green *= 1 + ridge * 1.2;
      skin.blue *= 1 + ridge * 1.3;
      bendNormal(surface, layer * 0.16 * Math.cos(angle), 0, -layer * 0.16 * Math.sin(angle));
    },
  };
  make.form(
    [0, 0.026, 0.02],
    { minX: -0.095, maxX: 0.095, minY: -0.028, maxY: 0.042, minZ: -0.075, maxZ: 0.05 },
    (x, y, z) => {
      const angle = Math.atan2(x, z + 0.075);
      const out = Math.sqrt(x * x + (z + 0.075) ** 2) - 0.078;
      const share = clamp(Math.abs(angle) / 1.25, 0, 1);
      const rolls = angle * 5.2 + (angle > 0 ? 0.12 : -0.12);
      const within = rolls - Math.round(rolls);
      const body = 0.04 * (1 - share ** 2.2) + 0.007;
      const radius = body * (0.84 + 0.2 * Math.sqrt(Math.max(0, 1 - within * within * 3.2)));
      const over = Math.max(0, Math.abs(angle) - 1.22) * 0.078;
      const flat = y < 0 ? 1.25 : 1;
      return Math.sqrt(out * out * 0.92 + y * y * flat + over * over) - radius;
    },
    flaky,
    { caution: 0.6 },
  );
}

/** A round or a long loaf with cuts that opened in the oven. */
function loaf(long: number, wide: number, high: number, cuts: number): Model["make"] {
  return (make, { noise }) => {
    const material = crust({
      noise,
      colour: [0.42, 0.2, 0.065],
      dark: [0.2, 0.08, 0.025],
      pale: [0.72, 0.56, 0.34],
      top: high,
      gloss: 0.15,
      dusted: 0.35,
    });
    const scored: Material = {
      ...material,
      paint(surface, skin) {
        material.paint?.(surface, skin);
        const open = smoothstep(0.5, 0.9, cutAt(surface.u, surface.w));
        skin.red += (0.74 - skin.red) * open;
        skin.green += (0.58 - skin.green) * open;
        skin.blue += (0.36 - skin.blue) * open;
      },
    };
    const cutAt = (x: number, z: number): number => {
      const place = (x / long + z / (wide * 3.4)) * cuts;
      const within = Math.abs(place - Math.round(place)) * (long / cuts);
      return Math.abs(z) < wide * 0.62 && Math.abs(x) < long * 0.8
        ? clamp(1 - within / 0.007, 0, 1)
        : 0;
    };
    make.form(
      [0, 0, 0],
      { minX: -long, maxX: long, minY: 0, maxY: high * 1.06, minZ: -wide, maxZ: wide },
      (x, y, z) => {
        const a = Math.abs(x) / long;
        const width = Math.sqrt(Math.max(0.0001, 1 - a ** 2.6));
        const b = z / wide;
        const c = (y - high * 0.36) / (high * (y < high * 0.36 ? 0.4 : 0.64));
        const reach = Math.sqrt(b * b + c * c) / width;
        const lumps = noise.perlin(x * 34, z * 34 + y * 20) * 0.0018;
        return Math.max(
          (reach - 1) * Math.min(wide, high * 0.55) * width * 0.72 +
            cutAt(x, z) * 0.004 * Number(c > 0) +
            lumps,
          Math.abs(x) - long * 0.995,
        );
      },
      scored,
      { caution: 0.6 },
    );
  };
}

/** What a baker makes without sugar. */
export const BREAD: ReadonlyMap<string, Model> = new Map<string, Model>([
  ["croissant", { width: 0.18, height: 0.066, depth: 0.12, served: "plate", make: croissant }],
  [
    "bread",
    { width: 0.24, height: 0.1, depth: 0.15, served: "board", make: loaf(0.12, 0.075, 0.1, 4) },
  ],
  [
    "baguette bread",
    {
      width: 0.46,
      height: 0.055,
      depth: 0.075,
      served: "board",
      make: loaf(0.23, 0.037, 0.055, 7),
    },
  ],
]);
