import type { FastifyReply } from "fastify";
import type { Generation } from "../../contract/generation.ts";
import type { Accepted } from "../../core/limner.ts";
import type { Visit } from "../hands/limner-hands-parts.ts";

/** One answer under way. */
export interface HttpVisit extends Visit {
  /** Fires when the client has hung up, or has taken its call back. */
  readonly signal: AbortSignal;
  /** The client takes its call back. */
  takeBack(): void;
}

interface Held {
  readonly accepted: Accepted;
  answer: Generation | null;
}

/**
 * Follows an answer to its end: what was drawn for it is closed as answered if the final answer was handed to the
 * socket whole, else as an orphan, which the same call made again joins.
 */
export function watchVisit(reply: FastifyReply): HttpVisit {
  const response = reply.raw;
  const controller = new AbortController();
  const held: Held[] = [];
  const close = ({ accepted, answer }: Held) =>
    accepted.close(response.writableFinished && !controller.signal.aborted ? answer : null);
  response.once("close", () => {
    if (!response.writableFinished) {
      controller.abort();
    }
    void Promise.all(held.map(close));
  });
  return {
    signal: controller.signal,
    takeBack: () => controller.abort(),
    hold(accepted) {
      const one: Held = { accepted, answer: null };
      reply.header("x-generation-id", accepted.generation.id);
      if (response.closed) {
        void close(one);
      } else {
        held.push(one);
      }
      return async (generation) => {
        await accepted.answering(generation);
        one.answer = generation;
      };
    },
  };
}
