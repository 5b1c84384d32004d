import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { findPython } from "../find-python.ts";
import { startLimner } from "../start-limner.ts";
import { findFreePort } from "./find-free-port.ts";
import type { Interpreter } from "./interpreter-of.ts";
import { linkPackages } from "./link-packages.ts";
import type { Program } from "./plan-programs.ts";
import { writeCommands } from "./write-commands.ts";
import { FILE_NAMES, writeProgram } from "./write-program.ts";
import { writeSamplePictures } from "./write-sample-pictures.ts";

const KEY = "sk-key-of-the-samples-of-the-docs";
const ADMIN_KEY = "adm-key-of-the-samples-of-the-docs";
const PROGRAM_TIMEOUT_MS = 200_000;

const RUN: Readonly<Record<Interpreter, readonly string[]>> = {
  sh: ["sh"],
  bash: ["bash", "-o", "pipefail"],
  python: ["python3", "-u"],
  js: ["node"],
  ts: ["node"],
};
const READ: Readonly<Record<Interpreter, readonly string[]>> = {
  sh: ["sh", "-n"],
  bash: ["bash", "-n"],
  python: ["python3", "-m", "py_compile"],
  js: ["node", "--check"],
  ts: ["node", "--check"],
};

export interface Outcome {
  readonly code: number | null;
  /** Standard output and errors, in the order in which they came. */
  readonly output: string;
}

/** A served Limner and everything that samples expect around them. */
export interface SampleBench extends AsyncDisposable {
  run(program: Program): Promise<Outcome>;
  /** Has a program read by its interpreter, without running it. */
  read(program: Program): Promise<Outcome>;
}

export async function openSampleBench(): Promise<SampleBench> {
  const root = await mkdtemp(join(tmpdir(), "limner-docs-"));
  const [dataDir, pictures, bin] = ["data", "pictures", "bin"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(dataDir);
  await mkdir(pictures);
  await writeSamplePictures(pictures);
  await writeCommands(bin, await findPython());
  await linkPackages(root);
  const port = String(await findFreePort());
  const address = `http://127.0.0.1:${port}`;
  const settings = {
    LIMNER_API_KEY: KEY,
    LIMNER_ADMIN_KEY: ADMIN_KEY,
    LIMNER_PORT: port,
    LIMNER_PUBLIC_URL: address,
    LIMNER_THREADS: "2",
  };
  const server = await startLimner({ dataDir, env: settings });
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("LIMNER_"));
  const env = {
    ...Object.fromEntries(others),
    ...settings,
    LIMNER_DATA_DIR: dataDir,
    PATH: `${bin}:${process.env["PATH"]}`,
    NO_PROXY: "127.0.0.1,localhost",
  };

  const start = async (commands: typeof RUN, program: Program): Promise<Outcome> => {
    const { interpreter, folder } = program;
    const cwd = join(root, folder);
    await cp(pictures, cwd, { recursive: true, force: false });
    const file = FILE_NAMES[interpreter];
    const code = writeProgram(program)
      .replaceAll(/http:\/\/(127\.0\.0\.1|localhost):4242/g, address)
      .replaceAll("sk-your-key", KEY);
    await writeFile(join(cwd, file), code);
    // One pipe for both streams, so that their lines stay in order.
    const command = ["-c", 'exec "$@" 2>&1', "sh", ...commands[interpreter], file];
    const child = spawn("sh", command, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "inherit"],
      timeout: PROGRAM_TIMEOUT_MS,
      killSignal: "SIGKILL",
    });
    const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
    return { code: exitCode as number | null, output };
  };

  return {
    run: (program) => start(RUN, program),
    read: (program) => start(READ, program),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(root, { recursive: true, force: true });
    },
  };
}
