import { EMOJI_FEELINGS, EMOJI_PLACES, EMOJI_THINGS } from "./lexicon/emoji.ts";

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** The phrases that a picture character stands for; none for one that is not in the lists. */
export function emojiPhrases(emoji: string): readonly string[] {
  built ??= readList(`${EMOJI_THINGS}, ${EMOJI_PLACES}`);
  // A person with hair or trade is at least a person: the first character of the sequence.
  return built.get(emoji) ?? built.get(Array.from(emoji)[0] ?? "") ?? [];
}

const FEELINGS: ReadonlySet<string> = new Set(EMOJI_FEELINGS.split(/\s+/));

/** Whether people add the character for their feeling rather than to name something. */
export const isFeeling = (emoji: string): boolean => FEELINGS.has(emoji);

function readList(list: string): ReadonlyMap<string, readonly string[]> {
  const entries = list.split(",").map((item): [string, readonly string[]] => {
    const [emoji = "", ...words] = item.trim().split(/\s+/);
    return [
      emoji,
      words
        .join(" ")
        .split("+")
        .map((phrase) => phrase.replaceAll("-", " ")),
    ];
  });
  return new Map(entries);
}
