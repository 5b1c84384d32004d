import type { ImageRequest } from "../../contract/image-request.ts";
import type { Bounds } from "../http-settings.ts";
import type { PictureSpools } from "../../core/references/picture-spools.ts";

/** How a streamed answer is wanted. */
export interface StreamWish {
  /** `stream_options.include_usage`: a last chunk of its own tells the usage. */
  readonly usageChunk: boolean;
  /** `stream_options.include_progress`: how far the drawing is, as `reasoning_content`. */
  readonly progress: boolean;
}

/** What the body says about how the answer is to look. */
export interface AnswerWish {
  /** Undefined where the route decides. */
  readonly responseFormat: "url" | "b64_json" | undefined;
  /** `modalities` with `image`. */
  readonly imageModality: boolean;
  /** A parameter that only chat software sends. */
  readonly chatParameters: boolean;
  /** Null: the answer is wanted whole. */
  readonly stream: StreamWish | null;
}

/** A request body, understood. */
export interface Reading {
  readonly request: ImageRequest;
  readonly wish: AnswerWish;
}

export interface ReadContext {
  readonly bounds: Bounds;
  readonly spools: PictureSpools;
}
