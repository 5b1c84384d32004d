import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ByteBudget } from "../../kit/byte-budget.ts";
import type { Bounds } from "../http-settings.ts";
import type { JsonObject } from "../readers/json-object.ts";
import { createBodyMeter } from "./body-meter.ts";
import { collectBody } from "./collect-body.ts";
import { parseJsonBody } from "./parse-json-body.ts";

/** A parsed body that still counts against the bytes in flight. */
export interface JsonBody {
  readonly value: JsonObject;
  /** Called once the value has been read into something smaller. */
  readonly release: () => void;
}

/**
 * Makes every `application/json` body a `JsonBody`. An empty one is none: SDKs send the type also with requests that
 * have nothing to say, such as a cancel.
 */
export function acceptJsonBodies(
  app: FastifyInstance,
  options: { readonly bounds: Bounds; readonly budget: ByteBudget },
): void {
  const { bounds, budget } = options;
  app.removeAllContentTypeParsers();
  app.addHook("onRequest", async (request, reply) => {
    // A body that was refused for its headers is never taken, but must not stay in flight.
    reply.raw.once("close", () => {
      if (isJsonBody(request.body)) {
        request.body.release();
      }
    });
  });
  app.addContentTypeParser(
    "application/json",
    async (request: FastifyRequest): Promise<JsonBody | undefined> => {
      const meter = createBodyMeter(bounds.jsonBytesMax, budget);
      try {
        const bytes = await collectBody(request.raw, { meter, timeoutMs: bounds.bodyTimeoutMs });
        return bytes.length === 0
          ? undefined
          : { value: parseJsonBody(bytes, bounds.nestingMax), release: meter.release };
      } catch (error) {
        meter.release();
        throw error;
      }
    },
  );
}

export function isJsonBody(body: unknown): body is JsonBody {
  return typeof body === "object" && body !== null && "release" in body;
}
