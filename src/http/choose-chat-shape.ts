import type { FastifyRequest } from "fastify";
import { Fault } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import type { Model } from "../contract/model.ts";
import { callerOf } from "./authenticate.ts";
import { chatSwitchOf } from "./chat-switch.ts";
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

type ModelChat = Pick<Model, "chat" | "chatSwitch">;

/** The shape of a chat answer, streamed or whole. */
export async function chooseChatShape(
  { request, generation, wish, asked, compatible }: ChatDelivery,
  { limner, settings }: Pick<HttpParts, "limner" | "settings">,
): Promise<ShapeName> {
  const caller = callerOf(request);
  const model = await chatOf(limner.model(generation.model, caller));
  const chosen = chooseShape({
    asked,
    compatible,
    headers: request.headers,
    chatSwitch: chatSwitchOf(caller, model),
    sdkUserAgents: settings.sdkUserAgents,
    wish,
  });
  return chosen ?? model.chat;
}

/** A replay is answered whatever has become of its model since. */
async function chatOf(card: ReturnType<HttpParts["limner"]["model"]>): Promise<ModelChat> {
  try {
    const { model } = await card;
    return model;
  } catch (error) {
    if (error instanceof Fault) {
      return { chat: "documented", chatSwitch: "auto" };
    }
    throw error;
  }
}
