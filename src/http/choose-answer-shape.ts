import type { Generation } from "../contract/generation.ts";
import { chooseChatShape, type ChatDelivery } from "./choose-chat-shape.ts";
import type { HttpParts } from "./http-parts.ts";
import type { ShapeName } from "./shapes/choose-shape.ts";

/** The shape of a whole answer, on whichever route, which is known as soon as its generation is admitted. */
export async function chooseAnswerShape(
  delivery: ChatDelivery & { readonly generation: Pick<Generation, "model" | "route"> },
  parts: HttpParts,
): Promise<ShapeName | "images"> {
  return delivery.generation.route === "chat" ? await chooseChatShape(delivery, parts) : "images";
}
