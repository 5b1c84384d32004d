/** A comment, which every reader of server-sent events skips, in a block of its own, as some of them need it. */
export const KEEP_ALIVE = ": keep-alive\n\n";
