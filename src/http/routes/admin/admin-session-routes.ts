import type { FastifyInstance } from "fastify";
import { Fault } from "../../../contract/fault.ts";
import type { ConsoleSession } from "../../../core/administration/console-sessions.ts";
import { takeJson } from "../../bodies/take-json.ts";
import type { HttpParts } from "../../http-parts.ts";
import { nameNetwork } from "../../name-network.ts";
import { checkNames } from "../../readers/check-names.ts";
import { readMember } from "../../readers/read-member.ts";
import {
  SESSION_CLOSE_ROUTE,
  SESSION_OPEN_ROUTE,
  SESSION_ROUTE,
} from "../../schemas/admin/admin-session-schemas.ts";
import { checkConsoleRequest } from "./check-console-request.ts";
import { checkOrigin } from "./check-origin.ts";
import { sessionCookie } from "./session-cookie.ts";

const PATH = "/admin/v1/session";
const KEY_CHARACTERS_MAX = 512;

/** How a browser signs in to the console and out again. */
export function addAdminSessionRoutes(
  app: FastifyInstance,
  { administration, settings }: Pick<HttpParts, "administration" | "settings">,
): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });

  app.post(
    PATH,
    {
      schema: SESSION_OPEN_ROUTE,
      onRequest: async (request) => checkOrigin(request, settings.publicUrl),
    },
    async (request, reply) => {
      const key = await takeJson(request, (body) => {
        checkNames(body, ["key"]);
        return readMember.text(body, "key", KEY_CHARACTERS_MAX) ?? "";
      });
      if (key === "") {
        throw new Fault("invalid_request", "`key` is missing: the admin key.", { param: "key" });
      }
      const session = await administration.signIn(key, nameNetwork(request.ip));
      sessionCookie.set(reply, session.token);
      return reply.send(renderSession(session));
    },
  );

  // A page asks this to know whether to show the way in; a refusal would be a failure in every such visitor's log.
  app.get(PATH, { schema: SESSION_ROUTE }, async (request, reply) =>
    reply.send(renderSession(findSession(sessionCookie.read(request), administration))),
  );

  app.delete(
    PATH,
    {
      schema: SESSION_CLOSE_ROUTE,
      onRequest: async (request) => checkConsoleRequest(request, settings.publicUrl),
    },
    async (_request, reply) => {
      sessionCookie.clear(reply);
      return reply.code(204).send();
    },
  );
}

function findSession(
  token: string | undefined,
  { session }: Pick<HttpParts["administration"], "session">,
): ConsoleSession | null {
  try {
    return token === undefined ? null : session(token);
  } catch (error) {
    if (error instanceof Fault && error.code === "invalid_api_key") {
      return null;
    }
    throw error;
  }
}

function renderSession(session: ConsoleSession | null) {
  return {
    object: "session" as const,
    expires: session === null ? null : session.expiresAt / 1000,
  };
}
