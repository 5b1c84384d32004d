import { pause } from "../kit/pause.ts";
import type { MockExchange } from "./mock-exchange.ts";
import type { MockMode } from "./read-mode.ts";
import { sendAnswer, toAnswer } from "./send-answer.ts";
import { jsonReply } from "./write-reply.ts";

const MODELS = ["gpt-image-2", "gpt-image-2-vip", "gpt-image-2-all", "gpt-image-1", "dall-e-3"];

const LIST = jsonReply(200, {
  object: "list",
  data: MODELS.map((id) => ({ id, object: "model", created: 1_700_000_000, owned_by: "mock" })),
});

/** `GET /v1/models`, which channels are probed by. Any other model is drawn with just the same. */
export async function answerModels(
  exchange: MockExchange,
  { name, plan }: MockMode,
): Promise<void> {
  exchange.call.mode = name;
  if (plan.waitMs !== undefined) {
    await pause(plan.waitMs, exchange.signal);
  }
  await sendAnswer(exchange, toAnswer(plan.reply ?? LIST), plan.sending);
}
