import { join } from "node:path";

/** Names the point at which the server of this folder ends itself. */
export function lastStepFile(dataDir: string): string {
  return join(dataDir, "last-step");
}
