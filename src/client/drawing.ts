import type { Generation } from "./records.ts";

/** A picture that was drawn. It goes on being there as long as the server keeps it. */
export interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly byteLength: number;
  /** Fetches the file; the bytes are all there, or it throws. */
  bytes(options?: { readonly signal?: AbortSignal | undefined }): Promise<Uint8Array>;
  blob(options?: { readonly signal?: AbortSignal | undefined }): Promise<Blob>;
}

/** What came of a request. */
export interface Drawing {
  /** Of the generation. */
  readonly id: string;
  readonly pictures: readonly Picture[];
  /** What could not be honoured. */
  readonly warnings: Generation["warnings"];
  readonly cost: { readonly amountMicros: number; readonly currency: "USD" };
  readonly usage: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly totalTokens: number;
  } | null;
  readonly seed: number | null;
  /** The pixels delivered, `2048x1152`. */
  readonly size: string | null;
  readonly revisedPrompt: string | null;
  /** All that the server says of it. */
  readonly record: Generation;
}
