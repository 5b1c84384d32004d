import type { FastifyReply, FastifyRequest } from "fastify";
import { CONSOLE_SESSION_S } from "../../../core/administration/console-sessions.ts";

const NAME = "limner_admin";

/** What browsers are told of the cookie: sent to `/admin` alone, never from a page of another site, never shown to a script. */
const attributesOf = ({ protocol }: FastifyRequest) =>
  ({
    path: "/admin",
    httpOnly: true,
    sameSite: "strict",
    secure: protocol === "https",
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
