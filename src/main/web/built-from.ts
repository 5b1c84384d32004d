import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "built-from.json";

/** Which sources a folder was built from, as `hashWebSources` tells them; written last, so a folder that has it is whole. */
export const builtFrom = {
  async read(folder: string): Promise<string | undefined> {
    const text = await readFile(join(folder, FILE), "utf8").catch(() => "");
    return /"sha256":\s*"([0-9a-f]{64})"/.exec(text)?.[1];
  },
  async write(folder: string, sha256: string): Promise<void> {
    await writeFile(join(folder, FILE), `${JSON.stringify({ sha256 })}\n`);
  },
};
