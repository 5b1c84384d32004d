import type { FastifyReply, FastifyRequest } from "fastify";
import { CONSOLE_SESSION_S } from "../../../core/administration/console-sessions.ts";

const NAME = "limner_admin";

/**
 * What browsers are told of the cookie: sent to `/admin` alone, never from a page of another site, never shown to a script. The
 * page itself tells that it came by https where a proxy that is not trusted did so.
 */
const attributesOf = ({ protocol, headers }: FastifyRequest) =>
  ({
    path: "/admin",
    httpOnly: true,
    sameSite: "strict",
    secure: protocol === "https" || headers.origin?.startsWith("https:") === true,
  }) as const;

/** The cookie in which a browser keeps its session of the console. */
export const sessionCookie = {
  read({ server, headers }: FastifyRequest): string | undefined {
    return headers.cookie === undefined ? undefined : server.parseCookie(headers.cookie)[NAME];
  },
  set(reply: FastifyReply, token: string): void {
    reply.setCookie(NAME, token, { ...attributesOf(reply.request), maxAge: CONSOLE_SESSION_S });
  },
  clear(reply: FastifyReply): void {
    reply.clearCookie(NAME, attributesOf(reply.request));
  },
};
