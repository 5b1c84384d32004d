import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../run-command.ts";

const LIMNER = fileURLToPath(new URL("../../../bin/limner.js", import.meta.url));

/**
 * Makes a folder of the commands that samples type, to stand first on their PATH: `limner` and `npx limner` are this clone's, `python3`
 * is one that has `requests`, and `curl` ends with a failure where the server answers one.
 */
export async function writeCommands(folder: string, python: string): Promise<void> {
  await mkdir(folder);
  // By whole paths: on the samples' PATH these names are the commands made here.
  const find = async (name: string) =>
    (await runCommand("sh", ["-c", 'command -v "$1"', "sh", name])).trim();
  const limner = `exec '${process.execPath}' '${LIMNER}' "$@"`;
  const commands = {
    curl: `exec '${await find("curl")}' --fail-with-body -sS "$@"`,
    limner,
    node: `exec '${process.execPath}' "$@"`,
    npx: `[ "$1" = limner ] || { echo "npx $1 is not of this clone" >&2; exit 127; }\nshift\n${limner}`,
    python3: `exec '${await find(python)}' "$@"`,
  };
  for (const [name, text] of Object.entries(commands)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
}
