/**
 * Builds the web app from `console/` into `console/dist`, with a compressed copy beside every text. It is built into a folder beside
 * it that takes its place when it is whole.
 * usage: node scripts/build-console.ts
 */
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { builtFrom } from "../src/main/web/built-from.ts";
import { hashWebSources } from "../src/main/web/hash-web-sources.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CONSOLE = join(ROOT, "console");
const DIST = join(CONSOLE, "dist");
/** Shared with nobody: two builds may run at a time. */
const NEXT = `${DIST}-${process.pid}`;
const LEFT_BEHIND = /^dist-\d+(?:-old)?$/;
const LEFT_BEHIND_MS = 3_600_000;

const TEXT = /\.(?:js|css|svg|json|txt|webmanifest)$/;
const COMPRESSED_FROM_BYTES = 1_024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** What builds that were killed have left. */
async function removeLeftBehind(): Promise<void> {
  for (const name of (await readdir(CONSOLE)).filter((entry) => LEFT_BEHIND.test(entry))) {
    const path = join(CONSOLE, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > LEFT_BEHIND_MS) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function compressTexts(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (TEXT.test(name) && !name.startsWith(".")) {
      const path = join(folder, name);
      const bytes = await readFile(path);
      if (bytes.length > COMPRESSED_FROM_BYTES) {
        await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, BROTLI));
        await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      }
    }
  }
}

/** Another build may put its own there in between; then this one, the later, takes its place. */
async function takePlace(next: string, place: string, triesLeft = 5): Promise<void> {
  const old = `${next}-old`;
  const moved = await rename(place, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(next, place);
  } catch (error) {
    if (triesLeft === 0) {
      throw error;
    }
    await takePlace(next, place, triesLeft - 1);
  } finally {
    if (moved) {
      await rm(old, { recursive: true, force: true });
    }
  }
}

async function buildConsole(): Promise<void> {
  process.env["NODE_ENV"] = "production";
  await removeLeftBehind();
  // Before the build, so that what is changed meanwhile is seen by the next one.
  const sources = await hashWebSources(ROOT);
  // Here and not above, so that what is missing is told in one line.
  const { build } = await import("vite");
  await build({
    configFile: join(CONSOLE, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: NEXT, emptyOutDir: true },
  });
  await compressTexts(NEXT);
  await builtFrom.write(NEXT, sources);
  await takePlace(NEXT, DIST);
}

try {
  await buildConsole();
} catch (error) {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
  console.error(line.replace(/\.?$/, "."));
  process.exitCode = 1;
} finally {
  await rm(NEXT, { recursive: true, force: true });
}
