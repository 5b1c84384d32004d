import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const SERVE_FACTS_FILE = "serve.json";

/** What a server tells others about itself. */
export interface ServeFacts {
  readonly port: number;
}

/** Of the server that took the folder last; it may have died since. Undefined if there is none, or nothing readable. */
export async function readServeFacts(folder: string): Promise<ServeFacts | undefined> {
  try {
    const facts: unknown = JSON.parse(await readFile(join(folder, SERVE_FACTS_FILE), "utf8"));
    const isWhole =
      typeof facts === "object" &&
      facts !== null &&
      "port" in facts &&
      typeof facts.port === "number";
    return isWhole ? { port: Number(facts.port) } : undefined;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
