import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

const CLIENTS = fileURLToPath(new URL("../clients/", import.meta.url));
const INSTALL = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];

/**
 * Installs every set of real packages in `test/clients/`, each by its own lock. A set that was installed by the lock that
 * it still has is left alone: `npm ci` begins by emptying `node_modules`, so the copy of the lock there is of a whole install.
 */
export async function setup(): Promise<void> {
  const entries = await readdir(CLIENTS, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const folder = join(CLIENTS, name);
    const lock = await readFile(join(folder, "package-lock.json"), "utf8");
    const mark = join(folder, "node_modules", ".installed-lock.json");
    if ((await readFile(mark, "utf8").catch(() => "")) !== lock) {
      process.stdout.write(`Installing the clients of test/clients/${name} …\n`);
      await runCommand("npm", INSTALL, { cwd: folder });
      await writeFile(mark, lock);
    }
  }
}
