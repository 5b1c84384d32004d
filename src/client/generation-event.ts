import type { Generation } from "./records.ts";

/** How far a drawing is. */
export interface Progress {
  readonly stage: "drawing" | "finishing" | "storing";
  /** A word of the engine for what it does. */
  readonly step: string;
  /** From 0 to 1, of one backend call. */
  readonly share: number;
}

/** A coarse picture of a drawing under way. */
export interface Preview {
  /** The picture that it will become, counted from 0. */
  readonly order: number;
  /** Counted from 0; the later, the finer. */
  readonly step: number;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  /** To be shown at once: `data:image/…;base64,…`. */
  readonly dataUrl: string;
}

/** What happens to a generation. A state comes at once and after every change; the last one is final. */
export type GenerationEvent =
  | { readonly kind: "state"; readonly record: Generation }
  | ({ readonly kind: "progress" } & Progress)
  | ({ readonly kind: "preview" } & Preview);
