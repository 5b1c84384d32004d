import type { Generation } from "../../contract/generation.ts";
import { toSeconds } from "./to-seconds.ts";
import type { AnswerValue } from "./to-pieces.ts";

/** The chunks of a streamed chat completion. */
export interface ChatChunks {
  /** The first one: without a role in it LangChain loses the usage that comes later. */
  role(): AnswerValue;
  /** What goes on in the message: `content`, `images` or `reasoning_content`. */
  delta(delta: AnswerValue): AnswerValue;
  /** The last one with a choice; `more` stands beside `choices`. */
  finish(more: { readonly [member: string]: AnswerValue }): AnswerValue;
  /** Without a choice, which breaks the everyday loop, and so only for who asked for it. */
  usage(usage: AnswerValue): AnswerValue;
}

/** Chunks of one completion: the same `id`, `created` and `model` in each. */
export function createChatChunks({
  id,
  model,
  createdAt,
}: Pick<Generation, "id" | "model" | "createdAt">): ChatChunks {
  const head = {
    id: `chatcmpl-${id}`,
    object: "chat.completion.chunk",
    created: toSeconds(createdAt),
    model,
  };
  const one = (delta: AnswerValue, finishReason: string | null) => [
    { index: 0, delta, finish_reason: finishReason },
  ];
  return {
    role: () => ({ ...head, choices: one({ role: "assistant", content: "" }, null) }),
    delta: (delta) => ({ ...head, choices: one(delta, null) }),
    finish: (more) => ({ ...head, choices: one({}, "stop"), ...more }),
    usage: (usage) => ({ ...head, choices: [], usage }),
  };
}
