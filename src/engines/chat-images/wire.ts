import type { EngineWishes, EngineWork } from "../../contract/engine.ts";
import { formatSize } from "../../contract/size.ts";
import type { ChatImagesOptions } from "./options.ts";
import { nearestRatioSize } from "./ratio-sizes.ts";
import type { Setup } from "./setup.ts";
import { toMessages } from "./to-messages.ts";

/** The members of `EngineWishes` by the names of their fields. */
export const WISH_FIELDS = {
  quality: "quality",
  style: "style",
  background: "background",
  moderation: "moderation",
  input_fidelity: "inputFidelity",
} as const satisfies Readonly<Record<Setup["wishes"][number], keyof EngineWishes>>;

/** The body of the one request that orders a picture; pictures in it are places that are filled while it is sent. */
export function toRequest(
  work: EngineWork,
  options: ChatImagesOptions,
  setup: Setup,
): Readonly<Record<string, unknown>> {
  const { answer, seed, fields } = options;
  return {
    model: work.model,
    messages: toMessages(work, setup),
    stream: false,
    ...toSizeFields(work, setup),
    ...(setup.modalities.length > 0 && { modalities: setup.modalities }),
    ...(answer !== undefined && { response_format: answer }),
    ...(seed === true && { seed: work.seeds[0] }),
    ...toWishFields(work.wishes, setup),
    ...fields,
  };
}

function toSizeFields({ size }: EngineWork, { sizes, sizeAs }: Setup): object {
  if (sizeAs === "field") {
    return { size: formatSize(size) };
  }
  if (sizeAs !== "image_config") {
    return {};
  }
  const stepsMax = sizes.kind === "ratios" ? sizes.stepsMax : 3;
  const { aspectRatio, imageSize } = nearestRatioSize(size, stepsMax);
  return {
    image_config: {
      aspect_ratio: aspectRatio,
      ...(stepsMax > 1 && { image_size: imageSize }),
    },
  };
}

function toWishFields(wishes: EngineWishes, setup: Pick<Setup, "wishes">): object {
  const wished = setup.wishes.map((field) => [field, wishes[WISH_FIELDS[field]]] as const);
  return Object.fromEntries(wished.filter(([, wish]) => wish !== undefined));
}
