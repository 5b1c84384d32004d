import type { Season } from "../../intent.ts";
import type { Foliage } from "./paint-tree.ts";

/** Leaves of one colour; which one, the season decides. */
export type LeafKind = "broad" | "birch" | "conifer" | "bamboo" | "jungle" | "blossom" | "fern";

export type Hues = Pick<Foliage, "dark" | "bright" | "through">;

const SUMMER: readonly Hues[] = [
  { dark: [0.026, 0.05, 0.012], bright: [0.07, 0.115, 0.026], through: [0.08, 0.145, 0.016] },
  { dark: [0.03, 0.054, 0.016], bright: [0.08, 0.115, 0.034], through: [0.095, 0.145, 0.02] },
  { dark: [0.022, 0.05, 0.014], bright: [0.06, 0.11, 0.024], through: [0.068, 0.135, 0.016] },
];
const SPRING: readonly Hues[] = [
  { dark: [0.05, 0.085, 0.014], bright: [0.12, 0.18, 0.03], through: [0.2, 0.28, 0.028] },
  { dark: [0.045, 0.08, 0.016], bright: [0.11, 0.17, 0.04], through: [0.17, 0.26, 0.03] },
  { dark: [0.06, 0.09, 0.016], bright: [0.135, 0.185, 0.04], through: [0.22, 0.28, 0.035] },
];
const AUTUMN: readonly Hues[] = [
  { dark: [0.16, 0.06, 0.008], bright: [0.36, 0.16, 0.016], through: [0.5, 0.2, 0.014] },
  { dark: [0.2, 0.11, 0.01], bright: [0.42, 0.25, 0.022], through: [0.52, 0.3, 0.02] },
  { dark: [0.15, 0.028, 0.01], bright: [0.34, 0.075, 0.018], through: [0.46, 0.085, 0.016] },
];
const NEEDLES: Hues = {
  dark: [0.018, 0.034, 0.014],
  bright: [0.045, 0.075, 0.028],
  through: [0.05, 0.08, 0.014],
};
const BAMBOO: Hues = {
  dark: [0.05, 0.085, 0.016],
  bright: [0.11, 0.16, 0.03],
  through: [0.15, 0.22, 0.026],
};
const JUNGLE: Hues = {
  dark: [0.016, 0.045, 0.01],
  bright: [0.05, 0.11, 0.022],
  through: [0.075, 0.15, 0.015],
};
const GOLD: Hues = {
  dark: [0.24, 0.15, 0.012],
  bright: [0.45, 0.3, 0.025],
  through: [0.56, 0.36, 0.022],
};

const PINK: readonly Hues[] = [
  { dark: [0.4, 0.17, 0.22], bright: [0.68, 0.4, 0.46], through: [0.6, 0.3, 0.36] },
  { dark: [0.46, 0.24, 0.28], bright: [0.74, 0.52, 0.56], through: [0.64, 0.4, 0.44] },
];
const FERNS: Readonly<Record<Season, Hues>> = {
  spring: {
    dark: [0.045, 0.085, 0.012],
    bright: [0.11, 0.175, 0.026],
    through: [0.16, 0.25, 0.022],
  },
  summer: { dark: [0.03, 0.062, 0.012], bright: [0.08, 0.14, 0.024], through: [0.1, 0.17, 0.016] },
  autumn: { dark: [0.12, 0.05, 0.012], bright: [0.27, 0.14, 0.025], through: [0.34, 0.16, 0.02] },
  winter: { dark: [0.07, 0.045, 0.02], bright: [0.17, 0.11, 0.045], through: [0.2, 0.12, 0.03] },
};

const BROAD: Readonly<Record<Season, readonly Hues[]>> = {
  spring: SPRING,
  summer: SUMMER,
  autumn: AUTUMN,
  winter: AUTUMN,
};

/** The colours of a kind of leaves at a season; `look`, 0 to 1, chooses among neighbours of one kind. */
export function leafHues(kind: LeafKind, season: Season, look: number): Hues {
  if (kind === "conifer") return NEEDLES;
  if (kind === "bamboo") return BAMBOO;
  if (kind === "jungle") return JUNGLE;
  if (kind === "birch" && season === "autumn") return GOLD;
  // In autumn some ferns are still green.
  if (kind === "fern") return season === "autumn" && look > 0.6 ? FERNS.summer : FERNS[season];
  const hues = kind === "blossom" && season === "spring" ? PINK : BROAD[season];
  return hues[Math.floor(look * hues.length)] ?? NEEDLES;
}
