import type { ImageRequest } from "../../contract/image-request.ts";
import type { Warning } from "../../contract/warning.ts";
import { quoteInput } from "../../kit/quote-input.ts";

const NAMED_MAX = 10;
/** A longer name is told in the message alone, cut off. */
const FIELD_CHARACTERS_MAX = 80;
/** How other APIs name a size. */
const EDGES: ReadonlySet<string> = new Set(["width", "height", "image_size"]);

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
  const { unreadMembers = [] } = request;
  if (unreadMembers.length > 0) {
    warnings.push(unreadWarning(unreadMembers));
  }
  return warnings;
}

function unreadWarning(names: readonly string[]): Warning {
  const more = names.length - NAMED_MAX;
  const named = names.slice(0, NAMED_MAX).map(quoteInput).join(", ");
  const all = more > 0 ? `${named} and ${more} more` : named;
  const wasLeftOut =
    names.length === 1
      ? "is no member of a request and was left out"
      : "are no members of a request and were left out";
  const [first = ""] = names;
  return {
    code: "members_ignored",
    field: names.length === 1 && first.length <= FIELD_CHARACTERS_MAX ? first : null,
    message: `${all} ${wasLeftOut}.${names.some((name) => EDGES.has(name)) ? ' Pixels are named in `size`, such as "2048x1152".' : ""}`,
  };
}
