export type ModelFamily =
  | "gpt-image-1"
  | "gpt-image-1-mini"
  | "gpt-image-2"
  | "gpt-image-2.5"
  | "dall-e-3"
  | "dall-e-2";

/** In this order: the first that fits. A provider may stand in front (`openai/gpt-image-1`), a date behind. */
const FAMILIES: readonly (readonly [RegExp, ModelFamily])[] = [
  [/(?:^|\/)gpt-image-1-mini/, "gpt-image-1-mini"],
  // Which model it is changes from time to time; what the oldest takes, all take.
  [/(?:^|\/)(?:gpt-image-1(?!\d)|chatgpt-image)/, "gpt-image-1"],
  [/(?:^|\/)gpt-image-2(?!\d|\.\d)/, "gpt-image-2"],
  [/(?:^|\/)gpt-image-/, "gpt-image-2.5"],
  [/(?:^|\/)dall-e-3/, "dall-e-3"],
  [/(?:^|\/)dall-e-2/, "dall-e-2"],
];

/** Which of OpenAI's models a name means; undefined for any other. */
export function readModelFamily(name: string): ModelFamily | undefined {
  return FAMILIES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
}
