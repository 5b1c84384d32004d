import type { FastifyInstance } from "fastify";

/** Gives every answer the id of its request, and forbids browsers to guess what it is. */
export function nameAnswers(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ "x-request-id": request.id, "x-content-type-options": "nosniff" });
  });
}
