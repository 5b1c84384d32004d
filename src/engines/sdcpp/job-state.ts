import type { AnsweredPicture } from "../shared/picture-answer.ts";

/** Where a job stands; `gone`: the server knows nothing of it, or has let its result go. */
export type JobState =
  | { readonly kind: "queued" }
  | { readonly kind: "generating" }
  | { readonly kind: "completed"; readonly pictures: readonly AnsweredPicture[] }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "gone" };
