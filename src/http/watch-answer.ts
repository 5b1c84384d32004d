import type { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { FaultCode } from "../contract/fault.ts";
import type { Generation } from "../contract/generation.ts";
import type { Accepted } from "../core/limner.ts";
import { faultOf } from "./note-fault.ts";
import { toGenerationFault } from "../core/generations/to-generation-fault.ts";

/** What is being handed to the caller, for the moment when the connection is over. */
export interface AnswerWatch {
  /** From here on, what is sent is the final answer: the end of this generation, or a 202 that tells of it. */
  final(generation: Generation): Promise<void>;
  /** The answer is this stream: when all of it is out it was handed over, even to a reader who then leaves at once. */
  streaming(body: Readable): void;
}

/**
 * Calls `close` once the response is over: with the record whose final answer was handed to the socket whole, or with
 * null if there was none (hung up before that, `still_running`, a fault of ours while the answer was rendered).
 */
export function watchAnswer(
  reply: FastifyReply,
  { answering, close }: Pick<Accepted, "answering" | "close">,
): AnswerWatch {
  const response = reply.raw;
  let answer: Generation | null = null;
  let isStreamOut = false;
  const end = () => {
    const isOut = response.writableFinished || isStreamOut;
    const isWhole = isOut && answer !== null && faultOf(reply) === ownFaultOf(answer);
    void close(isWhole ? answer : null);
  };
  if (response.closed) {
    end();
  } else {
    response.once("close", end);
  }
  return {
    async final(generation) {
      await answering(generation);
      answer = generation;
    },
    streaming(body) {
      // Readers of a stream go when they have read its last event, which may be before the connection's own end is out.
      // It is asked here what still waits for them, since a connection that is over has forgotten it.
      body.once("end", () => {
        isStreamOut = response.socket?.destroyed === false && response.writableLength === 0;
      });
    },
  };
}

/** How the end of this generation is told; any other fault is one of ours on the way. */
function ownFaultOf(generation: Generation): FaultCode | null {
  return generation.finishedAt === null ? null : (toGenerationFault(generation)?.code ?? null);
}
