import type { ImageRequest } from "../../contract/image-request.ts";
import type { GenerateWish } from "../tools/tool-inputs.ts";
import { hashWish } from "./hash-wish.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";
import { readWishes } from "./read-wishes.ts";

export async function readGenerateWish(
  wish: GenerateWish,
  parts: LimnerHandsParts,
): Promise<ImageRequest> {
  return {
    ...(await readWishes(wish, parts)),
    route: "generations",
    turns: [{ role: "user", text: wish.prompt, pictures: [] }],
    contentHash: hashWish("generate_image", wish),
    toolMessages: 0,
  };
}
