import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { createBlade, paintBlade } from "../../outdoors/plants/paint-blade.ts";
import { paintFlower } from "../../outdoors/plants/paint-flower.ts";
import { paintGrass } from "../../outdoors/plants/paint-grass.ts";
import type { CoverMaterial, FlowerKind } from "./cover.ts";
import type { MeadowWork } from "./meadow-work.ts";

const NEAR = 1.6;
const FAR = 70;
const STEM: Colour = [0.05, 0.08, 0.02];

/** What grows before the eye, and how far it may grow at a place, 0 to 1. */
export interface Sward {
  readonly cover: CoverMaterial;
  readonly clear: (x: number, z: number) => number;
}

/** Paints the blades before the eye, then the flowers among them. */
export function paintSward(canvas: Canvas, work: MeadowWork, sward: Sward): void {
  const { cover, clear } = sward;
  const { plan, daylight, seed, groundAt, veil, light, checkAborted } = work;
  const { camera, spread, wayAt, wayHalf } = plan;
  const windy = daylight.weather === "storm" ? 1.3 : daylight.weather === "rain" ? 0.6 : 0.25;
  paintGrass(canvas, {
    camera,
    daylight,
    spread,
    near: Math.min(NEAR, plan.nearest * 0.8),
    far: FAR,
    // Under snow only single stalks stand out.
    density: cover.density * (daylight.isSnowy ? 0.08 : 1),
    random: rng(seed, "sward"),
    heightAt: groundAt,
    glow: [1.0, 1.1, 0.6],
    wind: windy * -plan.side,
    bladeHalf: cover.bladeHalf,
    bow: cover.bow ?? 1,
    veil,
    checkAborted,
    growAt: (x, z, into) => {
      cover.grow(x, z, into);
      if (wayAt !== undefined)
        into.length *= smoothstep(-0.3, 0.9, Math.abs(x - wayAt(z)) - wayHalf);
      into.length *= clear(x, z);
      into.sunlit = into.length > 0 ? light.sunAt(x, z) : 0;
    },
  });
  for (const kind of cover.flowers) paintFlowers(canvas, work, { kind, clear });
}

interface FlowerSpot {
  readonly x: number;
  readonly z: number;
}

const FLOWERS_FAR = 62;
const FLOWERS_NEAR = 1.15;

/** Places of flowers, the farthest first; scattered ones stand wider apart far away, as the eye could not tell them. */
function* flowerSpots(
  { plan }: MeadowWork,
  { count, gap }: FlowerKind,
  random: Random,
): Generator<FlowerSpot> {
  const { spread } = plan;
  if (gap === undefined) {
    for (let index = 0; index < count; index++) {
      const z = FLOWERS_FAR / (1 + (index / count) * (FLOWERS_FAR / FLOWERS_NEAR - 1));
      yield { x: (random() * 2 - 1) * spread * z, z };
    }
    return;
  }
  for (let z = FLOWERS_FAR; z > NEAR; z -= gap) {
    const half = Math.ceil((spread * z * 1.05) / gap);
    for (let column = -half; column <= half; column++)
      yield { x: (column + (random() - 0.5) * 0.6) * gap, z: z + (random() - 0.5) * gap * 0.8 };
  }
}

function paintFlowers(
  canvas: Canvas,
  work: MeadowWork,
  { kind, clear }: { kind: FlowerKind; clear: Sward["clear"] },
): void {
  const { plan, seed } = work;
  const { wayAt, wayHalf } = plan;
  const random = rng(seed, `flowers ${kind.form} ${kind.petal.join(" ")}`);
  const paint = createFlowerPainter(canvas, work, kind);
  for (const { x, z } of flowerSpots(work, kind, random)) {
    const chance = random();
    const look = random();
    const size = random();
    const lift = random();
    if (chance > kind.share(x, z) || clear(x, z) < 0.6) continue;
    if (wayAt !== undefined && Math.abs(x - wayAt(z)) < wayHalf + 0.15) continue;
    paint({ x, z, look, size, lift });
  }
}

function createFlowerPainter(canvas: Canvas, work: MeadowWork, kind: FlowerKind) {
  const { plan, daylight, groundAt, veil, light } = work;
  const { camera } = plan;
  const { direct, ambient, sun } = daylight;
  const through = 0.4 + 0.45 * Math.max(0, sun.z);
  const stem = createBlade();
  const shaded = createLight();
  let lit = 0;
  const shadeOf = (colour: Colour, { x, z }: FlowerSpot): Colour => {
    shaded.red = colour[0] * (ambient[0] * 1.15 + direct[0] * lit);
    shaded.green = colour[1] * (ambient[1] * 1.15 + direct[1] * lit);
    shaded.blue = colour[2] * (ambient[2] * 1.15 + direct[2] * lit);
    veil(shaded, x, 0, z);
    return [shaded.red, shaded.green, shaded.blue];
  };
  function paintStem(
    spot: FlowerSpot,
    { foot, top, lean, scale }: { foot: number; top: number; lean: number; scale: number },
  ): void {
    const green = shadeOf(STEM, spot);
    stem.x = camera.centreX + spot.x * scale + lean;
    stem.bend = -lean;
    stem.y = foot;
    stem.z = spot.z - 0.03;
    stem.height = foot - top;
    stem.width = Math.max(0.4, kind.size * 0.06 * scale);
    [stem.rootRed, stem.rootGreen, stem.rootBlue] = green;
    [stem.tipRed, stem.tipGreen, stem.tipBlue] = green;
    paintBlade(canvas, stem);
  }
  return (spot: FlowerSpot & { look: number; size: number; lift: number }): void => {
    const { x, z, look } = spot;
    const scale = camera.focal / z;
    const high = kind.height * (0.5 + 0.65 * spot.lift);
    const ground = groundAt(x, z);
    const top = camera.horizonY - (ground + high - camera.height) * scale;
    const foot = camera.horizonY - (ground - camera.height) * scale;
    const radius = kind.size * (0.75 + 0.5 * spot.size) * scale;
    if (top - radius > canvas.frame.height || radius < 0.35) return;
    lit = light.sunAt(x, z) * through;
    if (radius > 1.5)
      paintStem(spot, { foot, top, lean: (look - 0.5) * high * 0.25 * scale, scale });
    paintFlower(canvas, {
      form: kind.form,
      x: camera.centreX + x * scale,
      y: top,
      z: z - 0.06,
      radius,
      open: kind.open,
      look,
      petal: shadeOf(kind.petal, spot),
      heart: shadeOf(kind.heart, spot),
    });
  };
}
