import type { Warning } from "../../contract/warning.ts";

/**
 * What chat frontends write into the system message on their own. Each pattern takes a sentence or a line; the bounds
 * keep them linear. Sources: NextChat's default template, LibreChat, chatbot-ui, and the usual "helpful assistant".
 */
const BOILERPLATE: readonly RegExp[] = [
  /^you are (?:chatgpt|gpt[-\w.]{0,20}|an? (?:\w+,? ){0,4}(?:ai |language |chat )?(?:assistant|model|chatbot))\b[^.\n]{0,160}(?:\.|$)/i,
  /^(?:knowledge cutoff|current (?:model|time|date)|today's date|latex (?:inline|block)|image input capabilities|personality)\s?:.{0,200}$/i,
  /^(?:respond|answer|reply) (?:conversationally|using markdown|in markdown|concisely|helpfully)\b[^.\n]{0,80}(?:\.|$)/i,
  /^follow the user's instructions carefully\b[^.\n]{0,80}(?:\.|$)/i,
  /^(?:the current date is|today is)[^.\n]{0,60}(?:\.|$)/i,
  /^你是(?:chatgpt|一个?(?:有用|友好|智能|乐于助人|ai|人工智能|由)?)[^。\n]{0,40}(?:助手|模型|助理)[^。\n]{0,40}(?:。|$)/i,
];

/**
 * System texts as guidance, blank line between them, without the boilerplate of chat frontends. A text that is all
 * boilerplate vanishes; what its writer added stays.
 */
export function readGuidance(systemTexts: readonly string[]): {
  readonly text: string;
  readonly warnings: readonly Warning[];
} {
  const kept = systemTexts.map(withoutBoilerplate);
  const isCut = kept.some((text, index) => text !== systemTexts[index]);
  return {
    text: kept.filter((text) => text !== "").join("\n\n"),
    warnings: isCut ? [leftOut()] : [],
  };
}

function leftOut(): Warning {
  const message =
    "Standard system text of a chat frontend was left out; it says nothing about the picture.";
  return { code: "system_text_left_out", field: "messages", message };
}

function withoutBoilerplate(text: string): string {
  const lines = text.split("\n");
  const kept = lines.map(withoutSentences);
  if (kept.every((line, index) => line === lines[index])) return text;
  return kept
    .filter((line, index) => line !== "" || lines[index] === "")
    .join("\n")
    .trim();
}

const SENTENCES_MAX = 8;

function withoutSentences(line: string): string {
  let rest = line;
  for (let sentence = 0; sentence < SENTENCES_MAX; sentence += 1) {
    const start = rest.trimStart();
    const pattern = BOILERPLATE.find((candidate) => candidate.test(start));
    if (pattern === undefined) return rest;
    rest = start.replace(pattern, "").trimStart();
  }
  return rest;
}
