import { clamp } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import type { Figure } from "./figure.ts";
import type { GroundKind } from "./ground-kind.ts";

interface Depth {
  /** How deep a foot sinks, as a share of the height of the thing. */
  readonly depth: number;
  /** How many blades or grains there are along the height of a thing. */
  readonly fineness: number;
  /** How much deeper some places are than others. */
  readonly uneven: number;
}

const DEPTHS: Readonly<Record<Exclude<GroundKind, "firm">, Depth>> = {
  grass: { depth: 0.042, fineness: 52, uneven: 0.8 },
  snow: { depth: 0.035, fineness: 9, uneven: 0.45 },
  sand: { depth: 0.016, fineness: 16, uneven: 0.7 },
};
/** Of a head or a bust so much more is hidden that it does not look cut off. */
const BUST = 1.7;
/** Houses and trees do not sink as deep as they are high. */
const DEEPEST_METRES = 0.5;

/**
 * Hides the lowest part of a drawing behind blades of grass, or in snow or sand. In place. Answers by
 * how many rows the thing stands lower for it.
 */
export function sinkFoot(figure: Figure, kind: GroundKind, noise: Noise): number {
  const { thing, trait, sprite, margin } = figure;
  if (kind === "firm" || thing.footing !== "ground" || thing.isRaised === true) return 0;
  const { depth, fineness, uneven } = DEPTHS[kind];
  const inner = sprite.height - 2 * margin;
  const share = depth * (trait.pose === "bust" ? BUST : 1) * (trait.pose === "lying" ? 0.5 : 1);
  const limit = (DEEPEST_METRES / trait.height) * inner;
  const rows = Math.min(share * inner, Math.max(2, limit));
  const foot = sprite.height - margin;
  const cell = Math.max(1.6, inner / fineness);
  const sway = (thing.x * 13.7) % 251;
  for (let x = 0; x < sprite.width; x++) {
    const blade = noise.perlin(x / cell + sway, 4.7) + 0.7 * noise.perlin((x / cell) * 2.3, sway);
    const hidden = rows * (1 + uneven * clamp(blade, -0.9, 1.4) * 0.8);
    const last = Math.max(0, Math.floor(foot - hidden - 2));
    for (let y = sprite.height - 1; y >= last; y--) {
      const at = y * sprite.width + x;
      const kept = clamp(foot - y - 0.5 - hidden + 0.5, 0, 1);
      sprite.alpha[at] = (sprite.alpha[at] ?? 0) * kept;
    }
  }
  return Math.round(rows);
}
