import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import type { HttpParts } from "./http-parts.ts";
import { listPictures } from "./list-pictures.ts";
import type { AnswerWish } from "./readers/reading.ts";
import { chooseAnswerShape } from "./choose-answer-shape.ts";
import type { ShapeName } from "./shapes/choose-shape.ts";
import { countBytes, encodePieces } from "./shapes/encode-pieces.ts";
import type { FinishedAnswer } from "./shapes/finished-answer.ts";
import { isSdk } from "./shapes/is-sdk.ts";
import { renderDocumented } from "./shapes/render-documented.ts";
import { renderImages } from "./shapes/render-images.ts";
import { renderModalities } from "./shapes/render-modalities.ts";
import { renderSuperset } from "./shapes/render-superset.ts";
import { toBody } from "./to-body.ts";
import { toPieces, type AnswerValue, type Piece } from "./shapes/to-pieces.ts";

/** A generation that succeeded, and all that decides how it is told. */
interface Delivery {
  readonly request: FastifyRequest;
  readonly generation: Generation;
  readonly wish: AnswerWish;
  readonly asked: ShapeName | undefined;
  /** The request came to the base path for chat software. */
  readonly compatible: boolean;
  readonly signal: AbortSignal;
}

const CHAT_SHAPES: Readonly<Record<ShapeName, (answer: FinishedAnswer) => Promise<AnswerValue>>> = {
  documented: renderDocumented,
  superset: renderSuperset,
  modalities: renderModalities,
};

/** Answers with the pictures of a generation that succeeded, in the shape that this caller can read. */
export async function sendAnswer(
  delivery: Delivery & { readonly reply: FastifyReply },
  parts: HttpParts,
): Promise<FastifyReply> {
  const { request, reply } = delivery;
  const { shape, pieces } = await renderAnswer(delivery, parts);
  return reply
    .header("x-response-shape", shape)
    .header("content-type", "application/json; charset=utf-8")
    .header("content-length", countBytes(pieces))
    .send(toBody(encodePieces(pieces), { request, log: parts.log }));
}

/** The answer with its pictures left open, and the name of its shape. */
export async function renderAnswer(
  delivery: Delivery,
  parts: HttpParts,
): Promise<{ readonly shape: string; readonly pieces: readonly Piece[] }> {
  const { request, generation, wish } = delivery;
  const shape = await chooseAnswerShape(delivery, parts);
  const answer: FinishedAnswer = {
    generation,
    pictures: listPictures(delivery, parts),
    format: wish.responseFormat ?? (shape === "images" ? "b64_json" : "url"),
  };
  const value =
    shape === "images"
      ? await renderImages(answer, {
          forSdk: delivery.compatible || isSdk(request.headers, parts.settings.sdkUserAgents),
        })
      : await CHAT_SHAPES[shape](answer);
  return { shape, pieces: toPieces(value) };
}
