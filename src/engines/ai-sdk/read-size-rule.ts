import { readSize } from "../../contract/sizes.ts";
import type { AiSdkOptions } from "./options.ts";
import type { Ratio, SizeRule } from "./size-rule.ts";

const STEP = 16;
const EDGE_MAX = 2048;

/** What the operator said of sizes; undefined where nothing was said. Throws an Error for a list of both kinds. */
export function readSizeRule({
  sizes,
  sizeStep: step = STEP,
  edgeMax = EDGE_MAX,
}: Pick<AiSdkOptions, "sizes" | "sizeStep" | "edgeMax">): SizeRule | undefined {
  if (sizes === "any") {
    if (step > edgeMax) {
      throw new Error("options.sizeStep must not be larger than options.edgeMax");
    }
    return { kind: "any", step, edgeMax, pixelsMin: 1, pixelsMax: edgeMax ** 2 };
  }
  if (sizes === undefined || sizes === "none") {
    return sizes === undefined ? undefined : { kind: "none" };
  }
  return readSizeList(sizes);
}

/** A list of sizes, or of ratios. */
export function readSizeList(list: readonly string[]): SizeRule {
  const ratios = list.flatMap(readRatio);
  const sizes = list.flatMap((text) => readSize(text) ?? []);
  if (ratios.length > 0 && sizes.length > 0) {
    throw new Error("options.sizes must be a list of sizes or a list of ratios, not of both");
  }
  return ratios.length > 0 ? { kind: "ratios", ratios } : { kind: "list", sizes };
}

function readRatio(text: string): Ratio[] {
  const [width, height] = text.includes(":") ? text.split(":").map(Number) : [];
  return width === undefined || height === undefined ? [] : [{ name: text, value: width / height }];
}
