import { blurMask } from "../../core/blur.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";

/** Light that comes through a window with a plant before it: 0 to 1 on a square, rows from the top. */
export interface LeafMask {
  readonly edge: number;
  readonly data: Float32Array;
}

const EDGE = 320;

/** Two by three panes, and one of two plants: a palm or a twig of broad leaves. */
export function createLeafMask(seed: number): LeafMask {
  const random = rng(seed, "leaves");
  const isPalm = random() < 0.5;
  const panes = toOutlineMask(panePath(), { width: EDGE, height: EDGE });
  const leaves = toOutlineMask(isPalm ? palm(random) : twigs(random), {
    width: EDGE,
    height: EDGE,
  });
  const glass = blurMask({ ...panes }, 2, 2);
  const shade = blurMask({ ...leaves }, isPalm ? 1.4 : 2, 2);
  return {
    edge: EDGE,
    data: Float32Array.from(glass, (light, index) => light * (1 - 0.86 * (shade[index] ?? 0))),
  };
}

function panePath(): string {
  const path: string[] = [];
  for (let column = 0; column < 2; column++)
    for (let row = 0; row < 3; row++)
      path.push(`M${62 + column * 102} ${10 + row * 104}h94v96h-94z`);
  return path.join("");
}

/** Fronds that hang in from above, each a rib with narrow leaflets on both sides. */
function palm(random: Random): string[] {
  return Array.from({ length: 4 }, (_, index) => {
    const fromX = 70 + 60 * index + random() * 40;
    const way = (index % 2 === 0 ? 1 : -1) * (0.5 + random() * 0.5);
    const path: string[] = [];
    for (let step = 2; step < 20; step++) {
      const share = step / 20;
      const x = fromX + way * 130 * share;
      const y = -20 + 230 * share ** 1.25 * (0.7 + 0.3 * random());
      const length = 66 * Math.sin(Math.PI * (0.15 + 0.8 * share));
      for (const turn of [-0.85, 0.85]) {
        const angle = Math.atan2(1.5, way) + turn;
        path.push(leafPath(x, y, { angle, length, width: 0.1 }));
      }
    }
    return path.join("");
  });
}

/** Twigs with pairs of broad leaves. */
function twigs(random: Random): string[] {
  return Array.from({ length: 4 }, (_, index) => {
    let x = 50 + index * 75 + random() * 20;
    let y = index % 2 === 0 ? -10 : 330;
    let angle = index % 2 === 0 ? 1.2 + random() * 0.7 : -1.2 - random() * 0.7;
    const path: string[] = [];
    for (let step = 0; step < 8; step++) {
      const onX = x + Math.cos(angle) * 22;
      const onY = y + Math.sin(angle) * 22;
      path.push(`M${x} ${y}L${onX} ${onY}l2 1L${x + 2} ${y + 1}z`);
      x = onX;
      y = onY;
      angle += (random() - 0.5) * 0.5;
      for (const turn of [-0.9, 0.9])
        path.push(leafPath(x, y, { angle: angle + turn, length: 34 + random() * 16, width: 0.42 }));
    }
    return path.join("");
  });
}

interface Leaf {
  readonly angle: number;
  readonly length: number;
  /** As a share of the length. */
  readonly width: number;
}

function leafPath(x: number, y: number, { angle, length, width }: Leaf): string {
  const point = (along: number, across: number): string => {
    const toX = x + (Math.cos(angle) * along - Math.sin(angle) * across) * length;
    const toY = y + (Math.sin(angle) * along + Math.cos(angle) * across) * length;
    return `${toX.toFixed(1)} ${toY.toFixed(1)}`;
  };
  return `M${point(0, 0)}Q${point(0.4, width)} ${point(1, 0)}Q${point(0.4, -width)} ${point(0, 0)}Z`;
}
