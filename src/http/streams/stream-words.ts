import type { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationNews } from "../../core/generations/watch.ts";
import type { Piece } from "../shapes/to-pieces.ts";

/** How the readers of one kind of stream are told what happens to a generation. */
export interface StreamWords {
  /** For the header `X-Response-Shape`. */
  readonly shape: string;
  /** Sent at once, and the headers with it. */
  readonly opening: readonly Piece[];
  /** Empty for what these readers are not told. */
  news(one: GenerationNews): readonly Piece[];
  /**
   * All that is left to say about a generation with pictures. What fails before this resolves is told as a fault; what
   * fails while the bytes are read can only cut the connection.
   */
  ending(generation: Generation): Promise<AsyncIterable<Buffer>>;
  /** All that is left to say where there is no picture. */
  fault(fault: Fault): readonly Piece[];
}
