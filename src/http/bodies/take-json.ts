import type { FastifyRequest } from "fastify";
import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "../readers/json-object.ts";
import { isJsonBody } from "./accept-json-bodies.ts";

/**
 * Reads the JSON body of a request and lets it go: its bytes count as in flight until it has been read
 * into something smaller. Throws `invalid_request` where there is none.
 */
export async function takeJson<Result>(
  request: FastifyRequest,
  read: (body: JsonObject) => Promise<Result> | Result,
): Promise<Result> {
  const body = request.body;
  request.body = undefined;
  if (!isJsonBody(body)) {
    throw new Fault(
      "invalid_request",
      "The request has no body. Send a JSON object as `application/json`.",
    );
  }
  try {
    return await read(body.value);
  } finally {
    body.release();
  }
}
