import { readSize, type Size } from "../../../kit/size.ts";
import { findGridSize, nearestGridSize, type Tier } from "../../../kit/size-grid.ts";
import type { Draft } from "../../../threads/thread.ts";
import { findEditTarget } from "./find-edit-target.ts";
import { findFormat, type PromptFormat } from "./find-format.ts";
import { findReferenceTokens } from "./find-reference-tokens.ts";

/** What decides the size of the picture to come. */
export type ExpectedSize =
  /** Chosen: exactly these pixels. */
  | { readonly by: "choice"; readonly size: Size }
  /** The picture that is changed; null while its own pixels are not known. */
  | { readonly by: "reference"; readonly size: Size | null }
  /** Words of the prompt that name a format. */
  | { readonly by: "words"; readonly said: string; readonly size: Size }
  /** The prompt, in which nothing plain was found. */
  | { readonly by: "prompt" };

export interface ExpectedIntent {
  /** The reference that will be changed, from 1; null where a new picture is drawn. */
  readonly changes: number | null;
  /** Numbers that the prompt names although no picture has them. */
  readonly missing: readonly number[];
  readonly size: ExpectedSize;
}

const EDGE_MIN = 256;
const EDGE_MAX = 3840;
const RATIO_MAX = 3;
const AREA_MAX = 8_294_400;

/**
 * What the server will probably make of a draft, by the literal phrases alone. `takesSize` is false for models whose size
 * the prompt decides, whatever was chosen.
 */
export function expectIntent(
  { prompt, references, wishes }: Pick<Draft, "prompt" | "references" | "wishes">,
  takesSize = true,
): ExpectedIntent {
  const changes = findEditTarget(prompt, references.length);
  const tokens = findReferenceTokens(prompt, references.length);
  const missing = [...new Set(tokens.filter((token) => token.missing).map(({ n }) => n))];
  const chosen = takesSize ? readSize(wishes.size) : null;
  const size: ExpectedSize =
    chosen === null
      ? expectFreeSize(
          findFormat(prompt),
          changes === null ? null : pixelsOf(references[changes - 1]),
        )
      : { by: "choice", size: chosen };
  return { changes, missing, size };
}

/** `undefined` for a reference whose pixels nobody knows yet, null without references. */
function expectFreeSize(format: PromptFormat, reference: Size | null | undefined): ExpectedSize {
  const { said, pixels, ratio, tier } = format;
  if (pixels !== null && said !== null) {
    const size = isDeliverable(pixels) ? pixels : nearestGridSize(pixels).size;
    return { by: "words", said, size };
  }
  const near = reference == null ? undefined : nearestGridSize(reference);
  if (ratio !== null && said !== null) {
    const size = sizeOf(ratio, tier ?? near?.tier ?? "2K");
    return { by: "words", said, size };
  }
  if (reference === null) {
    return tier === null
      ? { by: "prompt" }
      : { by: "words", said: tier, size: sizeOf("1:1", tier) };
  }
  return {
    by: "reference",
    size: near === undefined ? null : sizeOf(near.ratio, tier ?? near.tier),
  };
}

function sizeOf(ratio: string, tier: Tier): Size {
  return findGridSize(ratio, tier)?.size ?? { width: 2048, height: 2048 };
}

function pixelsOf(reference: Draft["references"][number] | undefined): Size | undefined {
  const { width = null, height = null } = reference ?? {};
  return width === null || height === null ? undefined : { width, height };
}

function isDeliverable({ width, height }: Size): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return (
    short >= EDGE_MIN && long <= EDGE_MAX && long <= RATIO_MAX * short && width * height <= AREA_MAX
  );
}
