/**
 * Words as words. Three things are read in a prompt on its way to a model:
 *
 * - `<…>`: older servers take `<lora:name:1>` out, the OpenAI route `<sd_cpp_extra_args>…</sd_cpp_extra_args>`, and tokenizers know
 *   control signs such as `<|im_end|>` and `</s>`. A space behind the sign breaks all of them.
 * - `(word:1.3)` and `[word]`, weights in prompts of every kind of model. The parser gives back `(` for `\(`, but leaves the backslash
 *   before other brackets in the words; so square ones become full-width ones, and `)` is only text once no `(` is open. A number
 *   behind a colon and before `)` would vanish even then, unless something stands between.
 * - `BREAK`, also at the end of a word, which fills up a part of the prompt. It is read only in capitals.
 */
export function escapeSdPrompt(text: string): string {
  return text
    .replaceAll(/<(?=[\p{L}\p{N}_|/])/gu, "< ")
    .replaceAll(/(:[+-]?[.\d]+)\)/g, "$1 )")
    .replaceAll(/(\\*)\(/g, (bracket, { length }: string) =>
      length % 2 === 1 ? bracket : bracket.replace("(", String.raw`\(`),
    )
    .replaceAll("[", "［")
    .replaceAll("]", "］")
    .replaceAll(/BREAK(?![\w])/g, "Break");
}
