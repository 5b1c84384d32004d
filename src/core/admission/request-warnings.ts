import type { ImageRequest } from "../../contract/image-request.ts";
import type { Warning } from "../../contract/warning.ts";

interface WarningContext {
  /** Whether some channel of the model sends previews. */
  readonly canPreview: boolean;
}

/** What the request asks for that no backend of ours could honour, known before a channel is chosen. */
export function requestWarnings(
  request: ImageRequest,
  { canPreview }: WarningContext,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (request.route === "chat" && request.n > 1) {
    warnings.push({
      code: "count_reduced",
      field: "n",
      message: `The chat endpoint draws one picture, not ${request.n}. Use /v1/images/generations for several.`,
    });
  }
  if (request.outputCompression !== undefined && (request.format ?? "png") === "png") {
    warnings.push({
      code: "output_compression_ignored",
      field: "output_compression",
      message:
        "PNG is lossless, so output_compression has no effect. It counts with output_format jpeg or webp.",
    });
  }
  if ((request.partialImages ?? 0) > 0 && !(request.streamed === true && canPreview)) {
    warnings.push({
      code: "partial_images_ignored",
      field: "partial_images",
      message:
        request.streamed === true
          ? "No backend of this model makes previews, so the stream has only the finished picture."
          : "No previews are sent in an answer that is not streamed.",
    });
  }
  if (request.temperature !== undefined && request.temperature !== 0 && request.temperature !== 1) {
    warnings.push({
      code: "temperature_ignored",
      field: "temperature",
      message: "Only 0 (the same picture for the same request) and 1 mean something here.",
    });
  }
  return warnings;
}
