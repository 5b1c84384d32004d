import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../../contract/generation.ts";
import { chooseChatShape } from "../choose-chat-shape.ts";
import { generationHeaders } from "../generation-headers.ts";
import type { HttpParts } from "../http-parts.ts";
import { listPictures } from "../list-pictures.ts";
import type { AnswerWish, StreamWish } from "../readers/reading.ts";
import type { ShapeName } from "../shapes/choose-shape.ts";
import { isSdk } from "../shapes/is-sdk.ts";
import { toGenerationFault } from "../../core/generations/to-generation-fault.ts";
import type { AnswerWatch } from "../watch-answer.ts";
import { sendStream } from "./send-stream.ts";
import type { StreamWords } from "./stream-words.ts";
import { tellChat } from "./tell-chat.ts";
import { tellImages } from "./tell-images.ts";

/** An admitted generation that is answered by a stream, and all that decides how. */
interface StreamDelivery {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** As it was admitted, or ended already. */
  readonly generation: Generation;
  readonly wish: AnswerWish;
  readonly stream: StreamWish;
  readonly asked: ShapeName | undefined;
  readonly compatible: boolean;
  readonly answer: AnswerWatch;
  readonly signal: AbortSignal;
}

/** Streams the answer. What had failed before it is begun still throws, and so has a status of its own. */
export async function streamAnswer(
  delivery: StreamDelivery,
  parts: HttpParts,
): Promise<FastifyReply> {
  const { request, reply, generation, answer, signal } = delivery;
  const ended = generation.finishedAt === null ? null : generation;
  reply.headers(generationHeaders(generation));
  const fault = ended === null ? undefined : toGenerationFault(ended);
  if (fault !== undefined) {
    await answer.final(generation);
    throw fault;
  }
  const words = await chooseWords(delivery, parts);
  return sendStream({ request, reply, id: generation.id, ended, words, answer, signal }, parts);
}

async function chooseWords(delivery: StreamDelivery, parts: HttpParts): Promise<StreamWords> {
  const { request, generation, wish, stream, signal } = delivery;
  const isChat = generation.route === "chat";
  const telling = {
    generation,
    format: wish.responseFormat ?? (isChat ? "url" : "b64_json"),
    listPictures: (ended: Generation) =>
      listPictures({ request, generation: ended, signal }, parts),
  } as const;
  if (!isChat) {
    const forSdk = delivery.compatible || isSdk(request.headers, parts.settings.sdkUserAgents);
    return tellImages({ ...telling, forSdk });
  }
  const shape = await chooseChatShape(delivery, parts);
  return tellChat({ ...telling, wish: stream, inImages: shape === "modalities" });
}
