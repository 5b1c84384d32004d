import type { FastifyRequest } from "fastify";
import { PICTURE_FORMATS } from "../contract/picture-format.ts";

/** Makes the URLs of an answer, when the answer is made. */
export interface Urls {
  picture(asset: string, mediaType: string): string;
  reference(generation: string, n: number): string;
}

/** A name, an IPv4 address or an IPv6 address in brackets, with a port or without: nothing that could carry a path or a user. */
const PLAIN_HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/**
 * URLs begin with the configured public URL, else with the host that the caller named, if it is a plain
 * one, else with the address that the connection came to. Forwarded headers enter through `request.host`
 * and `request.protocol`, which look at them only for trusted proxies.
 */
export function makeUrls(request: FastifyRequest, publicUrl: string | undefined): Urls {
  const base =
    publicUrl ??
    `${request.protocol}://${PLAIN_HOST.test(request.host) ? request.host : localHost(request)}`;
  return urlsUnder(base);
}

/** `base` has no slash at its end. */
export function urlsUnder(base: string): Urls {
  return {
    picture: (asset, mediaType) => `${base}/images/${asset}.${extensionOf(mediaType)}`,
    reference: (generation, n) => `${base}/v1/generations/${generation}/references/${n}`,
  };
}

export function extensionOf(mediaType: string): string {
  return (
    Object.values(PICTURE_FORMATS).find((format) => format.mediaType === mediaType)?.extension ??
    "png"
  );
}

function localHost(request: FastifyRequest): string {
  const { localAddress = "127.0.0.1", localPort = 80 } = request.raw.socket;
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}
