import type { Mood } from "./moods.ts";

/** Moods that are about the many shapes in which the answers of the Images and chat APIs come. */
export const ONE_SHAPE: { readonly why: string; readonly moods: readonly Mood[] } = {
  why: "its answers have one shape, unlike those of the Images and chat APIs",
  moods: [
    "prefixed",
    "escaped",
    "reordered",
    "revised",
    "url",
    "relative-url",
    "b64",
    "raw-b64",
    "markdown-url",
    "markdown-data",
    "message-images",
    "parts",
  ],
};
