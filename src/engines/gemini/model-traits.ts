import type { NamedSize } from "./named-size.ts";

/** What is known of one model. */
export interface ModelTraits {
  readonly sizes: readonly NamedSize[];
  readonly referencesMax: number;
}
