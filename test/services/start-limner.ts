import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));
const ADDRESS = /^Limner is listening on (\S+)$/m;

/** How a process ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly notes: string;
}

/** A server in a process of its own, on a free port. */
export interface LimnerServer extends AsyncDisposable {
  readonly address: string;
  readonly ended: Promise<Ended>;
  /** As Ctrl-C does. */
  interrupt(): void;
  /** As `kill -HUP` does. */
  hangUp(): void;
  /** Resolves with the first line of its log, so far or to come, that tells of this. */
  logged(event: string): Promise<Readonly<Record<string, unknown>>>;
}

export interface Place {
  readonly dataDir: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Another `limner` than that of the clone. */
  readonly program?: string;
}

/** Runs a command of Limner to its end, in the data folder. */
export async function runLimner(args: readonly string[], place: Place): Promise<Ended> {
  return await untilEnded(spawnLimner(args, place));
}

/** Starts `limner serve` and waits until it has said its address; rejects with its words if it ends before. */
export async function startLimner(place: Place): Promise<LimnerServer> {
  const child = spawnLimner(["serve"], { ...place, env: { LIMNER_PORT: "0", ...place.env } });
  const ended = untilEnded(child);
  const logged = readLog(child);
  return {
    address: await Promise.race([readAddress(child), refuse(ended)]),
    ended,
    interrupt: () => child.kill("SIGINT"),
    hangUp: () => child.kill("SIGHUP"),
    logged,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export type LimnerProcess = ChildProcessByStdio<null, Readable, Readable>;

/** In the environment of a person who has set nothing of Limner, but for what the test sets. */
export function spawnLimner(
  args: readonly string[],
  { dataDir, env, program = LIMNER }: Place,
): LimnerProcess {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("LIMNER_"));
  return spawn(process.execPath, [program, ...args], {
    cwd: dataDir,
    env: { ...Object.fromEntries(others), LIMNER_DATA_DIR: dataDir, LIMNER_THREADS: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function untilEnded(child: LimnerProcess): Promise<Ended> {
  const [output, notes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: code as number | null, output, notes };
}

/** Each line that is asked for is given out once. */
function readLog(child: LimnerProcess): LimnerServer["logged"] {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const waiting = new Set<() => void>();
  let rest = "";
  child.stdout.on("data", (piece: unknown) => {
    const [last = "", ...whole] = `${rest}${String(piece)}`.split("\n").toReversed();
    rest = last;
    for (const line of whole.toReversed()) {
      lines.push(JSON.parse(line) as Readonly<Record<string, unknown>>);
    }
    waiting.forEach((look) => look());
  });
  return async (event) => {
    for (;;) {
      const at = lines.findIndex((line) => line["event"] === event);
      const [line] = at === -1 ? [] : lines.splice(at, 1);
      if (line !== undefined) {
        return line;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      await promise;
      waiting.delete(resolve);
    }
  };
}

async function readAddress(child: LimnerProcess): Promise<string> {
  let said = "";
  return await new Promise((resolve) => {
    const listen = (piece: unknown) => {
      said += String(piece);
      const address = ADDRESS.exec(said)?.[1];
      if (address !== undefined) {
        child.stdout.off("data", listen);
        child.stderr.off("data", listen);
        resolve(address);
      }
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
}

async function refuse(ended: Promise<Ended>): Promise<never> {
  const { code, output, notes } = await ended;
  throw new Error(`limner serve ended with ${code}: ${output}${notes}`);
}
