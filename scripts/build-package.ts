/**
 * Compiles `src` into `dist` for the published package, since Node runs no TypeScript below `node_modules`, and puts the built web
 * app into `dist/console`.
 * usage: node scripts/build-package.ts [--remove]   (`npm pack` calls it before and, to leave nothing behind, after)
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
/** What the program reads while it runs, and the licences that belong to it. */
const DATA =
  /\.(woff2|json\.br|html|css)$|\/fonts\/fonts\.json$|\/comfyui\/templates\/[^/]+\.json$|\/LICEN[CS]ES?(\.txt)?$/;
/** Where the types of the two entry points begin. */
const TYPED = ["main/embedding/start-limner.d.ts", "client/client.d.ts"];
const WORKER = /new URL\("([^"]+)\.ts", import\.meta\.url\)/g;
const IMPORTED = /(?:from|import\()\s*"(\.[^"]+)\.(?:ts|js)"/g;

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" });

function run(script: string, ...more: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...more], {
    cwd: ROOT,
    // Whoever reads what `npm pack` prints finds the name of the file there and nothing else.
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function compile(): void {
  run(fileURLToPath(import.meta.resolve("typescript/lib/tsc.js")), "-p", "tsconfig.build.json");
}

function addWebApp(): void {
  run("scripts/build-console.ts");
  cpSync(join(ROOT, "console", "dist"), join(DIST, "console"), { recursive: true });
}

function copyData(): void {
  for (const file of listFiles(join(ROOT, "src"))) {
    if (DATA.test(file)) cpSync(join(ROOT, "src", file), join(DIST, file));
  }
}

/** The compiler turns imports of `.ts` into `.js`, but not the addresses of files that are started as workers. */
function nameCompiledWorkers(): void {
  for (const file of listFiles(DIST).filter((name) => name.endsWith(".js"))) {
    const path = join(DIST, file);
    const text = readFileSync(path, "utf8");
    const named = text.replace(WORKER, 'new URL("$1.js", import.meta.url)');
    if (named !== text) writeFileSync(path, named);
  }
}

/** Keeps the declarations that the two entry points lead to; nobody can import the others. */
function dropUnreachableTypes(): void {
  const wanted = new Set<string>();
  const open = TYPED.map((file) => join(DIST, file)).filter((path) => existsSync(path));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (wanted.has(path)) continue;
    wanted.add(path);
    const text = readFileSync(path, "utf8");
    for (const [, name = ""] of text.matchAll(IMPORTED)) {
      open.push(resolve(dirname(path), `${name}.d.ts`));
    }
  }
  for (const file of listFiles(DIST).filter((name) => name.endsWith(".d.ts"))) {
    if (!wanted.has(join(DIST, file))) rmSync(join(DIST, file));
  }
}

rmSync(DIST, { recursive: true, force: true });
if (!process.argv.includes("--remove")) {
  compile();
  copyData();
  nameCompiledWorkers();
  dropUnreachableTypes();
  addWebApp();
}
