import { cruise } from "dependency-cruiser";
import type { ICruiseOptions, ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

/** Fewer than this means that the cruiser cannot read TypeScript, not that the house has shrunk. */
const MODULES_MIN = 200;
const CONSOLE_MODULES_MIN = 100;

describe("an import goes down or stays in its room", () => {
  it("every import in src points down the house", async () => {
    const { summary } = await look(["src"], {});
    expect(summary.totalCruised).toBeGreaterThan(MODULES_MIN);
    expect(listViolations(summary)).toEqual([]);
  });

  it.each([
    [
      "core looks up to http",
      { "core/decide.ts": 'import "../http/answer.ts";', "http/answer.ts": "" },
      "core-looks-down-only",
    ],
    [
      "core knows a workshop",
      { "core/decide.ts": 'import "../records/open.ts";', "records/open.ts": "" },
      "core-looks-down-only",
    ],
    [
      "http knows a workshop",
      { "http/answer.ts": 'import "../imaging/fit.ts";', "imaging/fit.ts": "" },
      "http-looks-down-only",
    ],
    [
      "a type goes up",
      {
        "contract/words.ts": 'import type { A } from "../core/a.ts"; export type B = A;',
        "core/a.ts": "export type A = 1;",
      },
      "contract-looks-down-only",
    ],
    [
      "an engine knows another",
      { "engines/a/engine.ts": 'import "../b/engine.ts";', "engines/b/engine.ts": "" },
      "workshops-are-strangers",
    ],
    ["core reads a file", { "core/decide.ts": 'import "node:fs/promises";' }, "decisions-do-no-io"],
    [
      "the contract takes a package",
      { "contract/words.ts": 'import "pino";' },
      "the-contract-needs-no-package",
    ],
    [
      "the product needs a test",
      { "main/serve.ts": 'import "./serve.test.ts";', "main/serve.test.ts": "" },
      "product-never-needs-tests",
    ],
    [
      "the product needs a tool",
      { "main/serve.ts": 'import "vitest";' },
      "no-dev-dependency-in-product",
    ],
    [
      "two files need each other",
      { "kit/a.ts": 'import "./b.ts";', "kit/b.ts": 'import "./a.ts";' },
      "no-cycles",
    ],
    ["an import leads nowhere", { "kit/a.ts": 'import "./nowhere.ts";' }, "resolvable"],
    ["a file has no room", { "helpers.ts": 'import "node:path";' }, "every-file-has-a-room"],
  ])("the check fails when %s", async (_, files, rule) => {
    const folder = await plant(files);
    const { summary } = await look(["src"], { baseDir: folder });
    expect(listViolations(summary).some((violation) => violation.startsWith(`${rule}:`))).toBe(
      true,
    );
  });

  it("the check lets what is allowed pass", async () => {
    const folder = await plant({
      "kit/a.ts": "export const a = 1;",
      "contract/words.ts": 'export * from "../kit/a.ts";',
      "engines/a/engine.ts":
        'import "../shared/post.ts"; import "../../contract/words.ts"; import "node:fs";',
      "engines/shared/post.ts": 'import "undici";',
      "engines/a/engine.test.ts": 'import "vitest"; import "../../conformance/engine.ts";',
      "conformance/engine.ts": 'import "vitest";',
    });
    expect(listViolations((await look(["src"], { baseDir: folder })).summary)).toEqual([]);
  });
});

describe("the web app is a building of its own", () => {
  const rules = "./console/.dependency-cruiser.mjs";

  it("every import in console points down, and none into the server", async () => {
    const { summary } = await look(["console/src"], {}, rules);
    expect(summary.totalCruised).toBeGreaterThan(CONSOLE_MODULES_MIN);
    expect(listViolations(summary)).toEqual([]);
  });

  it.each([
    [
      "a part knows a page",
      { "parts/a.ts": 'import "../pages/gallery/b.ts";', "pages/gallery/b.ts": "" },
      "parts-looks-down-only",
    ],
    [
      "a page knows another",
      { "pages/gallery/a.ts": 'import "../reference/b.ts";', "pages/reference/b.ts": "" },
      "pages-are-strangers",
    ],
    [
      "the web app knows the server",
      { "kit/a.ts": 'import "../../../src/kit/b.ts";', "../../src/kit/b.ts": "" },
      "only-the-public-client",
    ],
  ])("the check fails when %s", async (_, files, rule) => {
    const folder = await plant(files, "console/src");
    const { summary } = await look(["console/src"], { baseDir: folder }, rules);
    expect(listViolations(summary).some((violation) => violation.startsWith(`${rule}:`))).toBe(
      true,
    );
  });
});

async function look(
  folders: string[],
  changes: ICruiseOptions,
  rules = "./.dependency-cruiser.mjs",
): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions(rules);
  const { output } = await cruise(folders, { ...options, validate: true, ...changes });
  if (typeof output === "string") {
    throw new Error("the cruiser answered with text");
  }
  return output;
}

function listViolations(summary: ICruiseResult["summary"]): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** A small house of its own, with the packages of this one. */
async function plant(
  files: Readonly<Record<string, string | undefined>>,
  root = "src",
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "limner-arrows-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await copyFile("package.json", join(folder, "package.json"));
  for (const [path, text = ""] of Object.entries(files)) {
    const file = join(folder, root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${text}\n`);
  }
  return folder;
}
