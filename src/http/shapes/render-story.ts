import type { Story } from "../../contract/story.ts";

/** A story around its records, which look different to their owner and to the operator. */
export function renderStory<Rendered>(
  { relations, more }: Omit<Story, "data">,
  data: readonly Rendered[],
) {
  return {
    object: "story" as const,
    data: [...data],
    relations: relations.map(({ parent, child, n }) => ({ parent, child, n })),
    more: { earlier: more.earlier, later: more.later },
  };
}
