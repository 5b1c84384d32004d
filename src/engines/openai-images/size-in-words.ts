import type { Size } from "../../contract/size.ts";
import { BUCKETS } from "../../contract/sizes.ts";

/** The size for a model that takes it from the words alone. It repeats what the words or the size field said already. */
export function sizeInWords({ width, height }: Size): string {
  return `The picture is ${width}x${height} pixels, ${toRatio({ width, height })}, ${toShape({ width, height })}.`;
}

function toShape({ width, height }: Size): string {
  if (width === height) {
    return "square";
  }
  return width > height ? "landscape" : "portrait";
}

/** The nominal ratio that comes nearest. */
function toRatio({ width, height }: Size): string {
  const distance = (ratio: string): number => {
    const [wide = 1, high = 1] = ratio.split(":").map(Number);
    return Math.abs(Math.log((width * high) / (height * wide)));
  };
  const ratios = BUCKETS.map(({ ratio }) => ratio);
  return ratios.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best));
}
