import type { FastifyRequest } from "fastify";
import type { Generation } from "../contract/generation.ts";
import type { HttpParts } from "./http-parts.ts";
import { makeUrls } from "./make-urls.ts";
import type { FinishedAnswer } from "./shapes/finished-answer.ts";

interface Listing {
  readonly request: FastifyRequest;
  readonly generation: Generation;
  readonly signal: AbortSignal;
}

/** The pictures of a generation in the order of delivery, with the URLs that this request gets. */
export function listPictures(
  { request, generation, signal }: Listing,
  { limner, settings }: Pick<HttpParts, "limner" | "settings">,
): FinishedAnswer["pictures"] {
  const urls = makeUrls(request, settings);
  return generation.pictures
    .toSorted((one, other) => one.order - other.order)
    .map(({ asset, mediaType }) => ({
      url: urls.picture(asset, mediaType),
      open: () => limner.openPicture(asset, { signal }),
    }));
}
