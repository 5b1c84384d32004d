import { PICTURE_FORMATS } from "../../contract/picture-format.ts";
import type { Generation, Picture } from "../../contract/generation.ts";
import type { Preview } from "../../contract/preview.ts";
import { formatSize } from "../../contract/size.ts";
import { encodePreview } from "./render-preview.ts";
import { toSeconds } from "./to-seconds.ts";
import type { AnswerValue } from "./to-pieces.ts";

/** An event of the Images API; its `type` is also the name of the event. */
type ImageEvent = { readonly type: string } & { readonly [member: string]: AnswerValue };

/** The words for `quality` that strict readers of these events know. */
const QUALITIES = ["low", "medium", "high", "xhigh", "max", "auto"];

/**
 * A preview as `….partial_image`. Its `size` is that of the picture it will become, as OpenAI has it; its own pixels are
 * fewer.
 */
export function toPartialEvent(
  { plan, route }: Pick<Generation, "plan" | "route">,
  preview: Preview,
  nowMs: number,
): ImageEvent {
  return {
    type: `${familyOf(route)}.partial_image`,
    b64_json: encodePreview(preview),
    partial_image_index: preview.step,
    ...(plan.count > 1 ? { image_index: preview.order } : {}),
    created_at: toSeconds(nowMs),
    size: formatSize(plan.size),
    ...wishesOf(plan),
    output_format: formatOf(preview.mediaType),
  };
}

/** A delivered picture as `….completed`; `where` is its `b64_json` or its `url`. */
export function toCompletedEvent(
  generation: Generation,
  picture: Picture,
  where: { readonly [member: string]: AnswerValue },
): ImageEvent {
  const { plan, route, finishedAt, createdAt } = generation;
  return {
    type: `${familyOf(route)}.completed`,
    ...where,
    ...(plan.count > 1 ? { image_index: picture.order } : {}),
    created_at: toSeconds(finishedAt ?? createdAt),
    // By this name `@openrouter/sdk` requires it of the last event.
    created: toSeconds(finishedAt ?? createdAt),
    size: formatSize(picture),
    ...wishesOf(plan),
    output_format: formatOf(picture.mediaType),
  };
}

function familyOf(route: Generation["route"]): string {
  return route === "edits" ? "image_edit" : "image_generation";
}

/** What was asked for, in words of the Images API; any other word for quality counts as `auto`. */
function wishesOf({ wishes }: Generation["plan"]): { quality: string; background: string } {
  const { quality = "auto", background = "auto" } = wishes;
  return { quality: QUALITIES.includes(quality) ? quality : "auto", background };
}

function formatOf(mediaType: string): string {
  const [name] =
    Object.entries(PICTURE_FORMATS).find(([, format]) => format.mediaType === mediaType) ?? [];
  return name ?? "png";
}
