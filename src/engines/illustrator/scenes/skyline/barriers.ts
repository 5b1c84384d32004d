import { clamp, fraction, smoothstep } from "../../core/interpolate.ts";
import type { Barrier } from "./foreground.ts";

/** What is seen of a barrier at a place. One object serves all pixels. */
export interface BarrierPoint {
  /** How much of the pixel it covers. */
  cover: number;
  /** Which way its surface looks: to the right and up, -1 to 1. */
  side: number;
  up: number;
  /** 0 iron, 1 stone, 2 glass. */
  stuff: 0 | 1 | 2;
}

/** Height of each barrier in metres. */
export const BARRIER_HEIGHTS: Record<Barrier, number> = {
  rail: 1.12,
  chain: 0.82,
  glass: 1.12,
  balustrade: 1.02,
};

type Measure = (along: number, y: number, foot: number, into: BarrierPoint) => void;

/** Lays a round bar over what was there: `off` metres from its middle, `radius` metres thick. */
function addBar(
  into: BarrierPoint,
  { off, radius, foot }: { off: number; radius: number; foot: number },
  isLevel: boolean,
): void {
  const cover = clamp((radius - Math.abs(off)) / foot + 0.5, 0, Math.min(1, (2 * radius) / foot));
  if (cover <= into.cover) return;
  const bend = clamp(off / radius, -1, 1);
  into.cover = cover;
  into.side = isLevel ? 0 : bend;
  into.up = isLevel ? bend : 0;
}

const cellOff = (along: number, cell: number): number => (fraction(along / cell) - 0.5) * cell;

const rail: Measure = (along, y, foot, into) => {
  into.stuff = 0;
  for (const height of [0.16, 0.38, 0.6, 0.82])
    addBar(into, { off: y - height, radius: 0.013, foot }, true);
  if (y < 1.06) addBar(into, { off: cellOff(along, 2.1), radius: 0.034, foot }, false);
  addBar(into, { off: y - 1.08, radius: 0.036, foot }, true);
};

const chain: Measure = (along, y, foot, into) => {
  const cell = 3.4;
  const off = cellOff(along, cell);
  const share = fraction(along / cell + 0.5);
  const hang = 0.62 - 0.3 * 4 * share * (1 - share);
  into.stuff = 0;
  const link = 0.6 + 0.4 * Math.sin(along * 70);
  addBar(into, { off: y - hang, radius: 0.014 + 0.012 * link, foot }, true);
  const head = y > 0.6 ? 0.2 * Math.sqrt(Math.max(0, 1 - ((y - 0.64) / 0.17) ** 2)) : 0;
  const radius = Math.max(head, y < 0.62 ? 0.13 + 0.05 * smoothstep(0.16, 0.02, y) : 0);
  if (radius > 0) addBar(into, { off, radius, foot }, false);
};

const glass: Measure = (along, y, foot, into) => {
  into.stuff = 0;
  if (y < 1.06) addBar(into, { off: cellOff(along, 1.7), radius: 0.024, foot }, false);
  addBar(into, { off: y - 1.08, radius: 0.026, foot }, true);
  if (into.cover > 0.05 || y < 0.08 || y > 1.02) return;
  into.stuff = 2;
  const streak = smoothstep(0.3, 0, Math.abs(fraction(along / 1.7 - y * 0.35) - 0.5));
  into.cover = 0.07 + 0.09 * streak;
};

const balustrade: Measure = (along, y, foot, into) => {
  into.stuff = 1;
  if (y > 0.84) {
    const lip = y > 0.95 ? 0.4 : 0.1;
    into.cover = clamp((1.02 - y) / foot + 0.5, 0, 1);
    into.up = lip;
    into.side = 0;
    return;
  }
  if (y < 0.15) {
    into.cover = 1;
    into.up = 0.1;
    into.side = 0;
    return;
  }
  const post = cellOff(along, 4.2);
  if (Math.abs(post) < 0.26) {
    into.cover = clamp((0.26 - Math.abs(post)) / foot + 0.5, 0, 1);
    into.side = Math.abs(post) > 0.2 ? Math.sign(post) * 0.5 : 0;
    into.up = 0;
    return;
  }
  const rise = (y - 0.15) / 0.69;
  const vase =
    0.034 +
    0.052 * Math.exp(-(((rise - 0.3) / 0.2) ** 2)) +
    0.03 * Math.exp(-(((rise - 1) / 0.08) ** 2)) +
    0.03 * Math.exp(-((rise / 0.07) ** 2));
  addBar(into, { off: cellOff(along, 0.27), radius: vase, foot }, false);
};

/** How each barrier looks at a place along it and above its foot. */
export const BARRIERS: Record<Barrier, Measure> = { rail, chain, glass, balustrade };
