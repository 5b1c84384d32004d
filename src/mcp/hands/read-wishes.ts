import { Fault } from "../../contract/fault.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { EditWish, GenerateWish } from "../tools/tool-inputs.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";

/** Takes any legal size, so it is the one for callers who name none. */
const USUAL_MODEL = "gpt-image-2";

type Wishes = Pick<ImageRequest, "model" | "n" | "size" | "seed" | "format" | "background">;

/** The members that drawing and editing share. */
export async function readWishes(
  wish: GenerateWish | EditWish,
  parts: LimnerHandsParts,
): Promise<Wishes> {
  const { size, seed, format, background } = wish;
  if (background === "transparent" && format === "jpeg") {
    throw new Fault("invalid_request", 'A JPEG cannot be transparent: ask for "png" or "webp".', {
      param: "background",
    });
  }
  return {
    model: wish.model ?? (await chooseModel(parts)),
    n: wish.n ?? 1,
    ...(size !== undefined && { size }),
    ...(seed !== undefined && { seed }),
    ...(format !== undefined && { format }),
    ...(background !== undefined && { background }),
  };
}

async function chooseModel({ limner, caller }: LimnerHandsParts): Promise<string> {
  const ids = (await limner.models(caller)).map(({ model }) => model.id);
  return ids.includes(USUAL_MODEL) ? USUAL_MODEL : (ids[0] ?? USUAL_MODEL);
}
