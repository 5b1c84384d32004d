import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHouse } from "../../support/open-house.ts";
import { openBrowser } from "../open-browser.ts";
import { buildWebApp } from "./build-web-app.ts";
import { openVisit } from "./open-visit.ts";
import { openWebHouse, SIGNED_IN } from "./open-web-house.ts";

const PLAYGROUND_BYTES_MAX = 250_000;
const OWN_CHUNK_BYTES_MAX = 120_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

let browser: Browser;
let house: TestHouse;
let folder = "";
beforeAll(async () => {
  folder = await buildWebApp();
  house = await openWebHouse();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

async function readManifest(): Promise<Readonly<Record<string, Chunk>>> {
  const text = await readFile(join(folder, ".vite", "manifest.json"), "utf8");
  return JSON.parse(text) as Readonly<Record<string, Chunk>>;
}

/** A chunk and all that it cannot run without. */
function closureOf(
  manifest: Readonly<Record<string, Chunk>>,
  names: readonly string[],
): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) {
      throw new Error(`the manifest has no ${name}`);
    }
    if (!files.has(chunk.file)) {
      files.add(chunk.file);
      chunk.imports?.forEach(add);
    }
  };
  names.forEach(add);
  return files;
}

async function weigh(files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(
    Array.from(files, async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("the weight of the pages", () => {
  it("the playground loads at most 250 kB of scripts at a first visit, compressed", async () => {
    const manifest = await readManifest();
    const needed = closureOf(manifest, ["index.html", "src/language/en/en.ts"]);
    expect(await weigh(needed)).toBeLessThanOrEqual(PLAYGROUND_BYTES_MAX);

    await using visit = await openVisit(browser, { base: house.base, stored: SIGNED_IN });
    await visit.page.goto(house.base);
    await visit.page.getByRole("textbox", { name: "Prompt" }).waitFor();
    const loaded = new Set(
      visit.asked
        .map((url) => new URL(url).pathname.slice(1))
        .filter((path) => path.endsWith(".js")),
    );
    expect(await weigh(loaded)).toBeLessThanOrEqual(PLAYGROUND_BYTES_MAX);
    expect([...needed].filter((file) => file.endsWith(".js") && !loaded.has(file))).toEqual([]);
  });

  it.each([
    ["the gallery", "src/pages/gallery/gallery-page.tsx"],
    ["the console", "src/pages/console/console-pages.tsx"],
    ["the reference", "src/pages/reference/reference-page.tsx"],
    ["Chinese", "src/language/zh/zh.ts"],
  ])("%s is loaded by who opens it and by nobody else", async (_, name) => {
    const manifest = await readManifest();
    const first = closureOf(manifest, ["index.html", "src/language/en/en.ts"]);
    const further = [...closureOf(manifest, [name])].filter((file) => !first.has(file));
    expect(further).not.toEqual([]);
    expect(await weigh(further)).toBeLessThanOrEqual(OWN_CHUNK_BYTES_MAX);
  });

  it("a page of the documentation works without the app", async () => {
    await using visit = await openVisit(browser, { base: house.base });
    await visit.page.goto(`${house.base}/docs/quick-start`);
    await visit.page.getByRole("heading", { level: 1 }).waitFor();
    const app = (await readManifest())["index.html"]?.file ?? "";
    expect(visit.asked.filter((url) => url.endsWith(app))).toEqual([]);
  });
});
