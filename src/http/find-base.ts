import type { FastifyRequest } from "fastify";

/** A name, an IPv4 address or an IPv6 address in brackets, with a port or without: nothing that could carry a path or a user. */
const PLAIN_HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/**
 * What addresses of this server begin with, without a slash at the end: the configured public URL, else the
 * host that the caller named, if it is a plain one, else the address that the connection came to. Forwarded
 * headers enter through `request.host` and `request.protocol`, which look at them only for trusted proxies. A proxy
 * may pass on whatever its own caller wrote, so nothing but the two schemes of the web is taken from it.
 */
export function findBase(request: FastifyRequest, publicUrl: string | undefined): string {
  const scheme = request.protocol.toLowerCase() === "https" ? "https" : "http";
  const host = PLAIN_HOST.test(request.host) ? request.host : localHost(request);
  return publicUrl ?? `${scheme}://${host}`;
}

function localHost(request: FastifyRequest): string {
  const { localAddress = "127.0.0.1", localPort = 80 } = request.raw.socket;
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}
