import type { SdSizes } from "./to-sd-size.ts";
import { toSdSize } from "./to-sd-size.ts";

interface CheckedOptions {
  readonly sizes?: SdSizes;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Throws an Error that tells the operator what to change where options do not fit together. */
export function checkSdOptions(
  { sizes = {}, fields = {} }: CheckedOptions,
  ownFields: ReadonlySet<string>,
): void {
  const taken = Object.keys(fields).find((name) => ownFields.has(name));
  if (taken !== undefined) {
    throw new Error(`options.fields.${taken} is set by the engine itself; take it out.`);
  }
  try {
    toSdSize({ width: 1024, height: 1024 }, sizes);
  } catch {
    // There is nothing to choose from: the bounds leave no size.
    throw new Error(
      "options.sizes leaves no size; edgeMin, rounded up to a multiple, must fit edgeMax, and its square pixelsMax.",
    );
  }
}
