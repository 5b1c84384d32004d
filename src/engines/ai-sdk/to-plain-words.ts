/** A tag that some servers read as a setting: `<lora:name:1>`, `<sd_cpp_extra_args>`, `<param[steps]:9>`. */
const TAG = /<(?=\/?[a-z][\w-]*(?:\[[^\]<>]{0,80}\])?\s*[:>])/gi;

/**
 * The words so that no backend reads a setting in them: the sign that begins a tag and, where a prompt is split at `|`, that sign are
 * written in their wide form, which looks the same and which no such parser takes.
 */
export function toPlainWords(
  words: string,
  { splitsPrompts }: { readonly splitsPrompts: boolean },
): string {
  const untagged = words.replaceAll(TAG, "＜");
  return splitsPrompts ? untagged.replaceAll("|", "｜") : untagged;
}
