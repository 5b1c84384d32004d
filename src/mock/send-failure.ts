import { Fault, FAULTS } from "../contract/fault.ts";
import type { MockExchange } from "./mock-exchange.ts";
import { reset, sendAnswer, toAnswer } from "./send-answer.ts";
import { errorReply } from "./write-reply.ts";

/** Tells a caller what was wrong with the request, as OpenAI would; what is no Fault is a mistake of the mock. */
export async function sendFailure(exchange: MockExchange, error: unknown): Promise<void> {
  const { request, response } = exchange;
  if (response.headersSent) {
    reset(exchange);
    return;
  }
  // A body that was not read to its end would be taken for the next request.
  const headers = request.complete ? {} : { connection: "close" };
  if (error instanceof Fault) {
    const { code, param, publicMessage: message } = error;
    const { status, type } = FAULTS[code];
    await sendAnswer(
      exchange,
      toAnswer(errorReply(status, { message, type, code, param }, headers)),
    );
    return;
  }
  const message = `The mock itself failed: ${error instanceof Error ? error.message : String(error)}.`;
  await sendAnswer(exchange, toAnswer(errorReply(500, { message, code: "internal" }, headers)));
}
