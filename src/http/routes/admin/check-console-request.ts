import type { FastifyRequest } from "fastify";
import { Fault } from "../../../contract/fault.ts";
import { checkOrigin } from "./check-origin.ts";

const HEADER = "x-limner-console";
const READING = new Set(["GET", "HEAD"]);

/**
 * Browsers send the cookie along with whatever makes them send a request, so one that changes something must show that the console
 * made it: by a header that no page of another origin may set, since no preflight of `/admin` is ever granted. Throws
 * `origin_not_allowed`.
 */
export function checkConsoleRequest(request: FastifyRequest, publicUrl: string | undefined): void {
  if (READING.has(request.method)) {
    return;
  }
  if (request.headers[HEADER] !== "1") {
    throw new Fault(
      "origin_not_allowed",
      "A request that changes something with the cookie of the console needs the header `X-Limner-Console: 1`. Programs send the admin key as `Authorization: Bearer …` instead.",
    );
  }
  checkOrigin(request, publicUrl);
}
