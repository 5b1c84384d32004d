import type { Reply } from "../../../src/mock/answer-plan.ts";
import type { MockExchange } from "../../../src/mock/mock-exchange.ts";
import type { MockMode } from "../../../src/mock/read-mode.ts";
import { sendAnswer, toAnswer } from "../../../src/mock/send-answer.ts";
import type { Protocol } from "./protocol.ts";

interface Answering {
  readonly protocol: Pick<Protocol, "refusal" | "moderation" | "toError">;
  /** The good answer, as JSON; asked for only if the mood gets so far. */
  readonly toGood: (isEmpty: boolean) => Promise<unknown>;
}

/** Answers an order as the mood says, in the words of another protocol than the mock's. */
export async function answerInMood(
  exchange: MockExchange,
  { name, plan }: MockMode,
  answering: Answering,
): Promise<void> {
  const good = plan.undrawn === true && plan.shape === undefined ? {} : await toBody();
  const reply = plan.reply === undefined ? toReply(200, good) : translate(plan.reply);
  await sendAnswer(exchange, toAnswer(reply), plan.sending);

  async function toBody(): Promise<unknown> {
    const body = await answering.toGood(plan.shape === "empty-data");
    if (plan.shape === "refusal") {
      return answering.protocol.refusal;
    }
    return plan.shape === "no-data" ? {} : body;
  }

  function translate(reply: Reply): Reply {
    const { protocol } = answering;
    if (name === "moderation") {
      return toReply(protocol.moderation.status, protocol.moderation.body);
    }
    const isError = reply.status >= 400 && reply.mediaType === "application/json";
    const told = protocol.toError(reply.status, `The backend was told to answer ${reply.status}.`);
    return isError ? { ...reply, body: JSON.stringify(told) } : reply;
  }
}

function toReply(status: number, body: unknown): Reply {
  return { status, mediaType: "application/json", body: JSON.stringify(body) };
}
