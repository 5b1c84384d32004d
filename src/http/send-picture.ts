import type { FastifyReply, FastifyRequest } from "fastify";
import type { Log } from "../contract/log.ts";
import type { OpenPicture } from "../core/limner.ts";
import { readRange } from "./read-range.ts";
import { toBody } from "./to-body.ts";

interface PictureDelivery {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly picture: OpenPicture;
  /** Strong, in quotation marks. */
  readonly etag: string;
  /** `Cache-Control`. */
  readonly caching: string;
  /** Whether the caller may be sent to the store's own address, if it has one. */
  readonly mayRedirect?: boolean;
}

const PICTURE_HEADERS = {
  "accept-ranges": "bytes",
  "content-disposition": "inline",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
};

/**
 * Sends stored bytes as what they are and as nothing else: a browser is told neither to guess a type nor
 * to run anything. Whole, in part (206, 416) or not at all (304, HEAD).
 */
export async function sendPicture(delivery: PictureDelivery, log: Log): Promise<FastifyReply> {
  const { request, reply, picture, etag, caching } = delivery;
  const { bytes, mediaType } = picture.asset;
  const kept = { etag, "cache-control": caching };
  if (matches(request.headers["if-none-match"], etag)) {
    return reply.code(304).headers(kept).send();
  }
  const elsewhere = delivery.mayRedirect === true ? await findAddress(delivery) : undefined;
  if (elsewhere !== undefined) {
    return redirect(reply, elsewhere);
  }
  const range = isRangeWanted(request, etag) ? readRange(request.headers.range, bytes) : undefined;
  if (range === "unsatisfiable") {
    return reply.code(416).header("content-range", `bytes */${bytes}`).send();
  }
  // Opened before a header is set, so that a file that has gone meanwhile is an ordinary fault.
  const body =
    request.method === "HEAD" ? undefined : toBody(await picture.read(range), { request, log });
  if (range !== undefined) {
    reply.code(206).header("content-range", `bytes ${range.start}-${range.end}/${bytes}`);
  }
  return reply
    .headers(kept)
    .headers(PICTURE_HEADERS)
    .header("content-type", mediaType)
    .header("content-length", range === undefined ? bytes : range.end - range.start + 1)
    .send(body);
}

/**
 * A page of ours is never sent elsewhere: its policy allows nothing from there. HEAD is answered here too, since such an
 * address is good for GET alone.
 */
async function findAddress({ request, reply, picture }: PictureDelivery) {
  const address = request.method === "GET" ? await picture.address() : undefined;
  if (address === undefined) {
    return undefined;
  }
  void reply.header("vary", "sec-fetch-site");
  return request.headers["sec-fetch-site"] === "same-origin" ? undefined : address;
}

function redirect(
  reply: FastifyReply,
  { url, keptS }: { readonly url: string; readonly keptS: number },
): FastifyReply {
  return reply
    .headers({
      "cache-control": `private, max-age=${keptS}`,
      "cross-origin-resource-policy": "cross-origin",
      "referrer-policy": "no-referrer",
    })
    .redirect(url, 302);
}

/** `If-None-Match` compares weakly, so `W/` does not matter. */
function matches(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    (header.trim() === "*" ||
      header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag))
  );
}

/** A range holds only for GET, and under `If-Range` only for the very same bytes. */
function isRangeWanted({ method, headers }: FastifyRequest, etag: string): boolean {
  return method === "GET" && (headers["if-range"] === undefined || headers["if-range"] === etag);
}
