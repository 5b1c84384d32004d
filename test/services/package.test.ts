import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runCommand } from "./run-command.ts";
import { runLimner, startLimner } from "./start-limner.ts";

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMPILER = join(ROOT, "node_modules/typescript/lib/tsc.js");
const TARBALL_BYTES_MAX = 9_000_000;
const INSTALLED_BYTES_MAX = 130_000_000;

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
let folder = "";
let installed = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-package-"));
  await runCommand("npm", ["pack", "--pack-destination", folder], { cwd: ROOT });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await runCommand(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${tarballName()}`],
    { cwd: folder },
  );
  installed = join(folder, "node_modules/limner");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  it("holds what is run and read, and nothing that only development needs", () => {
    const files = listFiles(installed);
    expect(files).toEqual(
      expect.arrayContaining([
        "CHANGELOG.md",
        "LICENSE",
        "NOTICE",
        "README.md",
        "bin/limner.js",
        "dist/engines/illustrator/draw-worker.js",
        "dist/engines/illustrator/fonts/inter/LICENSE",
        "dist/engines/illustrator/vocabulary/LICENCES.txt",
        "dist/console/.vite/manifest.json",
        "dist/console/index.html",
        "docs/config.md",
        "limner.schema.json",
        "openapi.json",
      ]),
    );
    const source = /(?<!\.d)\.ts$|\.test\.|^(src|test|bench|scripts|tools)\/|__fixtures__|golden/;
    expect(files.filter((file) => source.test(file))).toEqual([]);
  });

  it("brings every dependency that it imports, and none that it does not", () => {
    const imported = new Set(readImports(listFiles(installed).filter((file) => isCode(file))));
    expect([...imported].toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
    const present = readdirSync(join(folder, "node_modules"));
    const development = ["limner-node", ...Object.keys(manifest.devDependencies)];
    const ofDependencies = new Set(["@types/node"]);
    expect(
      development.filter((name) => present.includes(name) && !ofDependencies.has(name)),
    ).toEqual([]);
  });

  it("is of a bounded size", async () => {
    const tarball = (await stat(join(folder, tarballName()))).size;
    const all = sumBytes(join(folder, "node_modules"));
    const own = sumBytes(installed);
    process.stdout.write(
      `tarball ${toMegabytes(tarball)} MB, unpacked ${toMegabytes(own)} MB, ` +
        `production dependencies ${toMegabytes(all - own)} MB\n`,
    );
    expect(tarball).toBeLessThan(TARBALL_BYTES_MAX);
    expect(all).toBeLessThan(INSTALLED_BYTES_MAX);
  });

  it("no compiled file names a file that was not compiled", () => {
    const code = listFiles(installed).filter((file) => isCode(file));
    expect(
      code.filter((file) =>
        /(?:new URL\(|from |import\()\s*["'`][^"'`\n]*\.ts["'`]/.test(
          readFileSync(join(installed, file), "utf8"),
        ),
      ),
    ).toEqual([]);
  });
});

describe("the installed command", () => {
  const place = () => ({ dataDir: folder, program: join(folder, "node_modules/.bin/limner") });

  it("says its version", async () => {
    expect((await runLimner(["--version"], place())).output.trim()).toBe(manifest.version);
    expect((await runLimner(["version"], place())).output).toContain(process.versions.node);
  });

  it("finds all that it needs: the doctor has nothing to complain of", async () => {
    const dataDir = await makeFolder("doctor");
    const { code, output } = await runLimner(["doctor"], {
      ...place(),
      dataDir,
      env: { LIMNER_PORT: "0" },
    });
    expect(output).toContain("all fonts are there");
    expect(code).toBe(0);
  });

  it("serves the page and draws, in worker threads, over HTTP and from the command line", async () => {
    const dataDir = await makeFolder("served");
    const env = { LIMNER_API_KEY: "sk-packed" };
    await using server = await startLimner({ ...place(), dataDir, env });
    const page = await fetch(`${server.address}/`);
    expect(await page.text()).toContain("<title>");
    const answer = await fetch(`${server.address}/v1/images/generations`, {
      method: "POST",
      headers: { authorization: "Bearer sk-packed", "content-type": "application/json" },
      body: JSON.stringify({ model: "gpt-image-2", prompt: "a lighthouse", size: "1024x1024" }),
    });
    const { data } = (await answer.json()) as {
      readonly data: readonly { readonly b64_json: string }[];
    };
    const picture = Buffer.from(data[0]?.b64_json ?? "", "base64");
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1024, 1024]);

    const args = ["draw", "an apple", "--url", server.address, "-o", "apple.png"];
    expect((await runLimner(args, { ...place(), dataDir, env })).code).toBe(0);
    expect(existsSync(join(dataDir, "apple.png"))).toBe(true);
  });
});

describe("the installed entry points", () => {
  it("a program starts a server inside itself, draws with it, changes the picture and closes it", async () => {
    const output = await runProgram(
      "embed.js",
      `
      import { startLimner } from "limner";
      const limner = await startLimner({ dataDir: "./embedded", settings: { LIMNER_THREADS: "1" } });
      const headers = { authorization: "Bearer " + limner.apiKey };
      const models = await fetch(limner.url + "/v1/models", { headers });
      const drawn = await limner.draw({ prompt: "a red apple", size: "1088x608", seed: 7 });
      const changed = await limner.draw({
        prompt: "make it a watercolor", size: "1088x608", references: [drawn.pictures[0].bytes],
      });
      const fault = await limner.draw({ prompt: "an apple", count: 99 }).catch((error) => error);
      const second = await startLimner({ dataDir: "./embedded" }).catch((error) => error);
      await limner[Symbol.asyncDispose]();
      const silent = await startLimner({ dataDir: "./embedded", listen: false });
      const { url } = silent;
      await silent[Symbol.asyncDispose]();
      console.log(JSON.stringify({
        status: models.status,
        sizes: [drawn, changed].map(({ pictures }) => pictures.map(({ width, height }) => [width, height])),
        fault: fault.code,
        second: second.name,
        url,
      }));
      `,
    );
    expect(JSON.parse(output)).toEqual({
      status: 200,
      sizes: [[[1088, 608]], [[1088, 608]]],
      fault: "invalid_request",
      second: "OperatorError",
      url: null,
    });
  });

  it("every entry point can be imported, and no other file", async () => {
    const output = await runProgram(
      "import.js",
      `
      const names = ${JSON.stringify(Object.keys(manifest.exports).map((name) => name.replace(".", "limner")))};
      for (const name of names) {
        await import(name, name.endsWith(".json") ? { with: { type: "json" } } : {});
      }
      const inner = await import("limner/dist/main/compose.js").catch((error) => error);
      console.log(names.length, inner.code);
      `,
    );
    expect(output.trim()).toBe("3 ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "a TypeScript program without any other types finds those of both: module %s, resolution %s",
    async (module, moduleResolution) => {
      await writeFile(
        join(folder, "typed.ts"),
        `
        import { startLimner, type LimnerOptions } from "limner";
        import * as client from "limner/client";
        const options: LimnerOptions = { dataDir: "./typed", port: 0 };
        const limner = await startLimner(options);
        const { pictures } = await limner.draw({ prompt: "a kite", size: "1024x1024" });
        export const bytes: Uint8Array | undefined = pictures[0]?.bytes;
        export const url: string | null = limner.url;
        export type Exported = keyof typeof client;
        // @ts-expect-error A wish that is not known is a mistake.
        await limner.draw({ promt: "a kite" });
        `,
      );
      const options = { module, moduleResolution, target: "es2022", types: [], strict: true };
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            ...options,
            lib: ["es2022", "dom", "esnext.disposable"],
            skipLibCheck: false,
            noEmit: true,
          },
          files: ["typed.ts"],
        }),
      );
      await runCommand(process.execPath, [COMPILER, "-p", folder]);
    },
  );
});

function tarballName(): string {
  return `limner-${manifest.version}.tgz`;
}

function listFiles(where: string): readonly string[] {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(where.length + 1));
}

/** Ours to run; what browsers run brings its own. */
const isCode = (file: string): boolean => /^(dist\/(?!console\/)|bin\/).+\.js$/.test(file);

/** The packages that compiled files import. */
function readImports(files: readonly string[]): readonly string[] {
  return files
    .flatMap((file) => {
      const text = readFileSync(join(installed, file), "utf8");
      return Array.from(
        text.matchAll(
          /^(?:import|export) (?:[\w$*{},\s]+? from )?"([^."][^"]*)"|\b(?:import|createRequire\(import\.meta\.url\))\("([^."][^"]*)"\)/gm,
        ),
        ([, named, loaded]) => named ?? loaded ?? "",
      );
    })
    .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name))
    .map((name) => (/^@[^/]+\/[^/]+|^[^/]+/.exec(name) ?? [""])[0]);
}

function sumBytes(where: string): number {
  return listFiles(where)
    .map((file) => readFileSync(join(where, file)).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const toMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

async function makeFolder(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  return path;
}

/** Runs a program that stands beside the installed package. */
async function runProgram(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return await runCommand(process.execPath, [name], { cwd: folder });
}
