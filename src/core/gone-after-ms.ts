/** A process that has said nothing for longer is dead. Twice the longest pause between two signs of life, and more. */
export const GONE_AFTER_MS = 60_000;
