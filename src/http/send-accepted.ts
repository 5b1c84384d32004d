import type { FastifyReply, FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import { generationHeaders } from "./generation-headers.ts";
import { makeUrls } from "./make-urls.ts";
import { renderGeneration } from "./shapes/render-generation.ts";

/** The answer before the picture: 202, the record, and where it can be asked for again. */
export function sendAccepted(
  generation: Generation,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  settings: { readonly publicUrl: string | undefined; readonly picturesUrl: string | undefined },
): FastifyReply {
  return reply
    .code(202)
    .headers(generationHeaders(generation))
    .header("location", `/v1/generations/${generation.id}`)
    .header("cache-control", "no-store")
    .send(renderGeneration(generation, makeUrls(request, settings)));
}
