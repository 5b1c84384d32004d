import type { IncomingMessage } from "node:http";
import { Fault } from "../contract/fault.ts";
import { createFormScanner } from "./create-form-scanner.ts";
import type { MockOrder, MockRoute } from "./mock-order.ts";
import { readBody, readJson } from "./read-body.ts";
import { readChatOrder } from "./read-chat-order.ts";
import { readFormOrder, readImagesOrder } from "./read-images-order.ts";

const BODY_BYTES_MAX = 64 * 1024 * 1024;

/** Reads the body of a request that wants pictures. Files of a form are counted as they pass. */
export async function readOrder(request: IncomingMessage, route: MockRoute): Promise<MockOrder> {
  const mediaType = request.headers["content-type"] ?? "";
  if (route === "edits" && /^multipart\/form-data\b/i.test(mediaType)) {
    const [, quoted, bare] = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(mediaType) ?? [];
    const boundary = quoted ?? bare;
    if (boundary === undefined) {
      throw new Fault("invalid_request", "The Content-Type names no boundary.");
    }
    const scanner = createFormScanner(boundary);
    await readBody(request, BODY_BYTES_MAX, (chunk) => scanner.take(chunk));
    return readFormOrder(scanner.finish());
  }
  const fields = await readJson(request, BODY_BYTES_MAX);
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    throw new Fault("invalid_request", "The body must be a JSON object.");
  }
  const named = fields as Readonly<Record<string, unknown>>;
  return route === "chat" ? readChatOrder(named) : readImagesOrder(route, named);
}
