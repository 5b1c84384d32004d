import type { Canvas } from "../../core/canvas.ts";
import { rng } from "../../core/rng.ts";
import { createAurora } from "./aurora.ts";
import { createGalaxy } from "./galaxy.ts";
import { createMilkyWay } from "./milky-way.ts";
import { createNebula } from "./nebula.ts";
import type { NightWork } from "./night-work.ts";
import { paintField } from "./paint-field.ts";
import type { Field } from "./paint-field.ts";
import { paintStarField } from "./star-field.ts";

type Look = Field["look"];
type Crowd = (u: number, v: number) => number;

/** Paints gas and glow, then the stars before them. */
export function paintNightHeavens(canvas: Canvas, work: NightWork): void {
  const { plan, seed, checkAborted } = work;
  const { frame } = canvas;
  const { look, crowd, amount } = heavensOf(work, frame);
  paintField(frame, { look, looksMax: plan.kind === "aurora" ? 200_000 : 230_000, checkAborted });
  checkAborted();
  const scale = 2 / Math.max(frame.width, frame.height);
  const isOnGround =
    plan.kind === "milky-way" || plan.kind === "aurora" || plan.kind === "moon-surface";
  paintStarField(canvas, {
    random: rng(seed, "stars"),
    crowd: (x, y) => crowd((x - frame.width / 2) * scale, (y - frame.height / 2) * scale),
    limitY: isOnGround ? plan.camera.horizonY : frame.height,
    amount,
  });
}

function heavensOf(
  { plan, noise, seed }: NightWork,
  frame: Canvas["frame"],
): { look: Look; crowd: Crowd; amount: number } {
  const { kind, colours, camera } = plan;
  const random = rng(seed, kind);
  const veil = createNebula({
    colours,
    noise,
    drift: rng(seed, "gas")() * 40,
    strength: kind === "nebula" ? 1 : 0.1,
  });
  if (kind === "galaxy") {
    const galaxy = createGalaxy(random, noise);
    return {
      look: (u, v, into) => {
        veil(u, v, into);
        galaxy.light(u, v, into);
      },
      crowd: galaxy.crowd,
      amount: 1.2,
    };
  }
  if (kind === "milky-way") {
    const band = createMilkyWay(random, noise);
    return {
      look: (u, v, into) => {
        band.light(u, v, into);
        addAirglow(v, horizonOf(camera.horizonY, frame), into);
      },
      crowd: band.crowd,
      amount: 1.5,
    };
  }
  if (kind === "aurora") {
    const horizon = horizonOf(camera.horizonY, frame);
    const aurora = createAurora(random, noise, horizon);
    return {
      look: (u, v, into) => {
        into.red += 0.004;
        into.green += 0.01;
        into.blue += 0.026;
        aurora(u, v, into);
      },
      crowd: () => 0.1,
      amount: 0.75,
    };
  }
  return {
    look: kind === "moon-surface" ? () => undefined : veil,
    crowd: () => (kind === "nebula" ? 0.3 : 0.16),
    amount: kind === "moon-surface" ? 0.6 : 1,
  };
}

/** The horizon in the measure of a field. */
const horizonOf = (horizonY: number, { width, height }: Canvas["frame"]): number =>
  ((horizonY - height / 2) * 2) / Math.max(width, height);

/** A warm trace of light over the edge of the land. */
function addAirglow(
  v: number,
  horizon: number,
  into: { red: number; green: number; blue: number },
): void {
  const low = Math.exp(-Math.max(0, horizon - v) * 5.5);
  into.red += low * 0.034;
  into.green += low * 0.03;
  into.blue += low * 0.034;
}
