import type { FastifyRequest } from "fastify";
import { Fault } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import type { ChatShape } from "../contract/model.ts";
import { callerOf } from "./authenticate.ts";
import type { HttpParts } from "./http-parts.ts";
import type { AnswerWish } from "./readers/reading.ts";
import { chooseShape, type ShapeName } from "./shapes/choose-shape.ts";

/** What decides how a chat answer looks. */
export interface ChatDelivery {
  readonly request: FastifyRequest;
  readonly generation: Pick<Generation, "model">;
  readonly wish: AnswerWish;
  readonly asked: ShapeName | undefined;
  readonly compatible: boolean;
}

/** The shape of a chat answer, streamed or whole. */
export async function chooseChatShape(
  { request, generation, wish, asked, compatible }: ChatDelivery,
  { limner }: Pick<HttpParts, "limner">,
): Promise<ShapeName> {
  const chosen = chooseShape({ asked, compatible, headers: request.headers, wish });
  return chosen ?? (await modelDefault(limner.model(generation.model, callerOf(request))));
}

/** A replay is answered whatever has become of its model since. */
async function modelDefault(card: ReturnType<HttpParts["limner"]["model"]>): Promise<ChatShape> {
  try {
    const { model } = await card;
    return model.chat;
  } catch (error) {
    if (error instanceof Fault) {
      return "documented";
    }
    throw error;
  }
}
