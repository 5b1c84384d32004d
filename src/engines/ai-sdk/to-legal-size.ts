import type { Size } from "../../contract/size.ts";
import type { Ratio, SizeRule } from "./size-rule.ts";

/** Models that draw by ratio draw about so many pixels; what they really drew is read from the picture. */
const RATIO_PIXELS = 1024 * 1024;
/** Ratios that differ by less are the same for this purpose: the core may crop so much. */
const SAME_RATIO = 0.02;

/** See `Abilities.legalSize`. */
export function toLegalSize(rule: SizeRule, target: Size): Size {
  if (rule.kind === "list") {
    return nearestOf(rule.sizes, target);
  }
  if (rule.kind === "ratios") {
    return toSize(nearestRatio(rule.ratios, target));
  }
  return rule.kind === "any" ? fit(rule, target) : target;
}

/** The ratio of a list that is nearest to that of a size. */
export function nearestRatio(ratios: readonly Ratio[], size: Size): Ratio {
  const wanted = size.width / size.height;
  const [nearest] = ratios.toSorted(
    (one, other) => distance(one.value, wanted) - distance(other.value, wanted),
  );
  return nearest ?? { name: "1:1", value: 1 };
}

function toSize({ value }: Ratio): Size {
  return {
    width: Math.round(Math.sqrt(RATIO_PIXELS * value)),
    height: Math.round(Math.sqrt(RATIO_PIXELS / value)),
  };
}

/** The one that covers the target, by ratio and then the smallest; else the one that has to be enlarged least. */
function nearestOf(sizes: readonly Size[], target: Size): Size {
  const ranked = sizes.toSorted((one, other) => {
    const [a, b] = [rank(one, target), rank(other, target)];
    return a.enlarged - b.enlarged || a.skew - b.skew || a.pixels - b.pixels;
  });
  return ranked[0] ?? target;
}

function rank(size: Size, target: Size) {
  const skew = distance(size.width / size.height, target.width / target.height);
  return {
    enlarged: Math.max(1, target.width / size.width, target.height / size.height),
    skew: skew < SAME_RATIO ? 0 : skew,
    pixels: size.width * size.height,
  };
}

function fit(rule: SizeRule & { readonly kind: "any" }, { width, height }: Size): Size {
  const { step, edgeMax, pixelsMin, pixelsMax } = rule;
  const grown = Math.max(1, Math.sqrt(pixelsMin / (width * height)));
  const up = {
    width: multiple(Math.ceil, width * grown, step),
    height: multiple(Math.ceil, height * grown, step),
  };
  if (up.width <= edgeMax && up.height <= edgeMax && up.width * up.height <= pixelsMax) {
    return up;
  }
  const scale = Math.min(
    edgeMax / width,
    edgeMax / height,
    Math.sqrt(pixelsMax / (width * height)),
  );
  return {
    width: multiple(Math.floor, width * scale, step),
    height: multiple(Math.floor, height * scale, step),
  };
}

/** Never nothing; what is a multiple but for the inexactness of numbers stays it. */
function multiple(round: (value: number) => number, edge: number, step: number): number {
  const steps = edge / step;
  const whole = Math.round(steps);
  return Math.max(1, Math.abs(steps - whole) < 1e-6 ? whole : round(steps)) * step;
}

function distance(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}
