import type { FastifyInstance } from "fastify";
import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";

/**
 * A body with a `Content-Encoding` is `unsupported_media_type`, with what is taken in `Accept-Encoding` (RFC 9110, 15.5.16):
 * pictures are packed already, and what would unpack to gigabytes cannot be bounded by what arrives.
 */
export function refusePackedBodies(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ headers }) => {
    const encoding = headers["content-encoding"];
    if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
      throw new Fault(
        "unsupported_media_type",
        `The body is packed (\`Content-Encoding\` is ${quoteInput(encoding)}); send it as it is, without that header.`,
        { headers: { "accept-encoding": "identity" } },
      );
    }
  });
}
