import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURE = fileURLToPath(new URL("../__fixtures__/provider", import.meta.url));

/** A folder in which the hand-written package is installed, as an operator's would be. */
export interface InstalledProvider extends AsyncDisposable {
  readonly folder: string;
  readonly name: string;
}

export async function installProvider(name = "@limner-test/provider"): Promise<InstalledProvider> {
  const folder = await mkdtemp(join(tmpdir(), "limner-provider-"));
  await cp(FIXTURE, join(folder, "node_modules", name), { recursive: true });
  return {
    folder,
    name,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
