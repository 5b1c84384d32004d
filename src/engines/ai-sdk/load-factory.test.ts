import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFactory } from "./load-factory.ts";

interface Written {
  readonly description?: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** A folder with one package, written for the test. */
async function install(name: string, { description = {}, files = {} }: Written) {
  const folder = await mkdtemp(join(tmpdir(), "limner-load-factory-"));
  const home = join(folder, "node_modules", name);
  await mkdir(join(home, "dist"), { recursive: true });
  await writeFile(
    join(home, "package.json"),
    JSON.stringify({ name, type: "module", ...description }),
  );
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(home, file), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

const makes = (what: string) => `export const ${what} = () => "${what}";\n`;

describe("a provider package", () => {
  it.each([
    [
      "by its conditions",
      { exports: { ".": { types: "./x.d.ts", require: "./no.js", import: "./dist/a.mjs" } } },
      "dist/a.mjs",
    ],
    [
      "by nested conditions",
      { exports: { ".": { node: { default: "./dist/a.mjs" }, default: "./no.js" } } },
      "dist/a.mjs",
    ],
    ["by conditions without a dot", { exports: { import: "./dist/a.mjs" } }, "dist/a.mjs"],
    ["by a plain path", { exports: "./dist/a.mjs" }, "dist/a.mjs"],
    ["by main", { main: "dist/a.mjs" }, "dist/a.mjs"],
    ["by the usual name", {}, "index.js"],
  ])("is found %s", async (_how, description, file) => {
    await using place = await install("@a/house", {
      description,
      files: { [file]: makes("createHouse") },
    });
    const factory = await loadFactory({ package: "@a/house", folder: place.folder });
    expect(factory({})).toBe("createHouse");
  });

  it("is found in a folder above, as npm would, and as a package of the older kind", async () => {
    await using place = await install("old-house", {
      description: { type: "commonjs" },
      files: { "index.js": 'exports.createOldHouse = () => "old";' },
    });
    const inner = join(place.folder, "settings", "of", "today");
    await mkdir(inner, { recursive: true });
    expect((await loadFactory({ package: "old-house", folder: inner }))({})).toBe("old");
  });

  it("makes its provider by the only export of that form, under two names too, or by the one of its own name", async () => {
    const same = 'export const createA = () => "a";\nexport const createAOfOld = createA;\n';
    await using one = await install("@a/z", { files: { "index.js": same } });
    expect((await loadFactory({ package: "@a/z", folder: one.folder }))({})).toBe("a");
    const two = makes("createHouseOfCards") + makes("createOther");
    await using other = await install("@a/house-of-cards", { files: { "index.js": two } });
    const { folder } = other;
    expect((await loadFactory({ package: "@a/house-of-cards", folder }))({})).toBe(
      "createHouseOfCards",
    );
    const told = await loadFactory({ package: "@a/house-of-cards", folder, create: "createOther" });
    expect(told({})).toBe("createOther");
  });

  it.each([
    [
      "is not installed",
      {},
      "@a/nothing",
      "The package @a/nothing is not installed here; run: npm install @a/nothing",
    ],
    [
      "throws while it is loaded",
      { files: { "index.js": "throw new Error('no');" } },
      "@a/house",
      "could not be loaded; run: npm install @a/house",
    ],
    ["has no such file", { description: { main: "gone.js" } }, "@a/house", "could not be loaded"],
    [
      "makes two",
      { files: { "index.js": makes("createA") + makes("createB") } },
      "@a/house",
      "it has createA, createB.",
    ],
    [
      "makes none",
      { files: { "index.js": "export const a = 1;" } },
      "@a/house",
      "it has none named create….",
    ],
  ])("that %s says what to do, in one line", async (_what, written, name, message) => {
    await using place = await install("@a/house", written);
    const error: unknown = await loadFactory({ package: name, folder: place.folder }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ outcome: "unpaid", misconfigured: true });
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain(place.folder);
    expect(String(error)).not.toContain("\n");
  });

  it("whose named export is not there is told what it has", async () => {
    await using place = await install("@a/house", { files: { "index.js": makes("createA") } });
    await expect(
      loadFactory({ package: "@a/house", folder: place.folder, create: "createZ" }),
    ).rejects.toThrow("has no export createZ; it has createA.");
  });
});
