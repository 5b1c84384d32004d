import type { AnswerShape } from "./answer-plan.ts";
import type { MockOrder } from "./mock-order.ts";

export interface BodyFacts {
  readonly order: MockOrder;
  readonly createdS: number;
  /** One for each picture: an address, or what stands for its base64, with its prefix if it has one. */
  readonly pictures: readonly string[];
}

type Render = (facts: BodyFacts) => object;

const REFUSAL =
  "I can't draw that, because it goes against the content policy. Please ask for something else.";
const LONG_TEXT_REPEATS = 2_000;

/**
 * Every shape as an object, in the order of its members. Images: openai-node, src/resources/images.ts (7.57.0). `message.images`:
 * OpenRouter's guide on image generation. The other chat shapes: chat servers that answer with Markdown or with parts.
 */
const RENDERS: Readonly<Record<AnswerShape, Render>> = {
  b64_json: (facts) => images(facts, toMembers("b64_json", facts)),
  url: (facts) => images(facts, toMembers("url", facts)),
  "relative-url": (facts) => images(facts, toMembers("url", facts)),
  revised: (facts) =>
    images(
      facts,
      toMembers("b64_json", facts).map((member) => ({ ...member, revised_prompt: revise(facts) })),
    ),
  reordered: (facts) => ({
    usage: imagesUsage(facts),
    prompt: `${facts.order.prompt} "b64_json":"AAAA" and {"data":[{"b64_json":"\\"}]}`,
    note: "a long text before the picture ".repeat(LONG_TEXT_REPEATS),
    data: toMembers("b64_json", facts).map((member) => ({
      revised_prompt: revise(facts),
      ...member,
    })),
    created: facts.createdS,
  }),
  "empty-data": (facts) => images(facts, []),
  "no-data": ({ createdS, ...facts }) => ({
    created: createdS,
    usage: imagesUsage({ createdS, ...facts }),
  }),
  refusal: (facts) =>
    facts.order.route === "chat"
      ? completion(facts, { content: REFUSAL })
      : { ...images(facts, []), message: REFUSAL },
  "markdown-url": (facts) => completion(facts, { content: markdown(facts) }),
  "markdown-data": (facts) => completion(facts, { content: markdown(facts) }),
  "message-images": (facts) => completion(facts, { content: "", images: toImageParts(facts) }),
  parts: (facts) =>
    completion(facts, {
      content: [{ type: "text", text: "Here is your picture." }, ...toImageParts(facts)],
    }),
};

export function renderBody(shape: AnswerShape, facts: BodyFacts): object {
  return RENDERS[shape](facts);
}

function images(facts: BodyFacts, data: readonly object[]): object {
  return { created: facts.createdS, data, usage: imagesUsage(facts) };
}

function toMembers(name: "b64_json" | "url", { pictures }: BodyFacts): readonly object[] {
  return pictures.map((picture) => ({ [name]: picture }));
}

function revise({ order }: BodyFacts): string {
  return `${order.prompt}, in a plain field within a lighter frame`;
}

function markdown({ pictures }: BodyFacts): string {
  return pictures.map((picture) => `![image](${picture})\n\n`).join("");
}

function toImageParts({ pictures }: BodyFacts): readonly object[] {
  return pictures.map((url) => ({ type: "image_url", image_url: { url } }));
}

function completion({ order, createdS, pictures }: BodyFacts, message: object): object {
  const { input, output } = tokens(order, pictures.length);
  return {
    id: `chatcmpl-mock-${createdS}`,
    object: "chat.completion",
    created: createdS,
    model: order.model,
    choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop" }],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}

function imagesUsage({ order, pictures }: BodyFacts): object {
  const { input, output, text } = tokens(order, pictures.length);
  return {
    input_tokens: input,
    input_tokens_details: { image_tokens: input - text, text_tokens: text },
    output_tokens: output,
    total_tokens: input + output,
  };
}

/** Plausible numbers and no more: nobody counts tokens here. */
function tokens(order: MockOrder, count: number) {
  const text = Math.ceil(order.prompt.length / 4);
  return { text, input: text + 100 * order.references.length, output: 196 * count };
}
