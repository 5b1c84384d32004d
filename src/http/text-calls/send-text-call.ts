import type { FastifyReply, FastifyRequest } from "fastify";
import { takeJson } from "../bodies/take-json.ts";
import type { HttpParts } from "../http-parts.ts";
import { readStreamWish } from "../readers/read-stream-wish.ts";
import type { StreamWish } from "../readers/reading.ts";
import { createChatChunks } from "../shapes/chat-chunks.ts";
import { renderBothUsages } from "../shapes/render-usage.ts";
import { toSeconds } from "../shapes/to-seconds.ts";
import { STREAM_HEADERS } from "../streams/stream-headers.ts";
import { timeOrderedHex } from "../../kit/time-ordered-hex.ts";
import { composeReply } from "./compose-reply.ts";
import type { FoundTextCall } from "./find-text-call.ts";

interface Said {
  readonly id: string;
  readonly createdAt: number;
  readonly model: string;
  readonly content: string;
}

/** Answers a hidden text request: a chat completion without a picture, at once and uncharged. Nothing is recorded. */
export async function sendTextCall(
  call: FoundTextCall,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { log }: Pick<HttpParts, "log">,
): Promise<FastifyReply> {
  const stream = await takeJson(request, readStreamWish);
  const createdAt = Date.now();
  const said: Said = {
    id: `text_${timeOrderedHex(createdAt)}`,
    createdAt,
    model: call.model,
    content: composeReply(call),
  };
  const client = call.known?.client ?? null;
  log.debug("text-call", { requestId: request.id, model: call.model, client });
  reply.header("x-response-shape", "text");
  return stream === null
    ? reply.send(renderText(said))
    : reply.headers(STREAM_HEADERS).send(streamText(said, stream));
}

function renderText({ id, createdAt, model, content }: Said) {
  const message = { role: "assistant", content };
  return {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: toSeconds(createdAt),
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    system_fingerprint: null,
    data: [],
    usage: renderBothUsages(null),
  };
}

/** All chunks in one: there is nothing to wait for. */
function streamText(said: Said, wish: StreamWish): string {
  const chunks = createChatChunks(said);
  const usage = renderBothUsages(null);
  const told = [
    chunks.role(),
    chunks.delta({ content: said.content }),
    chunks.finish({ data: [], ...(wish.usageChunk ? {} : { usage }) }),
    ...(wish.usageChunk ? [chunks.usage(usage)] : []),
  ].map((chunk) => JSON.stringify(chunk));
  return [...told, "[DONE]"].map((data) => `data: ${data}\n\n`).join("");
}
