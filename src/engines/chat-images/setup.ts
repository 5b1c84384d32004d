import type { Size } from "../../contract/size.ts";
import type { ChatImagesOptions } from "./options.ts";

/** How one model of one backend is spoken to: the options with what preset and model name leave open filled in. */
export interface Setup {
  readonly sizes:
    | { readonly kind: "any" }
    | { readonly kind: "legal" }
    /** `stepsMax` is 1 where the model knows no `image_size`. */
    | { readonly kind: "ratios"; readonly stepsMax: 1 | 3 }
    | { readonly kind: "listed"; readonly list: readonly Size[] };
  readonly sizeAs: NonNullable<ChatImagesOptions["sizeAs"]>;
  readonly modalities: readonly ("image" | "text")[];
  readonly opening: string;
  readonly wishes: readonly NonNullable<ChatImagesOptions["wishes"]>[number][];
  /** The backend is a Limner: it warns in a header and takes the wish for a format and for a shape of its answer. */
  readonly isLimner: boolean;
}
