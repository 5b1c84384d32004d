import type { Generation } from "../../contract/generation.ts";
import type { OpenPicture } from "../../core/limner.ts";

export interface AnswerPicture {
  readonly url: string;
  /** Opened only where bytes are sent. */
  open(): Promise<OpenPicture>;
}

/** What every shape is made of: a generation that succeeded, and how its pictures are wanted. */
export interface FinishedAnswer {
  readonly generation: Generation;
  readonly pictures: readonly AnswerPicture[];
  /** Never both. */
  readonly format: "url" | "b64_json";
}

export function createdSeconds(generation: Generation): number {
  return Math.floor(generation.createdAt / 1000);
}
