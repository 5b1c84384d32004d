import { lerp } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";

interface Birds {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** A few birds before the sky, as two strokes each. */
export function birds({ x, y, size, fill }: Birds): string {
  const flock = [
    [0, 0, 1],
    [2.6, -0.8, 0.7],
    [-2.3, -1.1, 0.8],
    [4.4, 0.5, 0.55],
    [-4.2, 0.2, 0.6],
  ] as const;
  return flock
    .map(
      ([across, down, scale]) =>
        `<path transform="translate(${(x + across * size).toFixed(1)} ${(y + down * size).toFixed(1)}) scale(${((size * scale) / 10).toFixed(3)})" fill="${fill}" d="M-10 -3Q-5 -7 0 0Q5 -7 10 -3Q5 -4.6 0 3Q-5 -4.6 -10 -3Z"/>`,
    )
    .join("");
}

interface Pines {
  readonly view: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly edge: number;
  readonly fill: string;
  readonly random: Random;
}

/** Dark pines in both lower corners, the highest at the sides, so that they frame the view. */
export function pines({ view, edge, fill, random }: Pines): string {
  const bottom = view.top + view.height;
  return [0, 1]
    .flatMap((side) =>
      Array.from({ length: 7 }, (_, index) => {
        const away = (index + random() * 0.7) / 7;
        const inward = away * view.width * 0.3 + edge * 0.01;
        const x = side === 0 ? view.left + inward : view.left + view.width - inward;
        const height = edge * lerp(0.34, 0.1, away ** 0.8) * lerp(0.8, 1.15, random());
        return pine(x, bottom + edge * 0.01, height, fill);
      }),
    )
    .join("");
}

/** Tiers of boughs, each broader than the one above. */
function pine(x: number, foot: number, height: number, fill: string): string {
  const tiers = 5;
  const half = height * 0.2;
  const right: string[] = [];
  const left: string[] = [];
  for (let tier = 1; tier <= tiers; tier++) {
    const y = foot - height + (height * 0.9 * tier) / tiers;
    const broad = (half * tier) / tiers;
    right.push(
      `${(x + broad).toFixed(1)} ${y.toFixed(1)}`,
      `${(x + broad * 0.45).toFixed(1)} ${(y - height * 0.03).toFixed(1)}`,
    );
    left.unshift(
      `${(x - broad * 0.45).toFixed(1)} ${(y - height * 0.03).toFixed(1)}`,
      `${(x - broad).toFixed(1)} ${y.toFixed(1)}`,
    );
  }
  const stem = height * 0.025;
  const trunk = `${(x + stem).toFixed(1)} ${foot.toFixed(1)}L${(x - stem).toFixed(1)} ${foot.toFixed(1)}`;
  return `<path fill="${fill}" d="M${x.toFixed(1)} ${(foot - height).toFixed(1)}L${right.join("L")}L${trunk}L${left.join("L")}Z"/>`;
}
