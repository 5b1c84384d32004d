import { runCommand } from "./run-command.ts";

/** On a machine with several, the first on the PATH may lack what the distribution's own has, and the other way round. */
const CANDIDATES = ["python3", "/usr/bin/python3"];

/** A Python that can import `requests`, as the samples of the documented page need. */
export async function findPython(): Promise<string> {
  for (const candidate of CANDIDATES) {
    const version = await runCommand(candidate, ["-c", "import requests"]).catch(() => undefined);
    if (version !== undefined) {
      return candidate;
    }
  }
  throw new Error(
    `None of ${CANDIDATES.join(", ")} can import requests; install it (Debian: apt-get install python3-requests).`,
  );
}
