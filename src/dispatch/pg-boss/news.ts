import type { GenerationEvent } from "../../contract/dispatch.ts";

/** A preview is too large for a notification, which carries the name under which it lies in the database instead. */
type NewsEvent =
  | Exclude<GenerationEvent, { kind: "preview" }>
  | { readonly kind: "preview"; readonly key: string };

/** What one process tells the others, in one notification. */
export interface News {
  /** The process that tells it, which hears itself too. */
  readonly from: string;
  /** There may be a job. */
  readonly ring?: boolean;
  /** Something could not be told. */
  readonly missed?: boolean;
  readonly events: readonly (readonly [generation: string, event: NewsEvent])[];
}
