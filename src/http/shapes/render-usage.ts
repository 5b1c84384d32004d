import type { Usage } from "../../contract/usage.ts";

/** The three totals of the documented body. */
export function renderUsage(usage: Usage | null): {
  input_tokens: number;
  output_tokens: number;
  total_tokens: number;
} {
  const { inputTokens, outputTokens } = usage ?? { inputTokens: 0, outputTokens: 0 };
  return {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
}

/** The same with the names of chat completions in front, without which some SDKs reject the whole answer. */
export function renderBothUsages(usage: Usage | null): { [name: string]: number } {
  const rendered = renderUsage(usage);
  return {
    prompt_tokens: rendered.input_tokens,
    completion_tokens: rendered.output_tokens,
    ...rendered,
  };
}
