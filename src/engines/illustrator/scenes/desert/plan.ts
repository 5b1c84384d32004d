import type { SceneIntent } from "../../intent.ts";
import type { Camera } from "../../core/camera.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";

export type DesertKind = "dunes" | "crest" | "mesa" | "canyon" | "oasis" | "mars" | "salt";

/** What a desert looks like before anything stands in it. Lengths in metres; x to the right, z away from the eye. */
export interface DesertPlan {
  readonly kind: DesertKind;
  readonly camera: Camera;
  readonly frameWidth: number;
  /** The lowest row of the frame. */
  readonly bottomY: number;
  /** The side from which the sun lights the land when it is not in the frame: -1 left, 1 right. */
  readonly lightSide: -1 | 1;
  readonly sunX: number;
  readonly lowSun: number;
  /** Whether the setting sun and the moon stand in the picture and not beside it. */
  readonly isSunAhead: boolean;
  /** Where the wind blows to, in radians from straight ahead to the right. */
  readonly wind: number;
  /** Which clouds there are, as in `SkyOptions`: wisps more often than heaps. */
  readonly clouds: number;
  /** Moves all shapes of the land, so that each seed has its own. */
  readonly offset: number;
}

const KINDS: ReadonlyMap<string, DesertKind> = new Map([
  ["mars", "mars"],
  ["oasis", "oasis"],
  ["canyon", "canyon"],
  ["mesa", "mesa"],
  ["salt", "salt"],
]);
/** Flat land mirrors a low sun or stands black against it; dunes want light from the side. */
const SUN_AHEAD: ReadonlySet<DesertKind> = new Set<DesertKind>(["salt", "mars"]);
/** How high the eye stands, and where the horizon lies in a wide and in a tall frame. */
const VIEWS: Readonly<Record<DesertKind, readonly [height: number, wide: number, tall: number]>> = {
  dunes: [3.4, 0.5, 0.52],
  crest: [3.2, 0.56, 0.6],
  mesa: [2.6, 0.6, 0.62],
  canyon: [7, 0.56, 0.6],
  oasis: [3.4, 0.46, 0.5],
  mars: [2.4, 0.52, 0.56],
  salt: [1.9, 0.46, 0.5],
};

/** Lays out a desert. Only the seed, the frame and the place named count: time and weather change nothing. */
export function planDesert(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): DesertPlan {
  const random = rng(seed, "desert");
  const usual = pick<DesertKind>(random, ["dunes", "crest", "mesa", "dunes", "crest", "oasis"]);
  const kind = namedKind(intent.details ?? [], random) ?? (wantsPalms(intent) ? "oasis" : usual);
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const [eye, wide, upright] = VIEWS[kind];
  const lightSide = random() < 0.5 ? -1 : 1;
  const sunX = lerp(0.64, 0.8, random());
  return {
    kind,
    camera: {
      height: eye * lerp(0.94, 1.08, random()),
      focal: Math.max(width, height * 0.9) * lerp(0.92, 0.84, tall),
      centreX: width / 2,
      horizonY: Math.round(height * (lerp(wide, upright, tall) + (random() - 0.5) * 0.03)),
    },
    frameWidth: width,
    bottomY: height,
    lightSide,
    sunX: lightSide > 0 ? sunX : 1 - sunX,
    isSunAhead:
      SUN_AHEAD.has(kind) ||
      intent.subjects.some(({ id }) => id === "moon" || id === "full moon" || id === "sun"),
    lowSun: kind === "mars" || kind === "salt" ? 0.07 : 0.1,
    wind: -lightSide * lerp(1, 1.45, random()),
    offset: random() * 200,
    clouds: lerp(0.55, 1, random()),
  };
}

/** Palms grow where there is water. */
const wantsPalms = ({ details = [], subjects }: SceneIntent): boolean =>
  details.includes("palm") || subjects.some(({ id }) => id === "palm");

/** `dunes` leaves it to the seed which of the two there are. */
function namedKind(details: readonly string[], random: () => number): DesertKind | undefined {
  const isHigh = random() < 0.5;
  for (const detail of details) {
    const kind = KINDS.get(detail);
    if (kind !== undefined) return kind;
    if (detail === "dunes" || detail === "dune") return isHigh ? "crest" : "dunes";
  }
  return undefined;
}
