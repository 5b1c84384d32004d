/** No more of it is said back, however much was sent. */
const CHARACTERS_MAX = 8000;

/**
 * What the user said last, all its lines, in a conversation that Open WebUI quotes: `USER: …` and `ASSISTANT: …` between the
 * tags of `<chat_history>`. Undefined where none is quoted.
 */
export function findLastWish(prompt: string): string | undefined {
  const [, quoted = ""] = prompt.split("<chat_history>", 2);
  const [history = ""] = quoted.split("</chat_history>", 1);
  return `\n${history.trim()}`
    .split(/\n(?=(?:USER|ASSISTANT|SYSTEM|TOOL): )/)
    .findLast((said) => said.startsWith("USER: "))
    ?.slice("USER: ".length, CHARACTERS_MAX)
    .trim();
}
