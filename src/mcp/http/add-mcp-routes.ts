import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { McpHttpHandler } from "@modelcontextprotocol/server";
import { Fault } from "../../contract/fault.ts";
import type { Caller } from "../../core/caller.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { admitBrowser } from "./admit-browser.ts";
import { checkProgressToken } from "./check-progress-token.ts";
import { createCallRegister } from "./call-register.ts";
import type { CallRegister } from "./call-register.ts";
import { isRecord } from "./is-record.ts";
import type { McpParts } from "./mcp-parts.ts";
import type { Visitors } from "./visitors.ts";
import { watchVisit } from "./watch-visit.ts";

const PATH = "/mcp";
const OTHER_METHODS = ["GET", "HEAD", "PUT", "PATCH", "DELETE"] as const;
const SESSION_HEADER = "mcp-session-id";
/** Visible ASCII, as the protocol has it, and no longer than anybody needs. */
const SESSION = /^[\x21-\x7e]{1,128}$/;

interface Post {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
}

/**
 * The Model Context Protocol over streamable HTTP, without state: every request is served by itself, so restarts and
 * many machines make no difference. The SDK negotiates the version; before 2026-07-28 there was a stream by GET and a
 * session to DELETE, which servers need not have (https://modelcontextprotocol.io/specification/2025-11-25/basic/transports).
 */
export function addMcpRoutes(app: FastifyInstance, parts: McpParts): void {
  const visitors: Visitors = new WeakMap();
  const register = createCallRegister();
  // Loaded for the first agent that comes: most servers start without one, and should be there soon.
  let opened: Promise<McpHttpHandler> | undefined;
  const open = () =>
    (opened ??= import("./create-sdk-handler.ts").then(({ createSdkHandler }) =>
      createSdkHandler(visitors, parts),
    ));
  const callers = new WeakMap<FastifyRequest, Caller>();
  app.addHook("preClose", async () => {
    await (await opened)?.close();
  });
  app.route({
    method: "POST",
    url: PATH,
    schema: { hide: true },
    onRequest: async (request, reply) => {
      admitBrowser(request, reply, parts.origins);
      callers.set(request, await parts.limner.authenticate(request.headers.authorization));
    },
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (caller === undefined) {
        throw new Error("a request came past its authentication");
      }
      const desk = { visitors, register, handler: await open(), parts };
      return await answerPost({ request, reply, caller }, desk);
    },
  });
  addOtherMethods(app, parts);
}

interface Desk {
  readonly visitors: Visitors;
  readonly register: CallRegister;
  readonly handler: McpHttpHandler;
  readonly parts: McpParts;
}

async function answerPost(
  { request, reply, caller }: Post,
  { visitors, register, handler, parts }: Desk,
): Promise<FastifyReply> {
  const body = readBody(request);
  checkProgressToken(body);
  const visit = watchVisit(reply);
  const message = { caller, session: readSession(request), body };
  register.takeBack(message);
  const forget = register.note(message, () => visit.takeBack());
  reply.raw.once("close", forget);
  const asked = new Request(new URL(PATH, "http://limner.invalid"), {
    method: "POST",
    headers: toHeaders(request),
    signal: visit.signal,
  });
  const { limner, spooler, log, patienceMs } = parts;
  const pictureUrl = parts.pictureUrls(request);
  visitors.set(asked, { limner, spooler, log, patienceMs, caller, visit, pictureUrl });
  const response = await handler.fetch(asked, { parsedBody: body });
  if (isRecord(body) && body["method"] === "initialize" && response.ok) {
    reply.header(SESSION_HEADER, randomHex());
  }
  return reply.header("cache-control", "no-store").send(response);
}

/** The parsed body. It counts as in flight until the answer is over, since the SDK keeps it for so long. */
function readBody({ body }: FastifyRequest): unknown {
  if (!isRecord(body) || !("value" in body)) {
    throw new Fault(
      "invalid_request",
      "The request has no body. Send one JSON-RPC message as `application/json`.",
    );
  }
  return body["value"];
}

function readSession({ headers }: FastifyRequest): string | undefined {
  const session = headers[SESSION_HEADER]?.toString() ?? "";
  return SESSION.test(session) ? session : undefined;
}

/** Without what belongs to the connection, and without the key, which nobody behind this needs. */
function toHeaders({ headers }: FastifyRequest): Headers {
  const passed = Object.entries(headers).filter(
    ([name]) => name.startsWith("mcp-") || ["accept", "content-type"].includes(name),
  );
  return new Headers(passed.map(([name, value]) => [name, String(value)]));
}

function addOtherMethods(app: FastifyInstance, { origins }: McpParts): void {
  app.route({
    method: "OPTIONS",
    url: PATH,
    schema: { hide: true },
    onRequest: async (request, reply) => {
      admitBrowser(request, reply, origins);
      return await reply.code(204).header("allow", "POST, OPTIONS").send();
    },
    handler: async () => undefined,
  });
  app.route({
    method: [...OTHER_METHODS],
    url: PATH,
    schema: { hide: true },
    onRequest: async (request, reply) => {
      admitBrowser(request, reply, origins);
      throw new Fault("method_not_allowed", "This path takes POST, with one JSON-RPC message.", {
        headers: { allow: "POST, OPTIONS" },
      });
    },
    handler: async () => undefined,
  });
}
