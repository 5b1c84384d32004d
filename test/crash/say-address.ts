import { flushCompileCache } from "node:module";

/** Tells who started this process where it listens. It will be killed, and what it compiled is kept for the next one before that. */
export function sayAddress(base: string): void {
  flushCompileCache();
  process.stdout.write(`${base}\n`);
}
