import type { FastifyRequest } from "fastify";

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const FORWARDING_HEADER = /^(?:forwarded|x-forwarded-.+)$/;

/** The connection itself comes from here, and no proxy says that it speaks for someone else. */
export function isOnThisMachine({ raw, headers }: FastifyRequest): boolean {
  return (
    LOOPBACK.test(raw.socket.remoteAddress ?? "") &&
    !Object.keys(headers).some((name) => FORWARDING_HEADER.test(name))
  );
}
