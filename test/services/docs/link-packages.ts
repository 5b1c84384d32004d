import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CLIENTS = join(ROOT, "test", "clients");
const OWN_PACKAGES = ["openai", "standardwebhooks", "@modelcontextprotocol/client"];
const OWN_ENTRIES = {
  ".": "src/main/embedding/start-limner.ts",
  "./client": "src/client/client.ts",
};

/** Makes a `node_modules` in which samples find Limner itself and the newest of the client packages that are tested. */
export async function linkPackages(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const places = new Map(OWN_PACKAGES.map((name) => [name, join(ROOT, "node_modules", name)]));
  // Sorted, so that of two majors of a package the newer one stays.
  for (const set of (await readdir(CLIENTS)).toSorted()) {
    const manifest = await readFile(join(CLIENTS, set, "package.json"), "utf8").catch(() => "{}");
    const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
    for (const name of Object.keys(dependencies)) {
      places.set(name, join(CLIENTS, set, "node_modules", name));
    }
  }
  for (const [name, place] of places) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(place, join(modules, name));
  }
  await writeOwnPackage(join(modules, "limner"));
}

/** The package as it is published, on the sources: its entries are files that pass everything on. */
async function writeOwnPackage(folder: string): Promise<void> {
  await mkdir(folder);
  const entries = Object.entries(OWN_ENTRIES).map(([entry, source], index) => ({
    entry,
    file: `./entry-${index}.js`,
    url: pathToFileURL(join(ROOT, source)).href,
  }));
  for (const { file, url } of entries) {
    await writeFile(join(folder, file), `export * from ${JSON.stringify(url)};\n`);
  }
  const exports = Object.fromEntries(entries.map(({ entry, file }) => [entry, file]));
  const manifest = { name: "limner", version: "0.0.0", type: "module", exports };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}
