import type { Canvas } from "../../core/canvas.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { createLight } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { TablePlan } from "./plan.ts";
import type { TopKind } from "./table-kind.ts";
import type { TableLight } from "./table-light.ts";

interface Top {
  readonly plan: TablePlan;
  readonly light: TableLight;
  readonly noise: Noise;
  readonly checkAborted: () => void;
}

/** Paints the table with the shadows of what stands on it, sharp in front and soft at its far edge. */
export function paintTop(canvas: Canvas, { plan, light, noise, checkAborted }: Top): void {
  const { frame, depth } = canvas;
  const { camera, edge } = plan;
  const material = createMaterial(plan, noise);
  const shadeAt = createShades(plan, light);
  const paint = createLight();
  const first = Math.max(
    0,
    Math.floor(camera.horizonY + (camera.height * camera.focal) / (edge * 1.03)),
  );
  for (let row = first; row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const z = (camera.height * camera.focal) / (row + 0.5 - camera.horizonY);
    const cover = smoothstep(edge * 1.03, edge * 0.97, z);
    for (let column = 0; column < frame.width; column++) {
      const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
      material(x, z, paint);
      const gloss = paint.red < 0 ? 0 : GLOSS[plan.top];
      const shade = shadeAt(x, z);
      const sheen =
        gloss *
        Math.exp(-((x / z - light.window.x * 0.5) ** 2) * 5) *
        smoothstep(0.6, 1.9, z) *
        shade.key;
      const flame = shade.flame;
      const at = row * frame.width + column;
      const to = at * 3;
      const red =
        paint.red *
          (light.key[0] * 0.62 * shade.key +
            light.around[0] * shade.sky +
            light.flameColour[0] * flame) +
        light.key[0] * sheen;
      const green =
        paint.green *
          (light.key[1] * 0.62 * shade.key +
            light.around[1] * shade.sky +
            light.flameColour[1] * flame) +
        light.key[1] * sheen;
      const blue =
        paint.blue *
          (light.key[2] * 0.62 * shade.key +
            light.around[2] * shade.sky +
            light.flameColour[2] * flame) +
        light.key[2] * sheen;
      frame.data[to] = lerp(frame.data[to] ?? 0, red, cover);
      frame.data[to + 1] = lerp(frame.data[to + 1] ?? 0, green, cover);
      frame.data[to + 2] = lerp(frame.data[to + 2] ?? 0, blue, cover);
      if (cover > 0.5) depth[at] = z;
    }
  }
}

const GLOSS: Readonly<Record<TopKind, number>> = {
  oak: 0.05,
  walnut: 0.07,
  marble: 0.11,
  linen: 0,
  gingham: 0,
  slate: 0.05,
};

/** How much of window, room and candles reaches a place of the table. One object serves all places. */
function createShades({ vessels, foods }: TablePlan, { window, flames }: TableLight) {
  const found = { key: 1, sky: 1, flame: 0 };
  const reach = Math.hypot(window.x, window.z) / window.y;
  const length = Math.hypot(window.x, window.z);
  const awayX = -window.x / length;
  const awayZ = -window.z / length;
  const casters = [
    ...vessels.map(({ vessel, x, z, y }) => ({
      x,
      z,
      radius: vessel.outer(vessel.height * 0.15),
      high: vessel.height + y,
      strength: vessel.material === "glass" ? 0.34 : 0.85,
    })),
    ...foods.map(({ x, z, width, height, y }) => ({
      x,
      z,
      radius: width * 0.36,
      high: (height + y) * 0.8,
      strength: 0.8,
    })),
  ];
  return (x: number, z: number) => {
    found.key = 1;
    found.sky = 1;
    for (const { x: cx, z: cz, radius, high, strength } of casters) {
      const dx = x - cx;
      const dz = z - cz;
      const along = dx * awayX + dz * awayZ;
      const across = Math.abs(-dx * awayZ + dz * awayX);
      const tail = high * reach;
      if (along > -radius * 1.4 && along < tail + radius * 2 && across < radius * 2.6) {
        const share = clamp(along / Math.max(0.01, tail), 0, 1);
        const soft = radius * (0.22 + share * 0.75);
        const end =
          smoothstep(tail + soft, tail - soft * 1.5, along) *
          smoothstep(-radius * 1.2, -radius * 0.5, along);
        found.key *=
          1 -
          strength * end * smoothstep(radius + soft, radius - soft, across) * (1 - share * 0.45);
      }
      const near = Math.sqrt(dx * dx + dz * dz) / (radius + 0.012);
      if (near < 2.6) found.sky *= 1 - 0.62 * Math.exp(-Math.max(0, near - 0.85) * 3.4);
    }
    found.flame = 0;
    for (const flame of flames) {
      const squared = (x - flame.x) ** 2 + (z - flame.z) ** 2 + flame.y * flame.y;
      found.flame += flame.y / (squared * Math.sqrt(squared) + 0.0005);
    }
    return found;
  };
}

/** Writes the paint of the table at a place. */
function createMaterial(
  { top, cloth }: TablePlan,
  noise: Noise,
): (x: number, z: number, into: Light) => void {
  if (top === "oak" || top === "walnut")
    return createPlanks(top === "oak" ? [0.44, 0.26, 0.12] : [0.17, 0.085, 0.045], noise);
  if (top === "marble") return createStone([0.74, 0.73, 0.72], [0.3, 0.31, 0.34], noise);
  if (top === "slate") return createStone([0.06, 0.064, 0.07], [0.11, 0.115, 0.12], noise);
  return createCloth(top === "linen" ? [0.66, 0.63, 0.57] : cloth, {
    noise,
    isChecked: top === "gingham",
  });
}

function createPlanks(wood: Colour, noise: Noise) {
  return (x: number, z: number, into: Light): void => {
    const plank = Math.floor(z / 0.13);
    const seam = smoothstep(0, 0.02, Math.min(fraction(z / 0.13), 1 - fraction(z / 0.13)));
    const shift = hashCell(plank, 7) * 60;
    const grain = noise.fbm(x * 2.4 + shift, z * 46, 4);
    const rings = Math.sin((z * 60 + noise.fbm(x * 1.1 + shift, z * 7 + shift, 3) * 13) * 1.5);
    const pores = noise.perlin(x * 16 + shift, z * 260) * 0.5;
    const tone =
      (0.82 + 0.32 * hashCell(plank, 3)) *
      (1 + grain * 0.42 + rings * 0.075 + pores * 0.13) *
      (0.45 + 0.55 * seam);
    into.red = wood[0] * tone;
    into.green = wood[1] * tone * (1 + rings * 0.012);
    into.blue = wood[2] * tone;
  };
}

function createStone(light: Colour, dark: Colour, noise: Noise) {
  return (x: number, z: number, into: Light): void => {
    const bend = noise.fbm(x * 3.2, z * 3.2, 3);
    const vein = 1 - Math.abs(noise.fbm(x * 2.6 + bend * 1.6, z * 2.6 - bend * 1.6, 4)) * 4.2;
    const fine = 1 - Math.abs(noise.fbm(x * 7 - bend * 2, z * 7 + bend * 2, 3)) * 6;
    const share = clamp(
      Math.max(0, vein) ** 3 * 0.6 + Math.max(0, fine) ** 4 * 0.22 + bend * 0.25,
      0,
      1,
    );
    into.red = lerp(light[0], dark[0], share);
    into.green = lerp(light[1], dark[1], share);
    into.blue = lerp(light[2], dark[2], share);
  };
}

/** Woven cloth with soft folds; checked for a picnic. */
function createCloth(colour: Colour, { noise, isChecked }: { noise: Noise; isChecked: boolean }) {
  return (x: number, z: number, into: Light): void => {
    const weave =
      1 + 0.07 * Math.sin(x * 1500) * Math.sin(z * 1500) + noise.perlin(x * 130, z * 130) * 0.06;
    const fold = 1 + noise.fbm(x * 2.6 + 4, z * 1.7, 3) * 0.34;
    if (!isChecked) {
      into.red = colour[0] * weave * fold;
      into.green = colour[1] * weave * fold;
      into.blue = colour[2] * weave * fold;
      return;
    }
    const across = fraction(x / 0.11) < 0.5 ? 1 : 0;
    const along = fraction(z / 0.11) < 0.5 ? 1 : 0;
    const share = (across + along) / 2;
    into.red = lerp(0.74, colour[0], share) * weave * fold;
    into.green = lerp(0.73, colour[1], share) * weave * fold;
    into.blue = lerp(0.7, colour[2], share) * weave * fold;
  };
}
