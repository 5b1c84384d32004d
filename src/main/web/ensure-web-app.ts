import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { builtFrom } from "./built-from.ts";
import { hashWebSources } from "./hash-web-sources.ts";

/** A slow machine needs half a minute. */
const BUILD_MS_MAX = 300_000;
const COMPLAINT_CHARACTERS_MAX = 20_000;

export interface EnsureWebAppOptions {
  /** One line for the person at the terminal. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Builds the web app of a clone, unless what stands there was built from what stands there. It may fail, and says why: the API does
 * not depend on it. Rejects with the reason of the signal only.
 */
export async function ensureWebApp(
  clone: string,
  { say, signal }: EnsureWebAppOptions,
): Promise<void> {
  const built = await builtFrom.read(join(clone, "console", "dist"));
  if (built === (await hashWebSources(clone))) {
    return;
  }
  say("Building the web app, once, some seconds …");
  const begunAt = performance.now();
  const complaint = await build(clone, signal);
  signal.throwIfAborted();
  if (complaint === undefined) {
    say(`… done in ${((performance.now() - begunAt) / 1000).toFixed(1)} s.`);
    return;
  }
  say(
    `The web app could not be built: ${complaint} The API works without it, ${built === undefined ? "and its pages are missing" : "and its pages are those of the build before"}; to try again, run npm run build:console.`,
  );
}

/** In a process of its own, whose memory goes with it. Undefined if it went well, else one sentence. */
async function build(clone: string, signal: AbortSignal): Promise<string | undefined> {
  const child = spawn(process.execPath, [join(clone, "scripts", "build-console.ts")], {
    cwd: clone,
    stdio: ["ignore", "ignore", "pipe"],
    signal: AbortSignal.any([signal, AbortSignal.timeout(BUILD_MS_MAX)]),
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-COMPLAINT_CHARACTERS_MAX);
  });
  try {
    const [code] = await once(child, "close");
    return code === 0 ? undefined : (lastLine(complaints) ?? `the build ended with code ${code}.`);
  } catch (error) {
    return error instanceof Error && error.name === "AbortError"
      ? `it took longer than ${BUILD_MS_MAX / 60_000} minutes.`
      : `${String(error)}.`;
  }
}

function lastLine(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .findLast((line) => line !== "");
}
