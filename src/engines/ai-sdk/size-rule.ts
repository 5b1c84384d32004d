import type { Size } from "../../contract/size.ts";

export interface Ratio {
  /** `16:9`, as the model reads it. */
  readonly name: string;
  /** Width by height. */
  readonly value: number;
}

/** What a model draws. */
export type SizeRule =
  /** It is told nothing. */
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly sizes: readonly Size[] }
  | { readonly kind: "ratios"; readonly ratios: readonly Ratio[] }
  | {
      readonly kind: "any";
      /** Both edges are multiples of it. */
      readonly step: number;
      readonly edgeMax: number;
      readonly pixelsMin: number;
      readonly pixelsMax: number;
    };
