/** The sections of the documentation, in the order in which they are read. */
export const DOC_SECTIONS = [
  "Start",
  "Draw",
  "Rely on it",
  "Backends",
  "Run it",
  "Look up",
] as const;

export type DocSection = (typeof DOC_SECTIONS)[number];
