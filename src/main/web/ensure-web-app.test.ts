import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureWebApp } from "./ensure-web-app.ts";
import { hashWebSources } from "./hash-web-sources.ts";

/** Stands for the script that builds: leaves the hash behind and counts how often it was called. */
const BUILDS = `
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { hashWebSources } from ${JSON.stringify(join(import.meta.dirname, "hash-web-sources.ts"))};
mkdirSync("console/dist", { recursive: true });
writeFileSync("console/dist/built-from.json", JSON.stringify({ sha256: await hashWebSources(".") }));
appendFileSync("builds", "1");
`;
const FAILS = `console.error("a stack\\n\\nCannot find package 'vite'."); process.exitCode = 1;`;
const HANGS = `import { writeFileSync } from "node:fs"; writeFileSync("begun", ""); setInterval(() => {}, 1000);`;

let clone: string;
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), "limner-clone-"));
  await put("package-lock.json", "{}");
  await put("console/index.html", "<!doctype html>");
  await put("console/src/main.ts", "1");
  await put("src/client/client.ts", "2");
  await put("scripts/build-console.ts", BUILDS);
});
afterEach(() => rm(clone, { recursive: true, force: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(clone, path)), { recursive: true });
  await writeFile(join(clone, path), content);
}

async function ensure(signal = new AbortController().signal): Promise<readonly string[]> {
  const said: string[] = [];
  await ensureWebApp(clone, { say: (line) => said.push(line), signal });
  return said;
}

const countBuilds = async () =>
  existsSync(join(clone, "builds")) ? (await readFile(join(clone, "builds"), "utf8")).length : 0;

describe("the web app of a clone", () => {
  it("is built once, and says so", async () => {
    const said = await ensure();
    expect(said[0]).toBe("Building the web app, once, some seconds …");
    expect(said[1]).toMatch(/^… done in \d+\.\d s\.$/);
    expect(await ensure()).toEqual([]);
    expect(await countBuilds()).toBe(1);
  });

  it.each(["package-lock.json", "console/index.html", "console/public/new.svg", "src/client/a.ts"])(
    "is built again when %s has changed",
    async (path) => {
      await ensure();
      await put(path, "3");
      expect(await ensure()).toHaveLength(2);
      expect(await countBuilds()).toBe(2);
    },
  );

  it.each(["console/src/main.test.ts", "console/dist-7/index.html", "src/core/a.ts", "data/b"])(
    "is not built again for %s",
    async (path) => {
      await ensure();
      await put(path, "3");
      expect(await ensure()).toEqual([]);
    },
  );

  it("is built again when a file was renamed, or its bytes went to another one", async () => {
    const hashes = new Set<string>();
    for (const [first, second] of [
      ["ab", "c"],
      ["a", "bc"],
    ] as const) {
      await put("console/src/a.ts", first);
      await put("console/src/b.ts", second);
      hashes.add(await hashWebSources(clone));
    }
    await rm(join(clone, "console/src/b.ts"));
    await put("console/src/c.ts", "bc");
    hashes.add(await hashWebSources(clone));
    expect(hashes.size).toBe(3);
  });

  it("that cannot be built says why in one line, and what to do, and is tried again at the next start", async () => {
    await put("scripts/build-console.ts", FAILS);
    const said = await ensure();
    expect(said[1]).toBe(
      "The web app could not be built: Cannot find package 'vite'. The API works without it, and its pages are missing; to try again, run npm run build:console.",
    );
    await put("scripts/build-console.ts", BUILDS);
    await ensure();
    await put("console/src/main.ts", "broken");
    await put("scripts/build-console.ts", FAILS);
    expect((await ensure())[1]).toContain("those of the build before");
  });

  it("is given up when the server is told to stop", async () => {
    await put("scripts/build-console.ts", HANGS);
    const stopping = new AbortController();
    const ensuring = ensure(stopping.signal);
    await expect.poll(() => existsSync(join(clone, "begun")), { timeout: 20_000 }).toBe(true);
    stopping.abort();
    await expect(ensuring).rejects.toThrow("aborted");
  });
});
