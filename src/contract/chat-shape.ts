/** How chat answers look when nothing in the request decides it. */
export type ChatShape = "documented" | "superset";

/** What an operator says of chat answers: one shape for whoever names none, or `auto`, which leaves it to the signs of the caller. */
export type ChatSwitch = "auto" | ChatShape;

export const CHAT_SWITCHES = [
  "auto",
  "documented",
  "superset",
] as const satisfies readonly ChatSwitch[];
