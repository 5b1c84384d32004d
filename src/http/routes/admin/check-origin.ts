import type { FastifyRequest } from "fastify";
import { Fault } from "../../../contract/fault.ts";

/**
 * Refuses what a page of another origin sends. The port counts: browsers send the cookies of a host to all of its ports. Programs
 * that are no browsers send no `Origin` and are not concerned. Throws `origin_not_allowed`.
 */
export function checkOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, request.host, publicUrl)) {
    throw new Fault(
      "origin_not_allowed",
      "Only the console of this server may use its sign-in. If this is the console, set LIMNER_PUBLIC_URL to the address that it has in the browser.",
    );
  }
}

/** `host` is what the caller, or a trusted proxy, says that it has called. */
function isOwnOrigin(origin: string, host: string, publicUrl: string | undefined): boolean {
  const page = URL.parse(origin);
  if (page === null || page.origin !== origin) {
    return false;
  }
  // Under the scheme of the page, so that a port that goes without saying may be said.
  const called = URL.parse(`${page.protocol}//${host}`);
  return (
    page.host === called?.host || (publicUrl !== undefined && origin === new URL(publicUrl).origin)
  );
}
